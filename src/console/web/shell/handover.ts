import type { QueryClient } from '@tanstack/react-query';
import { isSecret } from '../request/input';
import { goTo } from './route';

type Input = Readonly<Record<string, unknown>>;

const keyOf = (api: string, id: string) => ['handover', api, id];
const storeKeyOf = (api: string, id: string): string => keyOf(api, id).join(':');

/**
 * "Add to workflow": leads to `#/workflows?add=api/id` (the id encoded, it may hold a slash) with the values that
 * were prepared. They outlive a reload in the browser's tab, without what looks like a secret.
 *
 * @param input the task's input, without empty values
 */
export function addToWorkflow(client: QueryClient, api: string, id: string, input: Input): void {
  client.setQueryData(keyOf(api, id), input);
  const kept = Object.entries(input).filter(([name]) => !isSecret(name));
  try {
    sessionStorage.setItem(storeKeyOf(api, id), JSON.stringify(Object.fromEntries(kept)));
  } catch {
    // Storage that is full or forbidden costs the memory of this tab, nothing more.
  }
  goTo(['workflows'], { add: handoverQuery({ api, id }) });
}

/** How an address names what is handed over. */
export const handoverQuery = ({ api, id }: { readonly api: string; readonly id: string }): string =>
  `${api}/${encodeURIComponent(id)}`;

/** What `addToWorkflow` asked for, as the workflows' view finds it in the route: input is `{}` in another tab. */
export function readHandover(
  client: QueryClient,
  query: URLSearchParams,
): { api: string; id: string; input: unknown } | undefined {
  const [, api, id] = /^([^/]+)\/(.+)$/.exec(query.get('add') ?? '') ?? [];
  if (api === undefined || id === undefined) return undefined;
  const name = decodeURIComponent(id);
  return { api, id: name, input: client.getQueryData(keyOf(api, name)) ?? readKept(api, name) };
}

function readKept(api: string, id: string): Input {
  try {
    return (JSON.parse(sessionStorage.getItem(storeKeyOf(api, id)) ?? 'null') as Input | null) ?? {};
  } catch {
    return {};
  }
}
