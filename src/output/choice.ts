import { Ajv } from 'ajv';
import { OUTPUT_SCHEMA } from '../catalog/collect-settings.js';
import { badInputOf } from '../core/bad-input.js';
import type { Problem } from '../core/errors.js';
import { toProblems } from '../request/problems.js';
import type { Format } from './formats/encoder.js';
import { prefixProblem } from './prefix.js';
import { fieldProblems, type UserTreatment } from './shape.js';

/** What a task's input says about its output. Where that is (root, bucket, host, credentials) it never says. */
export interface OutputChoice {
  /** Name of a configured destination. Default: inline while it is small, then `default_destination`. */
  readonly destination?: string;
  /** Default: the destination's. */
  readonly format?: Format;
  /** Default: the destination's; Parquet compresses by itself. */
  readonly gzip?: boolean;
  /** Folder below the destination's root, `studio/2025`. Default: the root itself. */
  readonly prefix?: string;
  /** Columns, or groups of them. Default: everything. */
  readonly fields?: readonly string[];
  /** Default: `keep`. */
  readonly user?: UserTreatment;
}

// What prefix and fields must be is said below, with words of its own.
const validate = new Ajv({ allErrors: true, verbose: true, keywords: ['example'] }).compile<OutputChoice>(
  OUTPUT_SCHEMA,
);

/**
 * Everything that is wrong with `output` of an input.
 *
 * @param path of it: `/output`
 */
function choiceProblems(value: unknown, path = '/output'): Problem[] {
  if (!validate(value)) {
    return toProblems(validate.errors ?? []).map((problem) => ({
      ...problem,
      path: `${path}${problem.path}`,
    }));
  }
  const { prefix, fields = [], format, gzip } = value;
  const prefixed = prefix === undefined ? undefined : prefixProblem(prefix, `${path}/prefix`);
  const twice =
    format === 'parquet' && gzip === true
      ? [{ path: `${path}/gzip`, code: 'gzip', message: 'is not for Parquet, which compresses by itself' }]
      : [];
  return [...(prefixed ? [prefixed] : []), ...fieldProblems(fields, `${path}/fields`), ...twice];
}

/** @throws GettyDownloadsError `bad_input` with all problems */
export function readChoice(value: unknown, path = '/output'): OutputChoice {
  const problems = value === undefined ? [] : choiceProblems(value, path);
  if (problems.length === 0) return value ?? {};
  throw badInputOf(problems);
}
