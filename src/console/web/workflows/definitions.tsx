import { Alert, Badge, Button, FileButton, Group, TextInput, Title } from '@mantine/core';
import { IconFileUpload, IconPlus, IconSearch, IconSitemap } from '@tabler/icons-react';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { FileDrop } from '../shell/file-drop';
import { readHandover } from '../shell/handover';
import { goTo, hashOf, useRoute } from '../shell/route';
import { Failed, Loading } from '../shell/states';
import { workflowsQuery } from './calls';
import classes from './definitions.module.css';
import { draftNames, keepDraft } from './drafts';
import { NewWorkflow } from './new-workflow';
import { addressParts, type Source } from './sources';

const LARGEST = 1024 * 1024;

interface Row {
  readonly source: Source;
  readonly name: string;
  readonly note: string;
  readonly description?: string | undefined;
}

/** All definitions: the project's files, the engine's, and those that are not saved yet. */
export function Definitions() {
  const { query } = useRoute();
  const client = useQueryClient();
  const { data, error, refetch } = useQuery(workflowsQuery);
  const [words, setWords] = useState('');
  const [creating, setCreating] = useState(false);
  const [trouble, setTrouble] = useState('');
  const handed = readHandover(client, query);
  const add = query.get('add') ?? undefined;
  const groups = groupsOf(data, words);

  const openText = (name: string, text: string) => {
    const source = freeDraft(name);
    keepDraft(sessionStorage, source, { text, saved: '' });
    goTo(addressParts(source), { add });
  };
  const openFile = async (file: File | null) => {
    if (file === null) return;
    setTrouble('');
    if (file.size > LARGEST) setTrouble(`${file.name} is larger than 1 MB: that is no workflow definition.`);
    else openText(file.name.replace(/\.json$/i, ''), await file.text());
  };

  return (
    <div className={classes.view}>
      <Group justify="space-between" gap="sm">
        <Title order={1}>Workflows</Title>
        <Group gap="sm">
          <FileButton accept=".json,application/json" onChange={(file) => void openFile(file)}>
            {(props) => (
              <Button {...props} variant="default" leftSection={<IconFileUpload size={15} />}>
                Open a file
              </Button>
            )}
          </FileButton>
          <Button leftSection={<IconPlus size={15} />} onClick={() => setCreating(true)}>
            New workflow
          </Button>
        </Group>
      </Group>
      {handed !== undefined && (
        <Alert color="accent" variant="light" role="status">
          Choose the workflow that <b>{handed.id}</b> comes into, or begin a new one.
        </Alert>
      )}
      {trouble !== '' && (
        <Alert
          color="red"
          role="alert"
          withCloseButton
          closeButtonLabel="Close"
          onClose={() => setTrouble('')}
        >
          {trouble}
        </Alert>
      )}
      <TextInput
        type="search"
        aria-label="Find a workflow"
        placeholder="Find by name or description"
        leftSection={<IconSearch size={15} />}
        value={words}
        onChange={(event) => setWords(event.currentTarget.value)}
      />
      {error !== null ? (
        <Failed error={error} onRetry={() => void refetch()} />
      ) : data === undefined ? (
        <Loading what="the workflows" />
      ) : (
        <>
          {groups.drafts.length > 0 && <Rows title="Not saved yet" rows={groups.drafts} add={add} />}
          <Rows title="Files of the project" rows={groups.files} add={add}>
            {words === ''
              ? 'There is no file in workflows/ yet: begin a new one, and save it.'
              : 'No file fits.'}
          </Rows>
          <Rows title="On the engine" rows={groups.engine} add={add}>
            {data.engine !== undefined ? (
              <Alert color="gray" role="note" title={data.engine.message}>
                {data.engine.advice}. Files can be edited without it.
              </Alert>
            ) : words === '' ? (
              'Nothing is registered yet.'
            ) : (
              'No definition fits.'
            )}
          </Rows>
        </>
      )}
      <FileDrop words="Drop the workflow definition to open it" onFile={(file) => void openFile(file)} />
      <NewWorkflow opened={creating} onClose={() => setCreating(false)} onCreate={openText} />
    </div>
  );
}

/** A name that no draft of this window has. */
function freeDraft(name: string): Source {
  const taken = draftNames(sessionStorage);
  let free = name;
  for (let number = 2; taken.includes(free); number += 1) free = `${name}-${number}`;
  return { kind: 'draft', name: free };
}

function groupsOf(
  data: { readonly workflows: readonly Parameters<typeof rowOf>[0][] } | undefined,
  words: string,
) {
  const wanted = words.trim().toLowerCase();
  const fits = ({ name, description = '' }: Row) => `${name} ${description}`.toLowerCase().includes(wanted);
  const rows = (data?.workflows ?? []).map(rowOf).filter(fits);
  const drafts = draftNames(sessionStorage).map((name): Row => ({
    source: { kind: 'draft', name },
    name,
    note: 'in this window only',
  }));
  return {
    drafts: drafts.filter(fits),
    files: rows.filter(({ source }) => source.kind === 'file'),
    engine: rows.filter(({ source }) => source.kind === 'engine'),
  };
}

function rowOf(item: {
  source: 'engine' | 'file';
  name: string;
  version?: number;
  description?: string;
}): Row {
  const { source, name, version = 1, description } = item;
  return source === 'file'
    ? { source: { kind: 'file', name }, name, note: '', description }
    : { source: { kind: 'engine', name, version }, name, note: `version ${version}`, description };
}

interface RowsProps {
  readonly title: string;
  readonly rows: readonly Row[];
  readonly add: string | undefined;
  /** What stands there where there are none. */
  readonly children?: ReactNode;
}

function Rows({ title, rows, add, children }: RowsProps) {
  return (
    <section aria-label={title}>
      <Title order={2} mb="xs">
        {title}
      </Title>
      {rows.length === 0 ? (
        <div className={classes.none}>{children}</div>
      ) : (
        <ul className={classes.rows}>
          {rows.map(({ source, name, note, description }) => (
            <li key={addressParts(source).join('/')}>
              <a className={classes.row} href={hashOf(addressParts(source), { add })}>
                <IconSitemap size={16} aria-hidden />
                <span className={classes.words}>
                  <span className={classes.name}>{name}</span>
                  {description !== undefined && <span className={classes.about}>{description}</span>}
                </span>
                {note !== '' && <Badge color="gray">{note}</Badge>}
              </a>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
