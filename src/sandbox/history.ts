import { assetOf, assetsIn } from './assets.js';
import { SECOND, type Range } from './dates.js';
import type { SandboxOptions } from './options.js';
import { drawInteger } from './random.js';
import { OWN_USERS, USERS, download, productOf, userOf, type Download } from './record.js';
import { firstTimes, TWIN_EVERY } from './times.js';

/** What a place in the history must have to be found; places in PRODUCTS and USERS. */
export interface Filter {
  readonly range: Range;
  readonly product: (product: number) => boolean;
  readonly user: (user: number) => boolean;
}

/** A download that was made while the sandbox runs. */
interface Made {
  readonly download: Download;
  readonly asset: number;
  /** Places in PRODUCTS and USERS. */
  readonly product: number;
  readonly user: number;
  /** When it is listed, milliseconds since 1970. */
  readonly due: number;
}

export interface History {
  /** Downloads so far, those included that arrived meanwhile. */
  readonly size: () => number;
  /** Takes a download over. */
  readonly add: (made: Made) => void;
  /** Lets everything arrive that is due by then. */
  readonly growTo: (now: Date) => void;
  /** Places that fit, oldest first. */
  readonly find: (filter: Filter) => Uint32Array;
  /** Of these places those of one asset. */
  readonly ofAsset: (places: Uint32Array, asset: number) => Uint32Array;
  /** The download at a place, places counted from the oldest. */
  readonly at: (place: number) => Download;
}

/** Contents from here on are of downloads that were made while the sandbox runs. */
const MADE = 2 ** 31;
/** Every so many arrivals one shows up with a time up to a minute ago. */
const LATE_EVERY = 7;

/**
 * The history that a seed makes. Only times and a few small numbers are kept for each download, sorted by time;
 * the rest is computed when it is looked at. So a million downloads take about 10 MB.
 */
export function createHistory(
  options: Pick<SandboxOptions, 'seed' | 'downloads' | 'from' | 'to' | 'arrivals' | 'companyEnabled'>,
  started: Date,
): History {
  const { seed, downloads, arrivals } = options;
  const users = options.companyEnabled ? USERS.length : OWN_USERS;
  const assets = assetsIn(downloads);
  let size = downloads;
  let arrived = 0;
  const made: Made[] = [];
  let waiting: number[] = [];
  let times = firstTimes(options, started);
  let contents = Uint32Array.from(times, (_, place) => contentOf(place));
  let traits = Uint8Array.from(contents, traitsOf);

  function traitsOf(content: number): number {
    const { product, user } = made[content - MADE] ?? {
      product: productOf(seed, content),
      user: userOf(seed, content, users),
    };
    return product + user * 8;
  }

  /** First place whose time is not before (or, `after`, is after) this many seconds. */
  function placeOf(seconds: number, after: boolean): number {
    let low = 0;
    let high = size;
    while (low < high) {
      const middle = (low + high) >>> 1;
      const time = times[middle] as number;
      if (after ? time <= seconds : time < seconds) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  function insert(seconds: number, content: number): void {
    if (size === times.length) {
      times = grown(times);
      contents = grown(contents);
      traits = grown(traits);
    }
    const place = placeOf(seconds, true);
    for (const column of [times, contents, traits]) column.copyWithin(place + 1, place, size);
    times[place] = seconds;
    contents[place] = content;
    traits[place] = traitsOf(content);
    size += 1;
  }

  function arrivalSeconds(arrival: number): number {
    const appears = Math.floor(started.getTime() / SECOND + (arrival + 1) / arrivals);
    return arrival % LATE_EVERY === LATE_EVERY - 1
      ? appears - 1 - drawInteger(60, seed, arrival, 30)
      : appears;
  }

  return {
    size: () => size,
    add(one) {
      waiting.push(made.push(one) - 1);
    },
    growTo(now) {
      const due = Math.floor(((now.getTime() - started.getTime()) / SECOND) * arrivals);
      for (; arrived < due; arrived += 1) {
        const number = downloads + arrived;
        const twin = contentOf(number) !== number && arrived > 0;
        insert(arrivalSeconds(twin ? arrived - 1 : arrived), twin ? number - 1 : number);
      }
      const listed = waiting.filter((place) => (made[place] as Made).due <= now.getTime());
      if (listed.length === 0) return;
      waiting = waiting.filter((place) => !listed.includes(place));
      for (const place of listed) insert(secondsOf(made[place] as Made), MADE + place);
    },
    find({ range, product, user }) {
      const first = placeOf(Math.ceil(range.from / SECOND), false);
      const end = placeOf(Math.floor(range.to / SECOND), true);
      const found = new Uint32Array(Math.max(0, end - first));
      let count = 0;
      for (let place = first; place < end; place += 1) {
        const trait = traits[place] as number;
        if (product(trait % 8) && user(trait >>> 3)) found[count++] = place;
      }
      return found.subarray(0, count);
    },
    ofAsset: (places, asset) =>
      places.filter((place) => {
        const content = contents[place] as number;
        return (made[content - MADE]?.asset ?? assetOf(seed, content, assets)) === asset;
      }),
    at(place) {
      const content = contents[place] as number;
      return made[content - MADE]?.download ?? download(seed, content, assets, users, times[place] as number);
    },
  };
}

const secondsOf = ({ download: { date_downloaded: date } }: Made): number => Date.parse(date) / SECOND;

/** Number of the download's content: its own, or for a twin that of the one before. */
const contentOf = (number: number): number => (number % TWIN_EVERY === TWIN_EVERY - 1 ? number - 1 : number);

function grown<T extends Uint32Array | Uint8Array>(column: T): T {
  const larger = new (column.constructor as new (length: number) => T)(Math.max(64, column.length * 2));
  larger.set(column);
  return larger;
}
