import { Modal } from '@mantine/core';
import { lazy, Suspense } from 'react';
import type { WorkflowText } from '../../../api/workflows';
import { Loading } from '../../shell/states';
import type { Draft } from '../drafts';
import type { Source } from '../sources';

const Save = lazy(() => import('./save'));
const Register = lazy(() => import('./register'));
const Run = lazy(() => import('./run'));

export type Dialog = 'save' | 'save-as' | 'register' | 'run';

interface DialogsProps {
  readonly source: Source;
  readonly saved: Pick<Draft, 'saved' | 'revision'>;
  readonly dialog: Dialog | undefined;
  readonly onDialog: (dialog: Dialog | undefined) => void;
  readonly onSaved: (source: Source, text: WorkflowText) => void;
}

const TITLES: Readonly<Record<Dialog, string>> = {
  save: 'Save',
  'save-as': 'Save as a file of the project',
  register: 'Register on the engine',
  run: 'Run',
};

/** What is done with the whole definition. */
export function Dialogs({ source, saved, dialog, onDialog, onSaved }: DialogsProps) {
  const close = () => onDialog(undefined);
  return (
    <Modal
      opened={dialog !== undefined}
      onClose={close}
      title={dialog === undefined ? '' : TITLES[dialog]}
      size={dialog === 'register' ? 'xl' : 'lg'}
    >
      <Suspense fallback={<Loading what="the dialog" />}>
        {(dialog === 'save' || dialog === 'save-as') && (
          <Save {...{ source, saved, onSaved }} asOther={dialog === 'save-as'} onClose={close} />
        )}
        {dialog === 'register' && <Register onClose={close} onRun={() => onDialog('run')} />}
        {dialog === 'run' && <Run onClose={close} onRegister={() => onDialog('register')} />}
      </Suspense>
    </Modal>
  );
}
