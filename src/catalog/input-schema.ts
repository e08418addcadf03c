import { GettyDownloadsError } from '../core/errors.js';
import { addedInput } from './added-input.js';
import { BATCH_SETTINGS } from './batch-settings.js';
import { collectSettings } from './collect-settings.js';
import { isObject } from './fields.js';
import { fileSettings } from './file-settings.js';
import { guardSettings } from './guard-settings.js';
import { inputName } from './input-names.js';
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
 * The JSON schema of the flat input of an operation's task: parameters, the body's top-level fields, and the settings
 * that every task has. Of an operation of ours only keywords that mean the same in draft-07 and 2020-12, and none of
 * AJV's `format`s; of one that was added see {@link addedInput}.
 *
 * @throws GettyDownloadsError `bad_config` where two inputs would have the same name, or one that the engine uses (`__…`)
 */
export function inputSchema(operation: Operation): JsonSchema {
  if (operation.added === true) return addedInput(operation);
  const asked = operation.parameters.filter(({ fixed }) => fixed === undefined);
  const entries: [name: string, schema: JsonSchema][] = asked.map((parameter) => [
    inputName(parameter),
    {
      ...plain(anyLength(operation, parameter)),
      ...(parameter.description !== '' && { description: oneLine(parameter.description) }),
    },
  ]);
  const body = operation.body?.schema;
  const bodyFields = isObject(body?.['properties']) ? body['properties'] : {};
  for (const [name, schema] of Object.entries(bodyFields))
    entries.push([name, isObject(schema) ? plain(schema) : {}]);
  entries.push(
    ...Object.entries(SETTINGS),
    ...Object.entries(guardSettings(operation)),
    ...Object.entries(fileSettings(operation)),
  );
  entries.push(...Object.entries(collectSettings(operation)));
  if (operation.batch !== undefined) entries.push(...Object.entries(BATCH_SETTINGS));

  const names = entries.map(([name]) => name);
  for (const [index, name] of names.entries()) {
    if (names.indexOf(name) !== index) throw unusable(operation, `two inputs are named ${name}`);
    if (name.startsWith('__'))
      throw unusable(operation, `${name}: names that begin with __ belong to the engine`);
  }
  const required = [
    // In the place of a list that is sent in batches a reference may stand, in that of a name the content.
    ...asked
      .filter((one) => one.required && one.derived === undefined && one.name !== operation.batch?.parameter)
      .map(inputName),
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

const unusable = ({ api, id }: Operation, what: string): GettyDownloadsError =>
  new GettyDownloadsError('bad_config', { detail: `OpenAPI document, ${api}/${id}: ${what}` });

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

/** A list that is sent in batches may be of any length. */
function anyLength({ batch }: Operation, { name, schema }: Parameter): JsonSchema {
  if (name !== batch?.parameter) return schema;
  const { maxItems: _, ...rest } = schema;
  return rest;
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
