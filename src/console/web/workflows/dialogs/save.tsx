import { Button, Group, Stack, Text, TextInput } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { createTwoFilesPatch } from 'diff';
import { useEffect, useState, type SubmitEvent } from 'react';
import type { WorkflowText } from '../../../api/workflows';
import { ServerError } from '../../server';
import { readText, saveFile, workflowsQuery } from '../calls';
import type { Draft } from '../drafts';
import { useEditor } from '../editor/context';
import { fileNameFor, type Source } from '../sources';
import { Diff } from './diff';
import { Trouble } from './trouble';

interface SaveProps {
  readonly source: Source;
  readonly saved: Pick<Draft, 'saved' | 'revision'>;
  /** Whether it goes into another file than its own. */
  readonly asOther: boolean;
  readonly onSaved: (source: Source, text: WorkflowText) => void;
  readonly onClose: () => void;
}

const FILE = /^[A-Za-z0-9][A-Za-z0-9_-]*(\.[A-Za-z0-9_-]+)*\.json$/;

/** Into its own file at once; else it asks for a name. A file that has changed since is never written over unseen. */
export default function Save({ source, saved, asOther, onSaved, onClose }: SaveProps) {
  const { text, flow } = useEditor();
  const client = useQueryClient();
  const own = source.kind === 'file' && !asOther ? source.name : undefined;
  const [name, setName] = useState(own ?? fileNameFor(flow?.name ?? source.name));
  const save = useMutation({
    mutationFn: (file: string) => saveFile(file, text, file === own ? saved.revision : undefined),
    onSuccess: (answer, file) => {
      void client.invalidateQueries(workflowsQuery);
      // The server answers with what is in the file: nothing of it is changed on the way.
      onSaved({ kind: 'file', name: file }, answer);
    },
  });
  const { mutate } = save;
  useEffect(() => {
    if (own !== undefined) mutate(own);
    // Once, when the dialog opens.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, []);
  const conflict = save.error instanceof ServerError && save.error.status === 409;
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    mutate(name);
  };
  if (conflict && save.variables === own)
    return <Conflict file={own ?? name} mine={text} onTheirs={onSaved} onOther={(other) => mutate(other)} />;
  if (own !== undefined)
    return (
      <Stack>
        {save.error === null ? (
          <Text c="dimmed">Saving {own} …</Text>
        ) : (
          <>
            <Trouble error={save.error} />
            <Group justify="flex-end">
              <Button variant="default" onClick={onClose}>
                Close
              </Button>
              <Button onClick={() => mutate(own)}>Try again</Button>
            </Group>
          </>
        )}
      </Stack>
    );
  return (
    <form onSubmit={submit}>
      <Stack>
        <TextInput
          data-autofocus
          autoFocus
          label="File in the project's workflows folder"
          value={name}
          onChange={(event) => setName(event.currentTarget.value)}
          error={FILE.test(name) ? undefined : 'Letters, digits, _ and - only, and .json at the end'}
        />
        {conflict ? (
          <Text c="var(--page-bad)" role="alert">
            There is a file {save.variables} already: choose another name.
          </Text>
        ) : (
          save.error !== null && <Trouble error={save.error} />
        )}
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            Cancel
          </Button>
          <Button type="submit" disabled={!FILE.test(name)} loading={save.isPending}>
            Save
          </Button>
        </Group>
      </Stack>
    </form>
  );
}

interface ConflictProps {
  readonly file: string;
  readonly mine: string;
  readonly onTheirs: (source: Source, text: WorkflowText) => void;
  readonly onOther: (file: string) => void;
}

/** Someone else has written the file meanwhile: what differs, and the two ways on. */
function Conflict({ file, mine, onTheirs, onOther }: ConflictProps) {
  const { type } = useEditor();
  const [theirs, setTheirs] = useState<WorkflowText>();
  const [error, setError] = useState<unknown>();
  useEffect(() => {
    const stop = new AbortController();
    readText({ kind: 'file', name: file }, stop.signal).then(setTheirs, (thrown: unknown) => {
      if (!stop.signal.aborted) setError(thrown);
    });
    return () => stop.abort();
  }, [file]);
  const [other, setOther] = useState(file.replace(/\.json$/, '-2.json'));
  return (
    <Stack>
      <Text role="alert">
        <b>{file} has changed</b> since it was opened here. Nothing was written.
      </Text>
      {error !== undefined && <Trouble error={error} />}
      {theirs !== undefined && (
        <Diff
          label="What differs: - in the file, + here"
          text={createTwoFilesPatch('file', 'here', theirs.text, mine, '', '', { context: 2 })}
        />
      )}
      <Group align="flex-end" justify="space-between">
        <Button
          variant="default"
          disabled={theirs === undefined}
          onClick={() => {
            if (theirs === undefined) return;
            type(theirs.text);
            onTheirs({ kind: 'file', name: file }, theirs);
          }}
        >
          Take what is in the file
        </Button>
        <Group align="flex-end" gap="xs">
          <TextInput
            label="Or keep mine in another file"
            value={other}
            onChange={(event) => setOther(event.currentTarget.value)}
            error={FILE.test(other) ? undefined : 'Letters, digits, _ and -, then .json'}
          />
          <Button disabled={!FILE.test(other)} onClick={() => onOther(other)}>
            Save there
          </Button>
        </Group>
      </Group>
    </Stack>
  );
}
