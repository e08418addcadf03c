import type { JsonSchema } from './operation.js';
import { REQUEST_INPUT } from './request-schema.js';
import { RECORDS_INPUT, RECORDS_OUTPUT } from './records-schema.js';
import { REPORT_INPUT, REPORT_OUTPUT } from './report-schema.js';

/** A task of the worker that no operation of an API stands for. */
export interface OwnTask {
  /** Its type: `getty_records`. */
  readonly name: string;
  readonly description: string;
  /** Of an object; draft-07. */
  readonly input: JsonSchema;
  readonly output: JsonSchema;
}

export const RECORDS_TASK: OwnTask = {
  name: 'getty_records',
  description: 'Filter, compare, join and sum records that lie in a destination',
  input: RECORDS_INPUT,
  output: RECORDS_OUTPUT,
};

export const REQUEST_TASK: OwnTask = {
  name: 'getty_request',
  description: 'Perform any operation of the Getty Images API',
  input: REQUEST_INPUT,
  // That of the operation, whichever it is.
  output: { type: 'object' },
};

export const REPORT_TASK: OwnTask = {
  name: 'getty_report',
  description: 'Write a report of records that lie in a destination: a page with charts, JSON, and CSV',
  input: REPORT_INPUT,
  output: REPORT_OUTPUT,
};

/** All of them. Their definitions and checks are generated like those of the operations. */
export const OWN_TASKS: readonly OwnTask[] = [RECORDS_TASK, REPORT_TASK, REQUEST_TASK];

/** The one that a word names. */
export const findOwnTask = (word: string): OwnTask | undefined =>
  OWN_TASKS.find(({ name }) => name === word.trim());
