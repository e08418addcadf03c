import { OUTPUT_SCHEMA } from './collect-settings.js';
import type { JsonSchema, Operation } from './operation.js';

const { destination, prefix } = OUTPUT_SCHEMA['properties'] as Readonly<Record<string, JsonSchema>>;

const OUTPUT: JsonSchema = {
  title: 'Output',
  description:
    'Where the file goes: a folder or S3. A file that is there already is not downloaded again. Without it only the address of the file is returned.',
  type: 'object',
  additionalProperties: false,
  required: ['destination'],
  properties: {
    ...(destination && { destination }),
    ...(prefix && { prefix }),
    name: {
      title: 'Name',
      description:
        'What the file is called: fields in braces (id, asset_type, product_type, size, date, year, month, day, ext, sha256), and folders.',
      type: 'string',
      default: '{date}/{id}-{size}.{ext}',
    },
    verify: {
      title: 'Verify',
      description: 'How a file that is there is looked at: its size, or all of it.',
      type: 'string',
      enum: ['size', 'hash'],
      default: 'size',
    },
  },
};

/** The settings of an operation whose answer is the address of a file. */
export function fileSettings({ file }: Operation): Readonly<Record<string, JsonSchema>> {
  return file === undefined ? {} : { output: OUTPUT };
}

const text: JsonSchema = { type: 'string' };

/** What the task of such an operation puts out beside its answer. */
export function fileOutputs({ file }: Operation): Readonly<Record<string, JsonSchema>> {
  if (file === undefined) return {};
  return {
    file: {
      type: 'object',
      description:
        'The file, where the input names a destination: what it is called there, its size and hash.',
      properties: {
        address: text,
        name: text,
        bytes: { type: 'integer' },
        sha256: text,
        content_type: text,
        resumed: { type: 'boolean', description: 'Whether it was gone on with after a break.' },
        already: { type: 'boolean', description: 'Whether it was there, and nothing was downloaded.' },
      },
    },
  };
}
