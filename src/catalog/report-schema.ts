import type { JsonSchema } from './operation.js';
import { RECORDS_INPUT } from './records-schema.js';

const { from, steps, time_zone } = RECORDS_INPUT['properties'] as Record<string, JsonSchema>;

const closed = (properties: object, required: readonly string[]): JsonSchema => ({
  type: 'object',
  additionalProperties: false,
  properties,
  required,
});

/** The input of `getty_report`. */
export const REPORT_INPUT: JsonSchema = {
  $schema: 'http://json-schema.org/draft-07/schema#',
  title: 'getty_report',
  description: 'Write a report of records that lie in a destination: a page with charts, JSON, and CSV',
  type: 'object',
  properties: {
    title: { title: 'Title', description: 'Heads the page.', type: 'string', minLength: 1, maxLength: 200 },
    subtitle: { title: 'Subtitle', description: 'A line below it.', type: 'string', maxLength: 500 },
    facts: {
      title: 'Facts',
      description: 'Single figures at the top.',
      type: 'array',
      maxItems: 50,
      items: closed(
        {
          label: { type: 'string', minLength: 1, maxLength: 100 },
          value: { type: ['string', 'number', 'boolean', 'null'] },
        },
        ['label', 'value'],
      ),
    },
    sections: {
      title: 'Sections',
      description: 'Each a table, and a chart where one is wanted.',
      type: 'array',
      minItems: 1,
      maxItems: 30,
      items: closed(
        {
          key: {
            type: 'string',
            pattern: '^[a-z][a-z0-9_]{0,39}$',
            not: { const: 'report' },
            description: 'Name of its CSV: by_product is by_product.csv.',
          },
          title: { type: 'string', minLength: 1, maxLength: 200, description: 'Default: its key.' },
          text: { type: 'string', maxLength: 2000, description: 'Stands above its table.' },
          from: from as JsonSchema,
          steps: steps as JsonSchema,
          chart: {
            ...closed(
              {
                type: { type: 'string', enum: ['bar', 'line'] },
                x: { type: 'string', minLength: 1, description: 'Field of the names.' },
                y: { type: 'string', minLength: 1, description: 'Field of the numbers.' },
              },
              ['type', 'x', 'y'],
            ),
            description: 'Drawn above its table; of the first 60 rows.',
          },
        },
        ['key', 'from'],
      ),
    },
    output: {
      ...closed(
        {
          destination: {
            type: 'string',
            minLength: 1,
            description: 'Name of a destination of the configuration file: a folder or S3.',
          },
          prefix: { type: 'string', description: 'Folder below the root of that destination.' },
        },
        ['destination'],
      ),
      title: 'Output',
      description: 'Where the documents go; those of the same names there are replaced.',
    },
    time_zone: time_zone as JsonSchema,
  },
  required: ['title', 'sections', 'output'],
  patternProperties: { '^__': {} },
  additionalProperties: false,
};

/** The output of `getty_report`. */
export const REPORT_OUTPUT: JsonSchema = {
  type: 'object',
  properties: {
    html: { type: 'string', description: 'Where the page is.' },
    json: { type: 'string', description: 'Where the same is as JSON.' },
    csv: { type: 'array', description: 'Where the CSV of each section is.' },
    sections: { type: 'object', description: 'Rows of each section.' },
    seconds: { type: 'number', description: 'How long it took.' },
    error: { type: 'object', description: 'Where the task failed: its row of the table of errors.' },
  },
  additionalProperties: false,
};
