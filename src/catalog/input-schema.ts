import { refused, isObject } from './references.js';
import type { JsonSchema, Operation, Parameter } from './operation.js';

/** The settings that every task takes beside the parameters of its operation. */
const SETTINGS: Readonly<Record<string, JsonSchema>> = {
  connection: {
    title: 'Connection',
    description:
      'Name of the configured connection to use: whose account it is, where, and how fast. Nothing else about it can be set here.',
    type: 'string',
    pattern: '^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$',
    default: 'default',
    examples: ['default'],
  },
  on_quota: {
    title: "When the day's calls are used up",
    description:
      "What to do when the account's calls for the day are used up: `fail` ends the task with a code of its own, `wait` hands it back and tries again later.",
    type: 'string',
    enum: ['wait', 'fail'],
    default: 'fail',
  },
};

/**
 * A parameter's name in a task's input: its own, but a header's in snake case (`Accept-Language`: `accept_language`).
 */
export function inputName(parameter: Pick<Parameter, 'name' | 'in'>): string {
  return parameter.in === 'header' ? parameter.name.toLowerCase().replaceAll('-', '_') : parameter.name;
}

/**
 * The JSON schema of the flat input of an operation's task: parameters, the body's top-level fields, and the settings
 * that every task has. Only keywords that mean the same in draft-07 and 2020-12; none of AJV's `format`s.
 *
 * @throws GettyDownloadsError `bad_config` where two inputs would have the same name, or one that the engine uses (`__…`)
 */
export function inputSchema(operation: Operation): JsonSchema {
  const where = `${operation.api}/${operation.id}`;
  const entries: [name: string, schema: JsonSchema][] = operation.parameters.map((parameter) => [
    inputName(parameter),
    {
      ...plain(parameter.schema),
      ...(parameter.description !== '' && { description: oneLine(parameter.description) }),
    },
  ]);
  const body = operation.body?.schema;
  const bodyFields = isObject(body?.['properties']) ? body['properties'] : {};
  for (const [name, schema] of Object.entries(bodyFields))
    entries.push([name, isObject(schema) ? plain(schema) : {}]);
  entries.push(...Object.entries(SETTINGS));

  const names = entries.map(([name]) => name);
  for (const [index, name] of names.entries()) {
    if (names.indexOf(name) !== index) throw refused(where, `two inputs are named ${name}`);
    if (name.startsWith('__')) throw refused(where, `${name}: names that begin with __ belong to the engine`);
  }
  const required = [
    ...operation.parameters.filter((parameter) => parameter.required).map(inputName),
    ...(operation.body?.required === true && Array.isArray(body?.['required'])
      ? (body['required'] as string[])
      : []),
  ];
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: operation.task ?? operation.id,
    description: operation.summary,
    type: 'object',
    properties: Object.fromEntries(entries),
    ...(required.length > 0 && { required }),
    patternProperties: { '^__': {} },
    additionalProperties: false,
  };
}

/** Without `format` and the document's own extensions, which validators in strict mode refuse. */
function plain(schema: JsonSchema): JsonSchema {
  return Object.fromEntries(
    Object.entries(schema)
      .filter(([key]) => key !== 'format' && key !== 'example' && !key.startsWith('x-'))
      .map(([key, value]) => {
        if (key === 'properties' && isObject(value)) {
          const inner = Object.entries(value).map(([name, one]) => [name, isObject(one) ? plain(one) : one]);
          return [key, Object.fromEntries(inner) as JsonSchema];
        }
        return [key, key === 'items' && isObject(value) ? plain(value) : value];
      }),
  );
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
