import { DAY, SECOND, day } from './dates.js';
import type { SandboxOptions } from './options.js';
import { draw, drawInteger } from './random.js';

/** Every so many downloads one is the very same as the one before, second included. */
export const TWIN_EVERY = 50;

/** Times of the first downloads in seconds, sorted: some in bursts, some on the edges of a day, twins alike. */
export function firstTimes(
  { seed, downloads, from, to }: Pick<SandboxOptions, 'seed' | 'downloads' | 'from' | 'to'>,
  started: Date,
): Uint32Array {
  const now = Math.floor(started.getTime() / SECOND);
  const last = to === undefined ? now : Math.min(now, ((day(to) as number) + DAY) / SECOND - 1);
  const first = Math.min(
    last,
    from === undefined ? last - (365 * DAY) / SECOND : (day(from) as number) / SECOND,
  );
  const length = last - first + 1;
  const within = (seconds: number): number => Math.min(last, Math.max(first, seconds));
  const times = new Uint32Array(downloads);
  for (let number = 0; number < downloads; number += 1) {
    const burst = draw(seed, number, 31) < 0.3 && number > 0;
    if (burst) times[number] = within((times[number - 1] as number) + drawInteger(3, seed, number, 32));
    else times[number] = first + Math.floor(draw(seed, number, 33) * length);
    const edge = draw(seed, number, 34);
    const midnight = Math.floor(((times[number] as number) * SECOND) / DAY) * (DAY / SECOND);
    if (edge < 0.02) times[number] = within(edge < 0.01 ? midnight : midnight + DAY / SECOND - 1);
  }
  times.sort();
  for (let place = TWIN_EVERY - 1; place < downloads; place += TWIN_EVERY) {
    times[place] = times[place - 1] as number;
  }
  return times;
}
