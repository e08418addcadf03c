import { GettyDownloadsError } from '../../core/errors.js';
import { windowsOf, type Range } from './range.js';
import type { UnitResult } from './unit.js';

/** What one window came to. Verified means: `expected` and `unique` are the same, and proven. */
export interface WindowResult extends Range {
  /** Records that the API counts in it, without those that the window before has brought already. */
  readonly expected: number;
  readonly unique: number;
  /** Records at its first instant that the window before has brought already. */
  readonly duplicates: number;
  readonly verified: boolean;
  readonly reason?: UnitResult['reason'];
}

/** A part of the result that a destination has committed. */
export interface Part {
  readonly path: string;
  readonly records: number;
  readonly bytes: number;
  /** Hex. */
  readonly sha256: string;
}

/** The window under way. */
export interface OpenWindow {
  /** Up to this instant it is read, seconds. */
  readonly until: number;
  /** Ranges of it that were read, and what they came to. */
  readonly units: number;
  /** What the API counted in the last of them. */
  readonly counted: number;
  readonly unique: number;
  readonly duplicates: number;
  readonly doubt?: UnitResult['reason'];
  readonly parts: readonly Part[];
  /** Records at `until`, and at the window's first instant: identity and number. */
  readonly carried: readonly (readonly [string, number])[];
  readonly before: readonly (readonly [string, number])[];
  /** How often it was read from its beginning. */
  readonly attempt: number;
}

/**
 * Where a collection stands: all that another process needs to go on, and small: a few bytes a finished window.
 */
export interface Checkpoint {
  readonly format: typeof FORMAT;
  /** What is to be read, oldest first; a gap between two is nothing that was asked for. */
  readonly ranges: readonly Range[];
  /** Finished windows: expected, duplicates, and why one is not verified. Unique is what is expected and proven. */
  readonly windows: readonly (readonly [
    expected: number,
    unique: number,
    duplicates: number,
    reason?: string,
  ])[];
  readonly open: OpenWindow;
  /** What it took so far. */
  readonly spent: Spent;
}

export interface Spent {
  readonly calls: number;
  readonly retries: number;
  readonly throttled_ms: number;
  /** Time in which it was worked on, milliseconds. */
  readonly ms: number;
  readonly bytes: number;
}

/** Raised whenever an older worker could not go on from what a newer one leaves. */
const FORMAT = 1;

/** A collection that has not begun. */
export function beginning(ranges: readonly Range[], carried: OpenWindow['carried'] = []): Checkpoint {
  return {
    format: FORMAT,
    ranges,
    windows: [],
    open: openWindow(ranges[0]?.from ?? 0, carried),
    spent: { calls: 0, retries: 0, throttled_ms: 0, ms: 0, bytes: 0 },
  };
}

/** A window of which nothing is read yet. */
export const openWindow = (from: number, carried: OpenWindow['carried'], attempt = 1): OpenWindow => ({
  until: from,
  units: 0,
  counted: 0,
  unique: 0,
  duplicates: 0,
  parts: [],
  carried,
  before: carried,
  attempt,
});

/** All windows of a checkpoint's ranges. */
export const planOf = ({ ranges }: Pick<Checkpoint, 'ranges'>): Range[] =>
  ranges.flatMap((range) => windowsOf(range));

export const isDone = (checkpoint: Checkpoint): boolean =>
  checkpoint.windows.length >= planOf(checkpoint).length;

/** The windows that are finished, with their ends. */
export function resultsOf(checkpoint: Checkpoint): WindowResult[] {
  const plan = planOf(checkpoint);
  return checkpoint.windows.map(([expected, unique, duplicates, reason], index) => ({
    ...(plan[index] as Range),
    expected,
    unique,
    duplicates,
    verified: reason === undefined,
    ...(reason !== undefined && { reason: reason as NonNullable<WindowResult['reason']> }),
  }));
}

/**
 * Reads a checkpoint that some worker has left.
 *
 * @throws GettyDownloadsError `newer_format`; `internal` where it is none at all
 */
export function readCheckpoint(value: unknown): Checkpoint {
  const found = value as Partial<Checkpoint> | null | undefined;
  if (typeof found !== 'object' || found === null || typeof found.format !== 'number') {
    throw new GettyDownloadsError('internal', { detail: 'what was left of the collection is no checkpoint' });
  }
  const format: number = found.format;
  if (format !== FORMAT) {
    throw new GettyDownloadsError('newer_format', {
      detail: `the checkpoint has format ${format}, known is ${String(FORMAT)}`,
    });
  }
  return found as Checkpoint;
}
