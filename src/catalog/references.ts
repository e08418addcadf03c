import { refused } from './fault.js';
import { isObject, type Fields } from './fields.js';
import type { JsonSchema } from './operation.js';
import { pointerOf, stepsOf, valueAt } from './pointer.js';

/** What stands at a place of the document, or undefined: the steps are those of a JSON pointer. */
export type Lookup = (steps: readonly string[]) => unknown;

/** An object and where it really stands, which behind a reference is elsewhere. */
export interface Placed {
  readonly value: Fields;
  readonly where: string;
}

/** Resolves the references of one document, within that document only. */
export interface References {
  /** The object itself, or what its `$ref` points at. For parameters, answers, bodies: anything but schemas. */
  follow(value: unknown, where: string): Placed;
  /** A schema as an operation holds it. */
  schema(value: unknown, where: string): JsonSchema;
}

const ANNOTATIONS = new Set([
  ...['title', 'description', 'summary', 'default', 'example', 'examples', 'deprecated'],
]);

/** Whether a keyword says something about a value without restricting it, and so may stand beside a reference. */
export const isAnnotation = (key: string): boolean => ANNOTATIONS.has(key) || key.startsWith('x-');

/** References one behind the other. */
export const MOST_HOPS = 50;
export const TOO_FAR = `leads through more than ${String(MOST_HOPS)} others`;

/** Looks places up in a document that is there as a whole. */
export const lookupIn =
  (document: unknown): Lookup =>
  (steps) =>
    valueAt(document, steps);

/**
 * Follows references, one behind the other, to an object. Annotations beside a reference win over what it points at.
 *
 * @param strict whether anything else beside a reference that stands in both places is a fault; else it is left out
 * @throws DocumentFault a reference that leaves the document, leads nowhere or into a circle
 */
export function followIn(lookup: Lookup, strict: boolean): References['follow'] {
  return function follow(value, where, passed: readonly string[] = []): Placed {
    if (!isObject(value)) throw refused(where, 'not an object');
    const ref = value['$ref'];
    if (typeof ref !== 'string') return { value, where };
    const pointer = pointerOf(ref, where);
    if (passed.includes(pointer)) throw refused(where, `the reference ${ref} leads back to itself`);
    if (passed.length >= MOST_HOPS) throw refused(where, `the reference ${ref} ${TOO_FAR}`);
    const target = lookup(stepsOf(pointer));
    if (target === undefined) throw refused(where, `the reference ${ref} leads nowhere`);
    if (!isObject(target)) throw refused(where, `the reference ${ref} does not point at an object`);
    const found = (follow as Follow)(target, pointer, [...passed, pointer]);
    const beside = Object.entries(value).filter(([key]) => key !== '$ref' && (strict || isAnnotation(key)));
    if (beside.length === 0) return found;
    for (const [key] of beside) {
      if (Object.hasOwn(found.value, key) && !isAnnotation(key)) {
        throw refused(where, `\`${key}\` stands both beside the reference ${ref} and in what it points at`);
      }
    }
    return { ...found, value: Object.fromEntries([...Object.entries(found.value), ...beside]) };
  };
}

type Follow = (value: unknown, where: string, passed: readonly string[]) => Placed;
