import { compile, type JSONSchema } from 'json-schema-to-typescript';
import { parse } from 'yaml';
import { inputSchema } from '../src/catalog/input-schema.js';
import type { JsonSchema, Operation } from '../src/catalog/operation.js';

type Fields = Readonly<Record<string, unknown>>;

/** The library wants one schema around all others, makes a type of it, and tells of it in every comment: all removed. */
const ROOT = 'AroundTheOthers';
const ABOUT_ROOT = new RegExp(
  `(^ \\* ?\\n)?^ \\* This interface was referenced by \`${ROOT}\`'s JSON-Schema\\n \\* via the \`definition\` "\\w+"\\.\\n`,
  'gm',
);
const EMPTY_COMMENT = /^\/\*\*\n \*\/\n/gm;
const ROOT_TYPE = new RegExp(`^export interface ${ROOT} \\{\\s*\\}\n?`, 'm');

const IN_DOCUMENT = '#/components/schemas/';

/**
 * The TypeScript types of a document: each of its schemas by its own name (`HistoricalDownload`), and the input of each
 * task (`GetDownloadsInput`). Not formatted.
 *
 * @param text the document, YAML
 * @param operations those of the document
 */
export async function typesOf(text: string, operations: readonly Operation[]): Promise<string> {
  const document = parse(text) as { components?: { schemas?: Fields } };
  const inputs = operations
    .filter(({ task }) => task !== undefined)
    .map((operation) => [inputTypeName(operation), inputOf(operation)]);
  const definitions = {
    ...(translated(document.components?.schemas ?? {}) as Fields),
    ...(Object.fromEntries(inputs) as Fields),
  };
  const types = await compile({ definitions, properties: {} } as JSONSchema, ROOT, {
    additionalProperties: false,
    bannerComment: '',
    format: false,
    ignoreMinAndMaxItems: true,
    unreachableDefinitions: true,
  });
  return types.replace(ABOUT_ROOT, '').replace(EMPTY_COMMENT, '').replace(ROOT_TYPE, '');
}

/** `getDownloads`: `GetDownloadsInput`. */
export function inputTypeName({ id }: Operation): string {
  return `${id.slice(0, 1).toUpperCase()}${id.slice(1)}Input`;
}

/** The input without the names that the engine adds, and without titles, each of which would become a type of its own. */
function inputOf(operation: Operation): JsonSchema {
  const { $schema: _schema, patternProperties: _engine, ...schema } = inputSchema(operation);
  const properties = Object.entries(schema['properties'] as Readonly<Record<string, Fields>>);
  return {
    ...schema,
    title: inputTypeName(operation),
    description: `Input of ${operation.method} ${operation.path}. ${operation.summary}.`,
    properties: Object.fromEntries(properties.map(([name, one]) => [name, untitled(one)])),
  };
}

function untitled(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(untitled);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).filter(([key, one]) => key !== 'title' || typeof one !== 'string');
  return Object.fromEntries(entries.map(([key, one]) => [key, untitled(one)]));
}

/** References into the document as references into the definitions that are compiled together. */
function translated(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(translated);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, one]) => [
      key,
      key === '$ref' && typeof one === 'string'
        ? one.replace(IN_DOCUMENT, '#/definitions/')
        : translated(one),
    ]),
  );
}
