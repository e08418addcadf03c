import type { JsonSchema, Operation, RecordKind } from './operation.js';

/** Whether everything between two dates can be collected: pages, dates, and what tells the records apart are known. */
export const isCollectable = ({ pagination, dateRange, record }: Operation): boolean =>
  pagination !== undefined && dateRange !== undefined && record !== undefined;

/** Whether the columns of CSV, Parquet and tables are made for the records; any others are NDJSON, as the API sent them. */
export const hasColumns = ({ name }: RecordKind): boolean => name === 'downloads';

/** Where a collection's records go, in an input. Roots, buckets, hosts and credentials are never said there. */
export const OUTPUT_SCHEMA: JsonSchema = {
  title: 'Output',
  description:
    'Where collected records go and in which form. Without it they are in the output while they are few, and in the default destination where they are more.',
  type: 'object',
  additionalProperties: false,
  properties: {
    destination: {
      title: 'Destination',
      description: 'Name of a destination of the configuration file.',
      type: 'string',
      minLength: 1,
    },
    format: {
      title: 'Format',
      description: 'Form of the parts.',
      type: 'string',
      enum: ['ndjson', 'csv', 'parquet'],
    },
    gzip: {
      title: 'Gzip',
      description: 'Whether parts are compressed; Parquet is by itself.',
      type: 'boolean',
    },
    prefix: {
      title: 'Prefix',
      description: 'Folder below the root of the destination.',
      type: 'string',
      examples: ['studio/2025'],
    },
    fields: {
      title: 'Fields',
      description:
        'Columns to keep, or groups of them (user, dimensions, download_details); all of them without.',
      type: 'array',
      minItems: 1,
      uniqueItems: true,
      items: { type: 'string' },
    },
    user: {
      title: 'User',
      description:
        'What becomes of the personal data of the user: kept, replaced by keyed hashes, or dropped.',
      type: 'string',
      enum: ['keep', 'hash', 'drop'],
      default: 'keep',
    },
  },
};

/** The settings of a collection of downloads, of which others have some. */
export const COLLECT_SETTINGS: Readonly<Record<string, JsonSchema>> = {
  collect: {
    title: 'Collect',
    description:
      'How much: one `page`; `all` between the dates, however far apart; what is `new` since the last time; or a `plan` that says what all would take.',
    type: 'string',
    enum: ['page', 'all', 'new', 'plan'],
    default: 'page',
  },
  output: OUTPUT_SCHEMA,
  strict: {
    title: 'Strict',
    description:
      'Of a collection: trust no two pages to be of one moment, read slices of time that fit a page, and fail where the result is not proven to be complete.',
    type: 'boolean',
    default: false,
  },
  settle_minutes: {
    title: 'Settling time',
    description:
      'Of a collection: it ends this many minutes before now at the latest, since entries may appear late.',
    type: 'number',
    minimum: 0,
    maximum: 10080,
    default: 5,
  },
  slice_seconds: {
    title: 'Slice',
    description: 'Of a collection: how long it works before it hands its place in the worker over, seconds.',
    type: 'number',
    minimum: 5,
    maximum: 60,
    default: 20,
  },
  recheck_days: {
    title: 'Look again',
    description: 'Of what is new: how many of the last days are looked at again for entries that came late.',
    type: 'number',
    minimum: 0,
    maximum: 366,
    default: 7,
  },
  continues: {
    title: 'Continues',
    description:
      'Of a collection in several tasks: the instant of date_from is the end of another task, whose records there are left out.',
    type: 'boolean',
    default: false,
  },
};

/** Half a day: then a day of UTC is over wherever the days of an API that only knows days begin. */
export const DAY_SETTLE_MINUTES = 720;

/** The settings of an operation, none where it cannot be collected. */
export function collectSettings(operation: Operation): Readonly<Record<string, JsonSchema>> {
  const { dateRange, record } = operation;
  if (!isCollectable(operation) || record === undefined) return {};
  const { continues: _shared, settle_minutes: settling, ...settings } = COLLECT_SETTINGS;
  const output = hasColumns(record) ? OUTPUT_SCHEMA : plainOutput();
  if (dateRange?.use_time !== undefined) return { ...COLLECT_SETTINGS, output };
  // Ranges of whole days share no instant, so none is the end of another task.
  return { ...settings, output, settle_minutes: { ...settling, default: DAY_SETTLE_MINUTES } };
}

/** Without what needs columns. */
function plainOutput(): JsonSchema {
  const {
    fields: _columns,
    format,
    ...properties
  } = OUTPUT_SCHEMA['properties'] as Record<string, JsonSchema>;
  return { ...OUTPUT_SCHEMA, properties: { ...properties, format: { ...format, enum: ['ndjson'] } } };
}

const count = (description: string): JsonSchema => ({ type: 'integer', description });

/** What a collection puts out beside or in the place of a page. */
export const COLLECTED: Readonly<Record<string, JsonSchema>> = {
  verified: {
    type: 'boolean',
    description: 'Of a collection: whether it is proven to be everything, exactly as often as it occurs.',
  },
  expected: count('Of a collection: records that the API counts.'),
  unique: count('Of a collection: records that there are.'),
  duplicates: count('Of a collection: records at the seams of windows that were left out the second time.'),
  windows: { description: 'Of a collection: what each window came to; of a plan, how many there are.' },
  window_count: count('Of a collection: how many windows there are.'),
  records: count('Of a plan: how many records there are.'),
  calls: count('Of a collection: calls that it took; of a plan, that it would take.'),
  retries: count('Of a collection: calls that were sent again.'),
  throttled_ms: count('Of a collection: time that calls waited for the pace, milliseconds.'),
  seconds: {
    type: 'number',
    description: 'Of a collection: time that it was worked on; of a plan, the time it would take.',
  },
  bytes: count('Of a plan: size of the answers, roughly.'),
  manifest: { type: ['string', 'null'], description: 'Of a collection: where the manifest is.' },
  watermark: { type: 'string', description: 'Of a collection: up to when it reaches.' },
  sample: { type: 'array', description: 'Of a collection: its first few records.' },
  checkpoint: { type: 'object', description: 'Of a collection under way: where the next turn goes on.' },
  progress: { type: 'object', description: 'Of a collection under way: how far it is.' },
};
