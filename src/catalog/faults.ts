import type { Fault } from './fault.js';

export interface Faults {
  readonly tell: (where: string, what: string) => void;
  /** In the order in which they were told. */
  all(): readonly Fault[];
}

/**
 * Collects what is wrong, each once: a fault of a shared part is met from many places.
 *
 * @param most that are kept; of further ones only the number is told
 */
export function collectFaults(most: number): Faults {
  const seen = new Set<string>();
  const kept: Fault[] = [];
  let more = 0;
  return {
    tell(where, message) {
      const key = `${where} ${message}`;
      if (seen.has(key)) return;
      if (kept.length >= most) {
        more += 1;
        return;
      }
      seen.add(key);
      kept.push({ where, message });
    },
    all: () =>
      more === 0
        ? kept
        : [...kept, { where: '', message: `${String(more)} further problems are not listed` }],
  };
}
