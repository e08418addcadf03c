import { useQueries, useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { bodyOf, callOf, operationAt, type Known } from '../../../../flow/flow';
import { operationQuery, searchQuery } from '../../shell/api';
import { useEditor } from '../editor/context';
import { knownOf } from './suggestions.js';

/** What is known of the outputs of steps: of tasks by their name, of calls by the catalogue's operation at the address. */
export function useKnown(): Known {
  const { flow, types } = useEditor();
  const { data } = useQuery(searchQuery(''));
  const called = useMemo(() => {
    const all = data?.groups.flatMap(({ operations }) => operations) ?? [];
    const calls = (flow?.all ?? []).flatMap((step) => (step.type === 'HTTP' ? (callOf(step) ?? []) : []));
    return [...new Set(calls.flatMap(({ method, uri }) => operationAt(all, method, uri) ?? []))];
  }, [flow, data]);
  const operations = useQueries({
    queries: called.map(({ api, id }) => operationQuery(api, id)),
    combine: loaded,
  });
  return useMemo(
    () => ({
      ...knownOf(types),
      http: (method, uri) => bodyOf(operationAt(operations, method, uri)),
    }),
    [types, operations],
  );
}

const loaded = <T>(results: readonly { readonly data: T | undefined }[]): T[] =>
  results.flatMap(({ data }) => data ?? []);
