import type { QueryClient } from '@tanstack/react-query';
import { goTo } from './route';

const keyOf = (api: string, id: string) => ['handover', api, id];

/**
 * "Add to workflow": leads to `#/workflows?add=api/id` (the id encoded, it may hold a slash) with the values that
 * were prepared.
 *
 * @param input the task's input, without empty values
 */
export function addToWorkflow(client: QueryClient, api: string, id: string, input: unknown): void {
  client.setQueryData(keyOf(api, id), input);
  goTo(['workflows'], { add: `${api}/${encodeURIComponent(id)}` });
}

/** What `addToWorkflow` asked for, as the workflows' view finds it in the route: input is `{}` after a reload. */
export function readHandover(
  client: QueryClient,
  query: URLSearchParams,
): { api: string; id: string; input: unknown } | undefined {
  const [, api, id] = /^([^/]+)\/(.+)$/.exec(query.get('add') ?? '') ?? [];
  if (api === undefined || id === undefined) return undefined;
  const name = decodeURIComponent(id);
  return { api, id: name, input: client.getQueryData(keyOf(api, name)) ?? {} };
}
