import { badInputOf } from '../core/bad-input.js';
import { prefixProblem } from '../output/prefix.js';
import type { Verify } from './fetch-file.js';
import { templateProblem } from './name-template.js';

/** What an input says about where a file goes; its shape is checked by the schema. */
export interface FileChoice {
  readonly destination: string;
  readonly prefix?: string;
  /** Default: `{date}/{id}-{size}.{ext}` */
  readonly name?: string;
  /** Default: `size`. */
  readonly verify?: Verify;
}

/**
 * @param value `output` of an input
 * @throws GettyDownloadsError `bad_input` for a prefix or a name that cannot be
 */
export function readFileChoice(value: unknown): FileChoice | undefined {
  if (value === undefined) return undefined;
  const choice = value as FileChoice;
  const { prefix, name } = choice;
  const problems = [
    prefix === undefined ? undefined : prefixProblem(prefix, '/output/prefix'),
    name === undefined ? undefined : templateProblem(name, '/output/name'),
  ].filter((one) => one !== undefined);
  if (problems.length === 0) return choice;
  throw badInputOf(problems);
}
