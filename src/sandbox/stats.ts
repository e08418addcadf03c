import { TOKEN_PATHS } from './tokens.js';
import type { FileStats } from './files.js';
import type { Parts } from './parts.js';
import type { SpentStats } from './spent.js';

/** What the sandbox has seen, without any credential. */
export interface SandboxStats {
  readonly simulation: true;
  /** Calls of the API and of the token endpoint by path, and by status or what was done to them (`reset`, `stall`, `truncate`, `reset_after`, `stall_after`). */
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
  /** The calls that take from an allowance. */
  readonly posts: SpentStats;
  readonly files: FileStats;
}

export interface Counter {
  readonly count: (path: string, outcome: string) => void;
  /** How often this was counted. */
  readonly of: (path: string, outcome: string) => number;
  readonly calls: () => Record<string, Record<string, number>>;
}

export function createCounter(): Counter {
  const calls = new Map<string, Map<string, number>>();
  return {
    count(path, outcome) {
      const outcomes = calls.get(path) ?? new Map<string, number>();
      calls.set(path, outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1));
    },
    of: (path, outcome) => calls.get(path)?.get(outcome) ?? 0,
    calls: () => Object.fromEntries([...calls].map(([path, counts]) => [path, Object.fromEntries(counts)])),
  };
}

/** What has been seen so far. */
export function statsOf(parts: Parts): SandboxStats {
  const { counter, fileUrl, files, history, options, rate, spent, usages } = parts;
  history.growTo(options.now());
  const calls = counter.calls();
  const sum = (counts: Record<string, number> = {}): number =>
    Object.values(counts).reduce((a, b) => a + b, 0);
  return {
    simulation: true,
    calls,
    token_calls: TOKEN_PATHS.reduce((total, path) => total + sum(calls[path]), 0),
    most_in_one_second: rate.most(),
    calls_today: rate.today(),
    downloads: history.size(),
    usages: { batches: usages.batches(), recorded: usages.all().length },
    posts: spent.stats(),
    files: { url: fileUrl, ...files.stats() },
  };
}
