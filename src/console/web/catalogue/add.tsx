import { Button, FileButton, Modal } from '@mantine/core';
import { IconFileImport } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { documentsQuery } from '../shell/api';
import { hashOf } from '../shell/route';
import classes from './add.module.css';
import { Faults } from './faults';
import { Refused } from './refused';
import { useAddDocument } from './use-add-document';

/** The way to more documents: a button, and a file that is dropped anywhere on the page. */
export function AddDocument() {
  const { mutate, isPending, error, data: added, variables, reset } = useAddDocument();
  const { data } = useQuery(documentsQuery);
  const isOver = useFileDrop((file) => mutate(file));
  const faulty = data?.documents.filter(({ problems }) => problems.length > 0).length ?? 0;
  return (
    <div className={classes.foot}>
      <FileButton accept=".yaml,.yml,.json" onChange={(file) => file !== null && mutate(file)}>
        {(props) => (
          <Button {...props} variant="default" loading={isPending} leftSection={<IconFileImport size={15} />}>
            Add an OpenAPI file
          </Button>
        )}
      </FileButton>
      <a className={classes.documents} href={hashOf(['api'])}>
        {data === undefined
          ? 'Documents'
          : data.documents.length === 1
            ? '1 document'
            : `${data.documents.length} documents`}
        {faulty > 0 && <span className={classes.faulty}> · {faulty} with faults</span>}
      </a>
      {isOver && (
        <div className={classes.drop} role="status">
          Drop the OpenAPI file to add it
        </div>
      )}
      <Modal
        opened={error !== null || added?.operations === 0}
        onClose={reset}
        title={`${variables?.name ?? 'The file'} was not added`}
        size="lg"
      >
        {error !== null && <Refused error={error} />}
        {added?.operations === 0 && <Faults {...added} />}
      </Modal>
    </div>
  );
}

/** Whether a file is being dragged over the page. @param take the first file that is dropped */
function useFileDrop(take: (file: File) => void): boolean {
  const [isOver, setOver] = useState(false);
  useEffect(() => {
    const hasFile = (event: DragEvent) => event.dataTransfer?.types.includes('Files') === true;
    const onOver = (event: DragEvent) => {
      if (!hasFile(event)) return;
      event.preventDefault();
      setOver(true);
    };
    const onLeave = (event: DragEvent) => event.relatedTarget === null && setOver(false);
    const onDrop = (event: DragEvent) => {
      if (!hasFile(event)) return;
      event.preventDefault();
      setOver(false);
      const file = event.dataTransfer?.files[0];
      if (file !== undefined) take(file);
    };
    addEventListener('dragover', onOver);
    addEventListener('dragleave', onLeave);
    addEventListener('drop', onDrop);
    return () => {
      removeEventListener('dragover', onOver);
      removeEventListener('dragleave', onLeave);
      removeEventListener('drop', onDrop);
    };
  }, [take]);
  return isOver;
}
