import { DocumentFault, refused } from './fault.js';
import { isObject, type Fields } from './fields.js';
import type { JsonSchema } from './operation.js';
import { pointerOf, stepsOf } from './pointer.js';
import { isAnnotation, MOST_HOPS, TOO_FAR, type Lookup } from './references.js';
import { keywordsOf } from './schema-keywords.js';

/** Stands where a schema was too large or too deep to go on: it restricts nothing. */
export const CUT = 'x-cut';

const MOST_DEPTH = 64;

export interface BundleOptions {
  /** OpenAPI 3.0: nothing but annotations counts beside a reference. */
  readonly refsStandAlone: boolean;
  /** Schemas within schemas, all together; what is beyond is cut off. */
  readonly mostNodes: number;
  readonly tell: (where: string, what: string) => void;
}

/** Schemas that keep their references, so that they stay as small as they are written and may lead into themselves. */
export interface Bundle {
  /** A schema in JSON Schema 2020-12; a reference at its top is resolved, those within are `#/$defs/NAME`. */
  schema(value: unknown, where: string): JsonSchema;
  /** Everything that the schemas so far refer to, by name. */
  definitions(): Readonly<Record<string, JsonSchema>>;
}

/** Collects the schemas of an operation, or of a whole document. Nothing is thrown: what is wrong is told. */
export function createBundle(lookup: Lookup, options: BundleOptions): Bundle {
  const { refsStandAlone, mostNodes, tell } = options;
  /** By pointer; undefined where the reference is of no use. */
  const names = new Map<string, string | undefined>();
  const places = new Map<string, string>();
  const defined = new Map<string, JsonSchema>();
  let nodes = 0;

  function convert(value: unknown, where: string, depth: number): JsonSchema | boolean {
    if (typeof value === 'boolean') return value;
    if (!isObject(value)) {
      tell(where, 'not a schema');
      return {};
    }
    nodes += 1;
    if (nodes > mostNodes || depth > MOST_DEPTH) {
      const why =
        depth > MOST_DEPTH
          ? `nested more than ${String(MOST_DEPTH)} deep`
          : `more than ${String(mostNodes)} schemas`;
      if (depth > MOST_DEPTH || nodes === mostNodes + 1) tell(where, `${why}: what follows is left out`);
      return { [CUT]: why };
    }
    const own = keywordsOf(value, where, tell, (inner, place) => convert(inner, place, depth + 1));
    if (value['$ref'] === undefined) return own;
    const name = nameOf(value['$ref'], where);
    const beside = refsStandAlone
      ? Object.fromEntries(Object.entries(own).filter(([key]) => isAnnotation(key)))
      : own;
    return name === undefined ? beside : { ...beside, $ref: `#/$defs/${name}` };
  }

  /** The name that what a reference points at has here. */
  function nameOf(ref: unknown, where: string): string | undefined {
    try {
      if (typeof ref !== 'string') throw refused(`${where}/$ref`, 'must be a text');
      const pointer = pointerOf(ref, where);
      if (names.has(pointer)) return names.get(pointer);
      names.set(pointer, undefined);
      checkTarget(pointer, ref, where);
      const name = freeName(pointer);
      names.set(pointer, name);
      places.set(name, pointer);
      return name;
    } catch (thrown) {
      if (!(thrown instanceof DocumentFault)) throw thrown;
      tell(thrown.where, thrown.what);
      return undefined;
    }
  }

  function checkTarget(first: string, ref: string, where: string): void {
    const passed = new Set<string>();
    for (let pointer = first; ;) {
      if (passed.has(pointer)) throw refused(where, `the reference ${ref} leads back to itself`);
      if (passed.size >= MOST_HOPS) throw refused(where, `the reference ${ref} ${TOO_FAR}`);
      passed.add(pointer);
      const target = lookup(stepsOf(pointer));
      if (target === undefined) throw refused(where, `the reference ${ref} leads nowhere`);
      if (!isObject(target) || typeof target['$ref'] !== 'string') return;
      pointer = pointerOf(target['$ref'], pointer);
    }
  }

  function freeName(pointer: string): string {
    const last = stepsOf(pointer).at(-1) ?? '';
    const base =
      last
        .replace(/[^A-Za-z0-9._-]/g, '_')
        .replace(/^_+/, '')
        .slice(0, 100) || 'schema';
    let name = base;
    for (let number = 2; places.has(name); number += 1) name = `${base}_${String(number)}`;
    return name;
  }

  function definition(name: string): JsonSchema {
    const known = defined.get(name);
    if (known !== undefined) return known;
    const pointer = places.get(name) ?? '';
    const made = asObject(convert(lookup(stepsOf(pointer)), pointer, 0));
    defined.set(name, made);
    return made;
  }

  return {
    schema(value, where) {
      let schema = asObject(convert(value, where, 0));
      // A circle of bare references was found out when they were named.
      for (let name = refName(schema); name !== undefined; name = refName(schema)) {
        const { $ref: _, ...beside } = schema;
        const target = definition(name);
        if (Object.keys(beside).some((key) => !isAnnotation(key) && Object.hasOwn(target, key))) break;
        schema = { ...target, ...beside };
      }
      return schema;
    },
    definitions() {
      // Each may name further ones while it is made.
      for (const name of places.keys()) definition(name);
      return Object.fromEntries(defined);
    },
  };
}

const DEFINITION = '#/$defs/';

/** The definition that a schema refers to, by its name. */
export function refName(schema: Fields): string | undefined {
  const ref = schema['$ref'];
  return typeof ref === 'string' && ref.startsWith(DEFINITION) ? ref.slice(DEFINITION.length) : undefined;
}

const asObject = (schema: JsonSchema | boolean): JsonSchema =>
  typeof schema === 'object' ? schema : schema ? {} : { not: {} };
