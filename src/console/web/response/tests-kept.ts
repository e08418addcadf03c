import type { QueryClient } from '@tanstack/react-query';
import { queryOptions } from '@tanstack/react-query';
import { isSecret } from '../request/input';
import type { Test } from './test';

const MOST = 10;
const keyOf = (api: string, id: string): string => `tests:${api}:${id}`;

/** The last tests of an operation, newest first: with their answers as long as the page lives, without them after. */
export const testsQuery = (api: string, id: string) =>
  queryOptions({
    queryKey: ['tests', api, id],
    queryFn: () => readKept(api, id),
    initialData: () => readKept(api, id),
    staleTime: Infinity,
    gcTime: Infinity,
  });

/** Keeps a test. In the browser's storage it is without its answer and without what looks like a secret. */
export function keepTest(client: QueryClient, api: string, id: string, test: Test): void {
  const { queryKey } = testsQuery(api, id);
  const tests = [test, ...(client.getQueryData(queryKey) ?? readKept(api, id))].slice(0, MOST);
  client.setQueryData(queryKey, tests);
  try {
    sessionStorage.setItem(keyOf(api, id), JSON.stringify(tests.map(bare)));
  } catch {
    // Storage that is full or forbidden costs the memory of this tab, nothing more.
  }
}

function bare({ result: _, failure, input, ...test }: Test): Test {
  return {
    ...test,
    input: Object.fromEntries(Object.entries(input).filter(([name]) => !isSecret(name))),
    ...(failure && { failure: { ...failure, more: {} } }),
  };
}

function readKept(api: string, id: string): Test[] {
  try {
    const kept = JSON.parse(sessionStorage.getItem(keyOf(api, id)) ?? '[]') as unknown;
    return Array.isArray(kept) ? (kept as Test[]) : [];
  } catch {
    return [];
  }
}
