import { isObject } from './fields.js';
import type { JsonSchema } from './operation.js';
import { refName } from './schema-bundle.js';
import { LISTS, MAPS, SINGLES } from './schema-keywords.js';

/** Those definitions that some schemas refer to, directly or through others. */
export function reachable(
  schemas: readonly JsonSchema[],
  definitions: Readonly<Record<string, JsonSchema>>,
): Readonly<Record<string, JsonSchema>> {
  const found = new Map<string, JsonSchema>();
  const waiting = [...schemas];
  for (let schema = waiting.pop(); schema !== undefined; schema = waiting.pop()) {
    const name = refName(schema);
    if (name !== undefined && !found.has(name) && Object.hasOwn(definitions, name)) {
      const target = definitions[name] as JsonSchema;
      found.set(name, target);
      waiting.push(target);
    }
    waiting.push(...schemasIn(schema));
  }
  return Object.fromEntries(found);
}

/** The schemas that stand directly in another. */
function schemasIn(schema: JsonSchema): JsonSchema[] {
  return Object.entries(schema).flatMap(([key, value]): JsonSchema[] => {
    if (SINGLES.has(key)) return isObject(value) ? [value] : [];
    if (LISTS.has(key)) return Array.isArray(value) ? (value as unknown[]).filter(isObject) : [];
    return MAPS.has(key) && isObject(value) ? Object.values(value).filter(isObject) : [];
  });
}
