import { Drawer } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { lazy, Suspense, useEffect, useState } from 'react';
import type { WorkflowText } from '../../../api/workflows';
import { handoverQuery } from '../../shell/handover';
import { goTo, useRoute } from '../../shell/route';
import { Loading } from '../../shell/states';
import { dropDraft, keepDraft, type Draft } from '../drafts';
import { addressParts, type Source } from '../sources';
import { Dialogs, type Dialog } from '../dialogs/dialogs';
import { Asking } from './asking';
import { EditorContext } from './context';
import classes from './editor.module.css';
import { Palette } from './palette';
import { PictureTab } from './picture-tab';
import { ListTab } from './list-tab';
import type { Handed } from './placing';
import { Problems } from './problems-panel';
import { Side } from './side';
import { Toast } from './toast';
import { Toolbar, viewOf, type View } from './toolbar';
import { useShortcuts } from './use-shortcuts';
import { useNewEditor } from './use-new-editor';

const JsonTab = lazy(() => import('./json-tab'));

interface EditorProps {
  readonly source: Source;
  readonly draft: Draft;
  /** Reference of the step that the address names. */
  readonly step: string | undefined;
  /** What came from the catalogue, and waits for its place. */
  readonly handed: Handed | undefined;
}

/** A definition to work on: what can come in at the left, the picture, and what is chosen at the right. */
export function WorkflowEditor({ source, draft, step, handed }: EditorProps) {
  const { editor, asides } = useNewEditor(draft.text, { step, handed });
  const narrow = useMediaQuery('(max-width: 62em)', undefined, { getInitialValueInEffect: false });
  const { query } = useRoute();
  const view = viewOf(query) ?? (narrow ? 'list' : 'picture');
  const setView = (next: View) =>
    goTo(addressParts(source), { view: next, step: editor.chosen?.ref }, { replace: true });
  const [saved, setSaved] = useState<Pick<Draft, 'saved' | 'revision'>>(draft);
  const [dialog, setDialog] = useState<Dialog>();
  const [settings, setSettings] = useState(false);
  const [showsProblems, setShowsProblems] = useState(false);
  const dirty = source.kind === 'draft' || editor.text !== saved.saved;
  useKept(source, editor.text, saved, dirty);
  // What waits for its place waits through a reload, too.
  const add = handed !== undefined && editor.placing === handed ? handoverQuery(handed) : undefined;
  useAddress(source, viewOf(query), editor.chosen?.ref, add);

  const onSaved = (target: Source, { text, revision }: WorkflowText) => {
    setSaved({ saved: text, revision });
    setDialog(undefined);
    editor.say(`Saved as ${target.name}`);
    if (source.kind === 'file' && target.name === source.name) return;
    dropDraft(sessionStorage, source);
    // The editor of the new place begins with what has just been saved.
    goTo(addressParts(target), { view });
  };

  const closeSide = () => {
    setSettings(false);
    editor.choose(undefined);
  };
  useShortcuts(editor, () => setDialog('save'));

  return (
    <EditorContext.Provider value={editor}>
      <div className={classes.editor}>
        <Toolbar
          {...{ source, dirty, view, showsProblems }}
          onView={setView}
          onProblems={() => setShowsProblems(!showsProblems)}
          onDialog={setDialog}
          {...(narrow && { onSettings: () => setSettings(true) })}
        />
        {!narrow && (
          <aside className={classes.left} aria-label="What can be added">
            <Palette onChoose={(placing) => editor.startPlacing(placing)} />
          </aside>
        )}
        <div className={classes.middle}>
          <div className={classes.work}>
            {view === 'picture' && <PictureTab />}
            {view === 'list' && <ListTab />}
            {view === 'json' && (
              <Suspense fallback={<Loading what="the JSON editor" />}>
                <JsonTab />
              </Suspense>
            )}
            {/* It would lie over places. */}
            {editor.placing === undefined && (
              <Toast
                said={editor.said}
                onClose={asides.silence}
                onAgain={({ place, what }) => void editor.put(place, what)}
              />
            )}
          </div>
          {showsProblems && (
            <Problems onJson={() => setView('json')} onClose={() => setShowsProblems(false)} />
          )}
        </div>
        {narrow ? (
          <Drawer
            opened={
              settings ||
              (editor.asked && editor.chosen !== undefined && view !== 'json' && editor.placing === undefined)
            }
            onClose={closeSide}
            position="right"
            size="min(440px, 100%)"
            padding={0}
            withCloseButton={false}
            title={undefined}
          >
            <Side onClose={closeSide} />
          </Drawer>
        ) : (
          <aside className={classes.right} aria-label={editor.chosen === undefined ? 'Workflow' : 'Step'}>
            <Side />
          </aside>
        )}
        <Asking {...asides} />
        <Dialogs {...{ source, saved, dialog, onSaved }} onDialog={setDialog} />
      </div>
    </EditorContext.Provider>
  );
}

/** Keeps what is not saved in the browser's tab, and asks before the tab goes with it. */
function useKept(
  source: Source,
  text: string,
  { saved, revision }: Pick<Draft, 'saved' | 'revision'>,
  dirty: boolean,
): void {
  useEffect(() => {
    if (dirty)
      keepDraft(sessionStorage, source, { text, saved, ...(revision !== undefined && { revision }) });
    else dropDraft(sessionStorage, source);
  }, [source, text, saved, revision, dirty]);
  useEffect(() => {
    if (!dirty) return;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    addEventListener('beforeunload', ask);
    return () => removeEventListener('beforeunload', ask);
  }, [dirty]);
}

/** The address says what is shown, so that a link leads to the same step. */
function useAddress(
  source: Source,
  view: View | undefined,
  step: string | undefined,
  add: string | undefined,
): void {
  useEffect(() => {
    goTo(addressParts(source), { view, step, add }, { replace: true });
  }, [source, view, step, add]);
}
