import { useSyncExternalStore } from 'react';

/** Where one is: `#/op/getty-images/getDownloads?page_size=100` as its parts. */
export interface Route {
  /** Decoded: `['op', 'getty-images', 'getDownloads']`. Empty at the start. */
  readonly path: readonly string[];
  readonly query: URLSearchParams;
}

type Query = Readonly<Record<string, string | undefined>> | URLSearchParams;

/** An address's hash as a route; what cannot be decoded stays as it is. */
export function readRoute(hash: string): Route {
  const [path = '', query = ''] = hash.replace(/^#\/?/, '').split(/\?(.*)/s);
  return {
    path: path
      .split('/')
      .filter((part) => part !== '')
      .map(decoded),
    query: new URLSearchParams(query),
  };
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** A place as a hash for `href`: `#/op/github/repos%2Fget?owner=a`. */
export function hashOf(path: readonly string[], query: Query = {}): string {
  const words = (
    query instanceof URLSearchParams
      ? query
      : new URLSearchParams(
          Object.entries(query).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
        )
  ).toString();
  return `#/${path.map(encodeURIComponent).join('/')}${words === '' ? '' : `?${words}`}`;
}

/**
 * Goes to another place of the page.
 *
 * @param replace whether Back leads past the place that is left: for values that change while one types
 */
export function goTo(path: readonly string[], query: Query = {}, { replace = false } = {}): void {
  const hash = hashOf(path, query);
  if (hash === location.hash) return;
  const old = location.href;
  history[replace ? 'replaceState' : 'pushState'](null, '', hash);
  dispatchEvent(new HashChangeEvent('hashchange', { oldURL: old, newURL: location.href }));
}

/** The address to hand on: without the token, which is for one start of the console alone. */
export const linkToHere = (): string => `${location.origin}${location.pathname}${location.hash}`;

function subscribe(changed: () => void): () => void {
  addEventListener('hashchange', changed);
  addEventListener('popstate', changed);
  return () => {
    removeEventListener('hashchange', changed);
    removeEventListener('popstate', changed);
  };
}

/** The route of now; draws again when it changes. */
export function useRoute(): Route {
  const hash = useSyncExternalStore(subscribe, () => location.hash);
  return readRoute(hash);
}
