import { planOf, type Checkpoint } from './checkpoint.js';

/** How far a collection is. */
export interface Progress {
  /** Of the time that it covers, 0 to 100. */
  readonly percent: number;
  readonly records: number;
  readonly records_per_second: number;
  /** Seconds; null while nothing can be said. */
  readonly seconds_left: number | null;
  readonly windows_done: number;
  readonly windows: number;
}

/** @param uncommitted records that were read since the checkpoint */
export function progressOf(checkpoint: Checkpoint, uncommitted: number): Progress {
  const plan = planOf(checkpoint);
  const { windows, open, spent } = checkpoint;
  const length = ({ from, to }: { from: number; to: number }): number => Math.max(1, to - from);
  const whole = plan.reduce((sum, window) => sum + length(window), 0);
  const current = plan[windows.length];
  const done =
    plan.slice(0, windows.length).reduce((sum, window) => sum + length(window), 0) +
    (current ? Math.max(0, open.until - current.from) : 0);
  const records = windows.reduce((sum, [, unique]) => sum + unique, 0) + open.unique + uncommitted;
  const seconds = spent.ms / 1000;
  const share = whole === 0 ? 1 : Math.min(1, done / whole);
  return {
    percent: Math.floor(share * 1000) / 10,
    records,
    records_per_second: seconds > 0 ? Math.round(records / seconds) : 0,
    seconds_left: share > 0 && seconds > 1 ? Math.round((seconds * (1 - share)) / share) : null,
    windows_done: windows.length,
    windows: plan.length,
  };
}
