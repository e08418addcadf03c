import { Anchor } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { readHandover } from '../shell/handover';
import { hashOf, useRoute } from '../shell/route';
import { Empty, Failed, Loading } from '../shell/states';
import { readText } from './calls';
import { readDraft, type Draft } from './drafts';
import { WorkflowEditor } from './editor/editor';
import type { Handed } from './editor/placing';
import type { Source } from './sources';

/** A definition in the editor, once it is there: as it was left in this tab, else as it is stored. */
export function OpenWorkflow({ source }: { readonly source: Source }) {
  const [draft] = useState(() => readDraft(sessionStorage, source));
  if (draft !== undefined) return <Opened source={source} draft={draft} />;
  if (source.kind !== 'draft') return <Stored source={source} />;
  return (
    <Empty title={`${source.name} is not here`}>
      It was begun in another window, or is saved by now.{' '}
      <Anchor href={hashOf(['workflows'])}>Look in the list of workflows</Anchor>
    </Empty>
  );
}

function Stored({ source }: { readonly source: Exclude<Source, { kind: 'draft' }> }) {
  const { data, error, refetch } = useQuery({
    queryKey: ['definition', source],
    queryFn: ({ signal }) => readText(source, signal),
    staleTime: Infinity,
    // Another time it is read again.
    gcTime: 0,
  });
  if (error !== null)
    return (
      <Failed error={error} onRetry={() => void refetch()}>
        <Anchor href={hashOf(['workflows'])}>All workflows</Anchor>
      </Failed>
    );
  if (data === undefined) return <Loading what="the workflow" />;
  const { text, revision } = data;
  return (
    <Opened source={source} draft={{ text, saved: text, ...(source.kind === 'file' && { revision }) }} />
  );
}

function Opened({ source, draft }: { readonly source: Source; readonly draft: Draft }) {
  const { query } = useRoute();
  const client = useQueryClient();
  // What the address said when it was opened; from then on the editor writes it.
  const [start] = useState(() => {
    const operation = readHandover(client, query);
    const handed: Handed | undefined = operation && { kind: 'operation', title: operation.id, ...operation };
    return { handed, step: query.get('step') ?? undefined };
  });
  return <WorkflowEditor source={source} draft={draft} {...start} />;
}
