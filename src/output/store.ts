import type { UnitWriter } from '../history/collect/collect.js';
import type { OpenWindow, Part, WindowResult } from '../history/collect/checkpoint.js';
import type { Range } from '../history/collect/range.js';
import type { Tally } from '../history/collect/tally.js';

/** Where a collection's records and finished windows go: a destination, or its own output. */
export interface Store {
  openUnit(range: Range, known?: Tally): Promise<UnitWriter>;
  /** Keeps what a finished window came to, beside the records. */
  closeWindow(
    index: number,
    result: WindowResult,
    parts: readonly Part[],
    edge: OpenWindow['carried'],
  ): Promise<void>;
  /** What has to travel with the checkpoint. */
  carryOver(): { readonly inline?: unknown };
  /**
   * At the end: where the manifest is, and records that are returned. Nothing may be left to read.
   *
   * @returns `results` as the manifest has them, which another attempt may have written
   */
  finish(results: readonly WindowResult[]): Promise<Finished>;
  /** What another attempt has finished meanwhile: nothing is left to do but `finish`. */
  readonly done?: readonly WindowResult[];
  close(): Promise<void>;
}

export interface Finished {
  readonly manifest: string | null;
  readonly downloads?: readonly unknown[];
  readonly results?: readonly WindowResult[];
}
