import { refused } from './fault.js';

/** One more step of a JSON pointer: `/paths` and `/things` make `/paths/~1things`. */
export const below = (pointer: string, key: string | number): string =>
  `${pointer}/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`;

/** The steps of a JSON pointer: `/a/b~1c` as `['a', 'b/c']`. */
export const stepsOf = (pointer: string): readonly string[] =>
  pointer
    .split('/')
    .slice(1)
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));

/**
 * The pointer that a reference within the document holds: `#/components/schemas/A%20b` as `/components/schemas/A b`.
 *
 * @param where the reference stands
 * @throws DocumentFault for one that leaves the document or is not well formed
 */
export function pointerOf(ref: string, where: string): string {
  const shown = ref.length > 200 ? `${ref.slice(0, 200)}…` : ref;
  if (ref !== '#' && !ref.startsWith('#/'))
    throw refused(
      where,
      `the reference ${shown} leaves the document; only references like #/components/… are followed`,
    );
  try {
    return decodeURIComponent(ref.slice(1));
  } catch {
    throw refused(where, `the reference ${shown} is not well formed`);
  }
}

/** What stands at some steps below a value; own properties only, so that `__proto__` leads nowhere. */
export function valueAt(value: unknown, steps: readonly string[]): unknown {
  let found = value;
  for (const step of steps) {
    if (typeof found !== 'object' || found === null || !Object.hasOwn(found, step)) return undefined;
    found = (found as Record<string, unknown>)[step];
  }
  return found;
}
