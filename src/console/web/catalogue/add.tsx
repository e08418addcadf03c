import { Button, FileButton } from '@mantine/core';
import { IconFileImport } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { documentsQuery } from '../shell/api';
import { hashOf } from '../shell/route';
import classes from './add.module.css';
import { NotAdded } from './not-added';
import { useAddDocument } from './use-add-document';

/** The way to more documents: a button. A file can be dropped on the page as well (drop-document.tsx). */
export function AddDocument() {
  const adding = useAddDocument();
  const { data } = useQuery(documentsQuery);
  const faulty = data?.documents.filter(({ problems }) => problems.length > 0).length ?? 0;
  return (
    <div className={classes.foot}>
      <FileButton accept=".yaml,.yml,.json" onChange={(file) => file !== null && adding.mutate(file)}>
        {(props) => (
          <Button
            {...props}
            variant="default"
            loading={adding.isPending}
            leftSection={<IconFileImport size={15} />}
          >
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
      <NotAdded adding={adding} />
    </div>
  );
}
