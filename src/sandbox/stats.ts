/** What the sandbox has seen, without any credential. */
export interface SandboxStats {
  readonly simulation: true;
  /** Calls of the API and of the token endpoint by path, and by status or what was done to them (`reset`, `stall`, `truncate`). */
  readonly calls: Readonly<Record<string, Readonly<Record<string, number>>>>;
  readonly token_calls: number;
  /** Most calls that came in any one second, the refused ones included. */
  readonly most_in_one_second: number;
  /** Calls that were charged to today's quota. */
  readonly calls_today: number;
  /** Downloads in the history, arrivals included. */
  readonly downloads: number;
  /** Batches of usages that were recorded, and the usages in them. */
  readonly usages: { readonly batches: number; readonly recorded: number };
}

export interface Counter {
  readonly count: (path: string, outcome: string) => void;
  readonly calls: () => Record<string, Record<string, number>>;
}

export function createCounter(): Counter {
  const calls = new Map<string, Map<string, number>>();
  return {
    count(path, outcome) {
      const outcomes = calls.get(path) ?? new Map<string, number>();
      calls.set(path, outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1));
    },
    calls: () => Object.fromEntries([...calls].map(([path, counts]) => [path, Object.fromEntries(counts)])),
  };
}
