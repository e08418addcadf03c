import { refused } from './fault.js';
import { isObject, type Fields } from './fields.js';
import type { JsonSchema } from './operation.js';
import { below, pointerOf, stepsOf } from './pointer.js';
import { followIn, type Lookup } from './references.js';
import { LISTS, MAPS, SINGLES } from './schema-keywords.js';

/** Above this a document is taken for an attack, not a description: references multiply what they point at. */
const MOST_NODES = 100_000;
const MOST_DEPTH = 64;

/**
 * Schemas without any reference left in them, as the built-in document has to be: a schema that leads into itself has
 * no such form.
 *
 * @throws DocumentFault from the function that it gives
 */
export function expandIn(lookup: Lookup): (value: unknown, where: string) => JsonSchema {
  const follow = followIn(lookup, true);
  let nodes = 0;

  /** What a schema is or refers to, and the references on the way there. */
  function resolve(value: Fields, where: string, path: readonly string[]): [Fields, readonly string[]] {
    const passed = [...path];
    for (let one: unknown = value, place = where; isObject(one) && typeof one['$ref'] === 'string';) {
      const pointer = pointerOf(one['$ref'], place);
      if (passed.includes(pointer)) throw refused(where, `the reference ${one['$ref']} leads back to itself`);
      passed.push(pointer);
      one = lookup(stepsOf(pointer));
      place = pointer;
    }
    return [follow(value, where).value, passed];
  }

  function walk(value: unknown, where: string, path: readonly string[], depth: number): unknown {
    nodes += 1;
    if (nodes > MOST_NODES)
      throw refused(where, `more than ${String(MOST_NODES)} nodes once references are resolved`);
    if (depth > MOST_DEPTH) throw refused(where, `nested more than ${String(MOST_DEPTH)} deep`);
    if (typeof value === 'boolean') return value;
    if (!isObject(value)) throw refused(where, 'not a schema');
    const [schema, followed] = resolve(value, where, path);
    const inner = (item: unknown, place: string): unknown => walk(item, place, followed, depth + 1);
    return Object.fromEntries(
      Object.entries(schema).map(([key, item]) => {
        const place = below(where, key);
        if (MAPS.has(key) && isObject(item)) {
          const entries = Object.entries(item);
          return [
            key,
            Object.fromEntries(entries.map(([name, one]) => [name, inner(one, below(place, name))])),
          ];
        }
        if (LISTS.has(key) && Array.isArray(item)) {
          return [key, item.map((one, index) => inner(one, below(place, index)))];
        }
        return [key, SINGLES.has(key) ? inner(item, place) : item];
      }),
    );
  }

  return (value, where) => {
    const resolved = walk(value, where, [], 0);
    return isObject(resolved) ? resolved : resolved === true ? {} : { not: {} };
  };
}
