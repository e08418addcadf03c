import { OUTPUT_SCHEMA } from './collect-settings.js';
import type { JsonSchema } from './operation.js';

/** Ids that one task looks up at most, so that it ends well before the engine gives it to another worker. */
export const MOST_IDS = 5_000;

const { destination, prefix, gzip } = OUTPUT_SCHEMA['properties'] as Readonly<Record<string, JsonSchema>>;

/** The settings of an operation that takes a list of ids in batches. */
export const BATCH_SETTINGS: Readonly<Record<string, JsonSchema>> = {
  ids_from: {
    title: 'Ids by reference',
    description: 'In the place of ids: records that lie in a destination, of which a field holds them.',
    type: 'object',
    additionalProperties: false,
    properties: {
      manifest: {
        title: 'Manifest',
        description: 'The manifest of the records, as `manifest` of a task names it.',
        type: 'string',
        minLength: 1,
      },
      destination: {
        title: 'Destination',
        description: 'Name of a destination, in the place of a manifest.',
        type: 'string',
        minLength: 1,
      },
      prefix: {
        title: 'Prefix',
        description: 'Folder below the root of that destination.',
        type: 'string',
      },
      field: { title: 'Field', description: 'Which field holds the ids.', type: 'string', default: 'id' },
      batch: {
        title: 'Batch',
        description: `Which of the batches of different ids this task looks up; without it there may be ${String(MOST_IDS)} in all.`,
        type: 'object',
        additionalProperties: false,
        required: ['size', 'number'],
        properties: {
          size: {
            title: 'Size',
            description: 'Ids in a batch.',
            type: 'integer',
            minimum: 1,
            maximum: MOST_IDS,
          },
          number: { title: 'Number', description: 'Which batch, from 1.', type: 'integer', minimum: 1 },
        },
      },
    },
  },
  output: {
    title: 'Output',
    description:
      'Where what was found goes, as NDJSON with a manifest, for getty_records to work on. Without it it is in the output.',
    type: 'object',
    additionalProperties: false,
    required: ['destination'],
    properties: {
      ...(destination && { destination }),
      ...(prefix && { prefix }),
      ...(gzip && { gzip }),
    },
  },
};
