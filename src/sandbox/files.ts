import { idOf } from './assets.js';
import { lengthOf, sha256Of, type FileOf } from './content.js';
import { SECOND } from './dates.js';
import type { SandboxOptions } from './options.js';
import { drawText } from './random.js';
import { createCounter } from './stats.js';

/** What the host of the files has seen. */
export interface FileStats {
  /** Address of the host. */
  readonly url: string;
  /** Answers by status, or by what was done to them (`reset`, `stall`, `truncate`). */
  readonly answers: Readonly<Record<string, number>>;
  /** How often each asset's file, or the part that was asked for, was sent to its end. */
  readonly served: Readonly<Record<string, number>>;
  /** Bytes of files that were sent. */
  readonly bytes: number;
  /** Requests that brought credentials, and were refused for it. */
  readonly violations: number;
}

export interface Files {
  /** A new ticket for a file; whoever has it gets the file for as long as it is valid. */
  readonly issue: (file: FileOf, now: Date) => string;
  readonly find: (ticket: string, now: Date) => FileOf | 'expired' | undefined;
  readonly length: (asset: number) => number;
  /** Computed once for each file. */
  readonly sha256: (file: FileOf) => Promise<string>;
  readonly count: (outcome: string) => void;
  readonly countBytes: (bytes: number) => void;
  readonly countServed: (asset: number) => void;
  readonly countViolation: () => void;
  readonly stats: () => Omit<FileStats, 'url'>;
}

const ANSWERS = 'answers';
const SERVED = 'served';

/** The tickets that were given out, and the counts of the host. */
export function createFiles({
  seed,
  fileBytes,
  fileTtl,
}: Pick<SandboxOptions, 'seed' | 'fileBytes' | 'fileTtl'>): Files {
  const tickets = new Map<string, { readonly file: FileOf; readonly until: number }>();
  const hashes = new Map<string, Promise<string>>();
  const counter = createCounter();
  let bytes = 0;
  let violations = 0;
  const length = (asset: number): number => lengthOf(seed, asset, fileBytes);

  return {
    issue(file, now) {
      const ticket = drawText(32, seed, 300_000 + tickets.size);
      tickets.set(ticket, { file, until: now.getTime() + fileTtl * SECOND });
      return ticket;
    },
    find(ticket, now) {
      const found = tickets.get(ticket);
      if (found === undefined) return undefined;
      return found.until > now.getTime() ? found.file : 'expired';
    },
    length,
    sha256(file) {
      const name = `${file.asset} ${file.type}`;
      const hash = hashes.get(name) ?? sha256Of(seed, file, length(file.asset));
      hashes.set(name, hash);
      return hash;
    },
    count: (outcome) => counter.count(ANSWERS, outcome),
    countBytes: (more) => (bytes += more),
    countServed: (asset) => counter.count(SERVED, idOf(asset)),
    countViolation: () => (violations += 1),
    stats: () => ({
      answers: counter.calls()[ANSWERS] ?? {},
      served: counter.calls()[SERVED] ?? {},
      bytes,
      violations,
    }),
  };
}
