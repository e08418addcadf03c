/** Share of the allowed rate that is used: measured to be refused next to never by whole and by sliding seconds. */
const SHARE = 0.985;
const SLOWER = 0.9;
const SLOWEST = 0.5;
/** From the slowest pace back to the full one, milliseconds. */
const RECOVERY = 60_000;

/** Evenly spaced sends: each caller reserves the next free slot and waits for it. Never a burst. */
export interface Pace {
  /** How long a slot reserved now would have to be waited for, milliseconds. */
  wait(): number;
  reserve(): Slot;
  /** The API said that it was too fast: go slower for a while. */
  refused(): void;
  /** Calls a second in force. */
  current(): number;
}

export interface Slot {
  readonly waitMs: number;
  /** For whoever does not send after all; the next caller gets the slot. */
  readonly giveBack: () => void;
}

/**
 * @param qps calls a second that the account allows, decimals allowed
 * @param now milliseconds
 */
export function createPace(qps: number, now: () => number): Pace {
  let nextFree = 0;
  let returned: number[] = [];
  let factor = 1;
  let factorSince = 0;

  const factorNow = (): number => Math.min(1, factor + ((now() - factorSince) / RECOVERY) * (1 - SLOWEST));
  const earliest = (): number => {
    const time = now();
    returned = returned.filter((slot) => slot >= time);
    return returned[0] ?? Math.max(time, nextFree);
  };
  return {
    wait: () => earliest() - now(),
    reserve() {
      const slot = earliest();
      if (returned[0] === slot) returned.shift();
      else nextFree = slot + 1000 / (qps * SHARE * factorNow());
      return {
        waitMs: slot - now(),
        giveBack() {
          returned = [...returned, slot].sort((a, b) => a - b);
        },
      };
    },
    refused() {
      factor = Math.max(SLOWEST, factorNow() * SLOWER);
      factorSince = now();
    },
    current: () => qps * factorNow(),
  };
}
