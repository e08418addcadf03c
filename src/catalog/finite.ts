import { isObject } from './fields.js';
import type { JsonSchema } from './operation.js';
import { CUT, refName } from './schema-bundle.js';
import { LISTS, MAPS, SINGLES } from './schema-keywords.js';

type Definitions = Readonly<Record<string, JsonSchema>>;

/** What is shown of one schema: parts of it, and levels. */
export const MOST_NODES = 1_000;
const MOST_DEPTH = 8;
/** Characters of a text, of an example or default written as JSON; values of a list of allowed ones. */
const LONGEST_TEXT = 4_000;
const LONGEST_VALUE = 10_000;
const MOST_VALUES = 200;

/** A schema that waits to be copied to its place. */
interface Waiting {
  readonly schema: JsonSchema;
  /** Names of the definitions that it stands in. */
  readonly within: readonly string[];
  readonly depth: number;
  put(copy: JsonSchema): void;
}

/**
 * A schema for showing: without references, and of a size that can be looked at, whatever it is made of. Where
 * something is left out, `x-cut` says why: it leads into itself, or goes on for too long. The upper levels come first.
 *
 * @param definitions that its references name
 * @param most parts that are shown. Default: 1000
 */
export function finiteSchema(
  schema: JsonSchema,
  definitions: Definitions = {},
  most = MOST_NODES,
): JsonSchema {
  let result: JsonSchema = {};
  const waiting: Waiting[] = [{ schema, within: [], depth: 0, put: (copy) => (result = copy) }];
  for (let at = 0; at < waiting.length; at += 1) {
    const { within, depth, put, ...one } = waiting[at] as Waiting;
    const { resolved, names, again } = resolve(one.schema, definitions, within);
    const why =
      again !== undefined
        ? `leads back to ${again}`
        : depth > MOST_DEPTH
          ? 'deeper levels are left out'
          : at > most
            ? 'there is more than is shown'
            : undefined;
    put(
      why === undefined ? copyOf(resolved, names, depth, waiting, most) : { ...brief(resolved), [CUT]: why },
    );
  }
  return result;
}

/** What a schema is or refers to. */
function resolve(
  schema: JsonSchema,
  definitions: Definitions,
  within: readonly string[],
): { resolved: JsonSchema; names: readonly string[]; again?: string } {
  let resolved = schema;
  const names = [...within];
  for (let name = refName(resolved); name !== undefined; name = refName(resolved)) {
    const { $ref: _, ...beside } = resolved;
    resolved = { ...(Object.hasOwn(definitions, name) ? definitions[name] : {}), ...beside };
    if (names.includes(name)) return { resolved, names, again: name };
    names.push(name);
  }
  return { resolved, names };
}

function copyOf(
  schema: JsonSchema,
  within: readonly string[],
  depth: number,
  waiting: Waiting[],
  most: number,
): JsonSchema {
  const copy: Record<string, unknown> = {};
  const later = (inner: unknown, put: (copy: unknown) => void, down: number): void => {
    if (isObject(inner)) waiting.push({ schema: inner, within, depth: depth + down, put });
    else put(inner);
  };
  /** Of many, as many as there is still room for. */
  const some = <T>(all: readonly T[]): readonly T[] => {
    const room = Math.max(most - waiting.length, 0);
    if (all.length > room) copy[CUT] = `${String(all.length)} are here, of which ${String(room)} are shown`;
    return all.slice(0, room);
  };
  for (const [key, value] of Object.entries(schema)) {
    // Alternatives stand on the level of what they are alternatives for.
    if (SINGLES.has(key)) later(value, (made) => (copy[key] = made), key === 'items' ? 1 : 0);
    else if (LISTS.has(key) && Array.isArray(value)) {
      const list: unknown[] = [];
      copy[key] = list;
      some(value as unknown[]).forEach((inner, index) => later(inner, (made) => (list[index] = made), 0));
    } else if (MAPS.has(key) && isObject(value)) {
      const map: Record<string, unknown> = {};
      copy[key] = map;
      for (const [name, inner] of some(Object.entries(value))) later(inner, (made) => (map[name] = made), 1);
    } else copy[key] = shortened(key, value, copy);
  }
  return copy;
}

/** What is said of a schema that is not shown itself. */
function brief(schema: JsonSchema): JsonSchema {
  const { type, title, description } = schema;
  return {
    ...(type !== undefined && { type }),
    ...(title !== undefined && { title }),
    ...(typeof description === 'string' && { description: shortText(description) }),
  };
}

function shortened(key: string, value: unknown, copy: Record<string, unknown>): unknown {
  if (typeof value === 'string') return shortText(value);
  if (key === 'enum' && Array.isArray(value) && value.length > MOST_VALUES) {
    copy[CUT] =
      `${String(value.length)} values are allowed, of which the first ${String(MOST_VALUES)} are shown`;
    return (value as unknown[]).slice(0, MOST_VALUES);
  }
  if (typeof value !== 'object' || value === null || JSON.stringify(value).length <= LONGEST_VALUE)
    return value;
  return Array.isArray(value) ? [] : {};
}

const shortText = (text: string): string =>
  text.length > LONGEST_TEXT ? `${text.slice(0, LONGEST_TEXT)}…` : text;
