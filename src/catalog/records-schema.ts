import { OUTPUT_SCHEMA } from './collect-settings.js';
import type { JsonSchema } from './operation.js';

const text = (description: string): JsonSchema => ({ type: 'string', minLength: 1, description });
const count = (description: string, minimum: number, more: object = {}): JsonSchema => ({
  type: 'integer',
  minimum,
  description,
  ...more,
});
const closed = (properties: object, required: readonly string[], more: object = {}): JsonSchema => ({
  type: 'object',
  additionalProperties: false,
  properties,
  ...(required.length > 0 && { required }),
  ...more,
});
const names = (description: string): JsonSchema => ({
  type: ['string', 'array'],
  minLength: 1,
  minItems: 1,
  maxItems: 100,
  items: { type: 'string', minLength: 1 },
  description,
});
/** Names as they are, or new names with what they are made of. */
const chosen = (description: string): JsonSchema => ({
  type: ['object', 'array'],
  minItems: 1,
  minProperties: 1,
  maxItems: 100,
  maxProperties: 100,
  items: { type: 'string', minLength: 1 },
  additionalProperties: { type: 'string', minLength: 1 },
  description,
});
const named = (description: string): JsonSchema => ({
  type: 'object',
  minProperties: 1,
  maxProperties: 50,
  additionalProperties: { type: 'string', minLength: 1 },
  description,
});

const SOURCE_FIELDS = {
  manifest: text('The manifest of a collection or of a result, as `manifest` of a task names it.'),
  destination: text('Name of a destination of the configuration file, in the place of a manifest.'),
  prefix: text('Folder below the root of that destination.'),
  catalogue: closed(
    {
      destination: text('Name of a destination of the configuration file.'),
      prefix: { type: 'string', description: 'Folder below its root. Default: the root itself.' },
    },
    ['destination'],
    { description: 'An archive of files: a record of each that it has. None where there is no archive yet.' },
  ),
  ids: {
    type: 'array',
    maxItems: 20_000,
    items: { type: ['string', 'integer'] },
    description: 'Ids that the input brings itself, as records with the one field `id`.',
  },
  rows: {
    type: 'array',
    maxItems: 5_000,
    items: { type: 'object' },
    description: 'Records that the input brings itself.',
  },
};
const ONE_SOURCE = closed(SOURCE_FIELDS, []);

/** One place where records are, by its manifest alone or by an object; or several of them. */
const source = (title: string, description: string): JsonSchema => ({
  title,
  description,
  type: ['string', 'object', 'array'],
  minLength: 1,
  additionalProperties: false,
  properties: SOURCE_FIELDS,
  minItems: 1,
  maxItems: 1_000,
  items: { ...ONE_SOURCE, type: ['string', 'object'], minLength: 1 },
});

const VALUE = { type: ['string', 'number', 'boolean'] };

/** Ways to compare a field with a value. */
const COMPARISONS = ['equals', 'not_equals', 'less', 'at_most', 'more', 'at_least'] as const;
const OPS = [...COMPARISONS, 'in', 'not_in', 'between', 'contains', 'begins_with', 'empty', 'not_empty'];

const STEPS: Readonly<Record<string, JsonSchema>> = {
  filter: closed(
    {
      field: text('Field that is looked at.'),
      op: { type: 'string', enum: OPS, default: 'equals', description: 'How it is compared.' },
      value: { ...VALUE, description: 'With what, but for in, not_in, between, empty and not_empty.' },
      values: { type: 'array', minItems: 1, maxItems: 5_000, items: VALUE, description: 'Of in and not_in.' },
      from: { ...VALUE, description: 'Of between: the first value, or the first day.' },
      to: { ...VALUE, description: 'Of between: the last value, or the last day.' },
    },
    ['field'],
    { description: 'Keeps the records of which this is true.' },
  ),
  fields: chosen('Keeps these fields: a list of names, or new names with the fields that they stand for.'),
  distinct: names('Keeps one record of those that are equal in these fields: the first in order.'),
  difference: closed(
    {
      without: source('Without', 'The other records.'),
      by: names('The key: a field of both.'),
      their_key: names('What the key is called in the other records. Default: the same.'),
    },
    ['without', 'by'],
    { description: 'Keeps the records whose key the others do not have.' },
  ),
  join: closed(
    {
      with: source('With', 'The other records, of which one is looked up for each of these.'),
      by: names('The key: a field of both.'),
      their_key: names('What the key is called in the other records. Default: the same.'),
      fields: chosen('What to take from the other record: names, or new names with their fields.'),
      keep: {
        type: 'string',
        enum: ['all', 'matched'],
        default: 'all',
        description: 'Whether records stay that there is no other one for.',
      },
    },
    ['with', 'by', 'fields'],
    {
      description: 'Adds fields of other records with the same key. Never changes how often a record occurs.',
    },
  ),
  group: closed(
    {
      by: {
        type: 'array',
        maxItems: 50,
        description: 'Fields, or parts of a time; none for one group of everything.',
        items: {
          type: ['string', 'object'],
          minLength: 1,
          additionalProperties: false,
          required: ['field', 'per'],
          properties: {
            field: text('A time.'),
            per: { type: 'string', enum: ['day', 'month', 'year'] },
            as: text('Its new name. Default: day, month or year.'),
          },
        },
      },
      count: text('New name for the number of records.'),
      unique: named('New names for the number of different values of a field.'),
      sum: named('New names for the sum of a field.'),
      least: named('New names for the least value of a field.'),
      most: named('New names for the greatest value of a field.'),
    },
    ['by'],
    { description: 'Makes one record of each group.' },
  ),
  order: names('Orders by fields; `-` before a name turns it around. What is empty comes last.'),
  limit: closed(
    {
      size: count('Records to keep.', 0),
      offset: count('Records to leave out before them.', 0, { default: 0 }),
    },
    ['size'],
    { description: 'Keeps the first records.' },
  ),
  batch: closed(
    { size: count('Records in a batch.', 1), number: count('Which batch, from 1.', 1) },
    ['size', 'number'],
    { description: 'Keeps one batch. All batches together hold each record once.' },
  ),
};

const { destination, format, gzip, prefix } = OUTPUT_SCHEMA['properties'] as Readonly<
  Record<string, JsonSchema>
>;

/** The input of `getty_records`. */
export const RECORDS_INPUT: JsonSchema = {
  $schema: 'http://json-schema.org/draft-07/schema#',
  title: 'getty_records',
  description: 'Filter, compare, join and sum records that lie in a destination',
  type: 'object',
  properties: {
    from: source(
      'From',
      'Where the records are: a manifest, an archive, or several whose records are taken together.',
    ),
    steps: {
      title: 'Steps',
      description: 'What is done with them, one after another.',
      type: 'array',
      maxItems: 30,
      default: [],
      items: {
        type: 'object',
        additionalProperties: false,
        minProperties: 1,
        maxProperties: 1,
        properties: STEPS,
      },
    },
    output: {
      ...closed({ destination, prefix, format, gzip }, []),
      title: 'Output',
      description: 'Where the result goes. Without a destination it is in the output, up to 500 kB.',
    },
    time_zone: {
      title: 'Time zone',
      description: 'Where days, months and years begin, by its IANA name.',
      type: 'string',
      default: 'UTC',
      examples: ['Europe/Berlin'],
    },
  },
  required: ['from'],
  patternProperties: { '^__': {} },
  additionalProperties: false,
};

/** The output of `getty_records`. */
export const RECORDS_OUTPUT: JsonSchema = {
  type: 'object',
  properties: {
    records: { type: 'integer', description: 'Records of the result.' },
    rows: { type: 'array', description: 'The result itself, where no destination is named.' },
    sample: { type: 'array', description: 'The first few of it, where one is.' },
    columns: { type: 'array', description: 'Names and types of its fields.' },
    manifest: { type: ['string', 'null'], description: 'Where the manifest of the result is.' },
    bytes: { type: 'integer', description: 'Size of the result in its destination.' },
    sources: { type: 'array', description: 'What was read: manifests or archives, and their records.' },
    comparisons: {
      type: 'array',
      description: 'Of each difference and join: records, matches, and doubled keys on both sides.',
    },
    seconds: { type: 'number', description: 'How long it took.' },
    warnings: { type: 'array', description: 'What is odd about the result.' },
    error: { type: 'object', description: 'Where the task failed: its row of the table of errors.' },
  },
  additionalProperties: false,
};
