import { planOf, type Checkpoint } from './checkpoint.js';

/** How far a collection is. */
export interface Progress {
  /** Of the time that it covers, 0 to 100; within a window by the records that such a time has had so far. */
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
  const committed = windows.reduce((sum, [, unique]) => sum + unique, 0) + open.unique;
  const records = committed + uncommitted;
  const seconds = spent.ms / 1000;
  const ahead = committed === 0 ? 0 : (done * uncommitted) / committed;
  const share = whole === 0 ? 1 : (done + Math.min(ahead, current ? current.to - open.until : 0)) / whole;
  return {
    percent: Math.floor(share * 1000) / 10,
    records,
    records_per_second: seconds > 0 ? Math.round(records / seconds) : 0,
    seconds_left: share > 0 && seconds > 1 ? Math.round((seconds * (1 - share)) / share) : null,
    windows_done: windows.length,
    windows: plan.length,
  };
}
