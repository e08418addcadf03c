/** Share of the allowed rate that is used: measured to be refused next to never by whole and by sliding seconds. */
const SHARE = 0.985;
/** What a refusal now and then costs: calls that arrive with some jitter at a sliding counter need a little room. */
const GENTLY = { step: 0.985, least: 0.92, recoveryPerSecond: 0.015 / 120 } as const;
/** What refusal after refusal costs: the rate is not what it was said to be. */
const SHARPLY = { step: 0.9, least: 0.5, recoveryPerSecond: 0.5 / 60 } as const;
/** From this share of refused calls on, of the last twenty or so, a refusal is one of many. */
const MANY = 0.2;
const MEMORY = 0.95;
/** A call that is later than its slot by no more than this, milliseconds, delays nobody behind it. */
const TOLERANCE = 8;

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
  /**
   * Asked on waking: how much longer to wait, milliseconds; 0: send now. Whoever wakes late, since the process was busy
   * or stopped, moves all slots behind, so that nobody sends in one go with others, and nobody is overtaken.
   */
  readonly late: () => number;
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
  let refusedShare = 0;
  /** By how much the slots have moved because calls were late. */
  let moved = 0;
  const slotTime = (): number => now() - moved;

  /** Back from the depth quickly, and the last bit slowly: otherwise the next refusal would come at once. */
  const factorNow = (): number => {
    const seconds = (now() - factorSince) / 1000;
    const steep = Math.max(0, Math.min(seconds, (GENTLY.least - factor) / SHARPLY.recoveryPerSecond));
    const risen = factor + steep * SHARPLY.recoveryPerSecond + (seconds - steep) * GENTLY.recoveryPerSecond;
    return Math.min(1, risen);
  };
  const interval = (): number => 1000 / (qps * SHARE * factorNow());
  const earliest = (): number => {
    const time = slotTime();
    returned = returned.filter((slot) => slot >= time);
    return returned[0] ?? Math.max(time, nextFree);
  };
  return {
    wait: () => earliest() - slotTime(),
    reserve() {
      const slot = earliest();
      refusedShare *= MEMORY;
      if (returned[0] === slot) returned.shift();
      else nextFree = slot + interval();
      let known = moved;
      return {
        waitMs: slot - slotTime(),
        giveBack() {
          returned = [...returned, slot].sort((a, b) => a - b);
        },
        late() {
          const lateMs = slotTime() - slot;
          if (lateMs < 0 && moved > known) {
            known = moved;
            return -lateMs;
          }
          moved += Math.max(0, lateMs - TOLERANCE);
          return 0;
        },
      };
    },
    refused() {
      refusedShare += 1 - MEMORY;
      const { step, least } = refusedShare > MANY ? SHARPLY : GENTLY;
      factor = Math.min(factorNow(), Math.max(least, factorNow() * step));
      factorSince = now();
    },
    current: () => qps * factorNow(),
  };
}
