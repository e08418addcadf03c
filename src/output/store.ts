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
  /** At the end: where the manifest is, and records that are returned. Nothing may be left to read. */
  finish(
    results: readonly WindowResult[],
  ): Promise<{ readonly manifest: string | null; readonly downloads?: unknown[] }>;
  close(): Promise<void>;
}
