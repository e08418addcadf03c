import { DAY, SECOND } from './dates.js';
import type { SandboxOptions } from './options.js';

export interface Rate {
  /** Counts a call on its arrival and says which limit it is over. A refused call takes no place of later ones. */
  readonly arrive: (now: Date) => 'rate' | 'quota' | undefined;
  /** Most calls, refused ones included, that came in one second as the window counts seconds. */
  readonly most: () => number;
  /** Calls that today's quota has been charged for. */
  readonly today: () => number;
}

/** Counts calls a second, in whole seconds of the clock or in the second before each call, and calls a day. */
export function createRate({
  qps,
  rateWindow,
  dailyQuota,
}: Pick<SandboxOptions, 'qps' | 'rateWindow' | 'dailyQuota'>): Rate {
  const length = qps > 0 && qps < 1 ? SECOND / qps : SECOND;
  const limit = qps === 0 ? Infinity : Math.max(1, Math.floor(qps));
  const accepted = createWindow(length, rateWindow);
  const arrivals = createWindow(SECOND, rateWindow);
  let most = 0;
  let date = NaN;
  let charged = 0;

  return {
    arrive(now) {
      const time = now.getTime();
      arrivals.add(time);
      most = Math.max(most, arrivals.count(time));
      if (accepted.count(time) >= limit) return 'rate';
      accepted.add(time);
      if (Math.floor(time / DAY) !== date) {
        date = Math.floor(time / DAY);
        charged = 0;
      }
      if (dailyQuota !== undefined && charged >= dailyQuota) return 'quota';
      charged += 1;
      return undefined;
    },
    most: () => most,
    today: () => charged,
  };
}

/** Times within one window: fixed ones begin at whole multiples of the length, a sliding one ends now. */
function createWindow(
  length: number,
  kind: SandboxOptions['rateWindow'],
): { add: (time: number) => void; count: (time: number) => number } {
  let times: number[] = [];
  return {
    add: (time) => times.push(time),
    count(time) {
      const start = kind === 'fixed' ? Math.floor(time / length) * length : time - length;
      times = times.filter((one) => (kind === 'fixed' ? one >= start : one > start));
      return times.length;
    },
  };
}
