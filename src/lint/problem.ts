import type { Path } from '../flow/flow.js';
import type { Range } from '../flow/lines.js';
import { RULES, type RuleName, type Severity } from './rules.js';

/** A change of the text that mends a problem; the page applies it as it is. */
export interface Edit {
  /** UTF-16 units from the beginning of the text. */
  readonly offset: number;
  readonly length: number;
  readonly text: string;
}

/** Something that is wrong with a definition, and what to do. Free of secrets. */
export interface LintProblem {
  /** From 1. */
  readonly line: number;
  /** From 1, in UTF-16 units. */
  readonly column: number;
  readonly endLine: number;
  /** Behind the last letter. */
  readonly endColumn: number;
  /** Of the step, or of what it is about where it belongs to none: `['tasks', 0]`. */
  readonly path: Path;
  readonly rule: RuleName;
  readonly severity: Severity;
  /** One sentence without a full stop. */
  readonly message: string;
  /** What to do, one sentence without a full stop. */
  readonly fix: string;
  /** The same as a change, where no thinking is needed. */
  readonly edit?: Edit;
}

/** What a rule finds, before its place is turned into lines. */
export interface Finding {
  readonly rule: RuleName;
  readonly range: Range;
  readonly path: Path;
  readonly message: string;
  readonly fix: string;
  /** Default: the rule's. */
  readonly severity?: Severity;
  readonly edit?: Edit | undefined;
}

export function toProblem({ rule, range, path, message, fix, severity, edit }: Finding): LintProblem {
  const { line, column, endLine, endColumn } = range;
  return {
    ...{ line, column, endLine, endColumn, path, rule, message, fix },
    severity: severity ?? RULES[rule],
    ...(edit && { edit }),
  };
}

/** The smallest change that makes one text of another. */
export function editBetween(before: string, after: string): Edit {
  const most = Math.min(before.length, after.length);
  let start = 0;
  while (start < most && before[start] === after[start]) start += 1;
  let end = 0;
  while (end < most - start && before.at(-1 - end) === after.at(-1 - end)) end += 1;
  return { offset: start, length: before.length - start - end, text: after.slice(start, after.length - end) };
}
