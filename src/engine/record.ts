import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import writeFileAtomic from 'write-file-atomic';
import { isRunning, type ProcessIdentity } from './process-identity.js';

/** What `engine.json` says about the engine of a folder. */
export interface EngineRecord extends ProcessIdentity {
  readonly port: number;
  /** Ends with `/api`. */
  readonly url: string;
  readonly version: string;
  readonly java: string;
  /** Names of the secrets that it was started with. */
  readonly secrets: readonly string[];
  /** Whether it has answered; false while it starts. */
  readonly ready: boolean;
  /** Whose engine it is: it ends with this process. None after `engine start`. */
  readonly owner?: ProcessIdentity;
}

const pathOf = (folder: string): string => join(folder, 'engine.json');

/** The record of a folder; undefined where there is none, or none that can be read. */
export function readRecord(folder: string): EngineRecord | undefined {
  try {
    const record = JSON.parse(readFileSync(pathOf(folder), 'utf8')) as Partial<EngineRecord> | null;
    return typeof record?.pid === 'number' && typeof record.startedAt === 'string' && record.pid > 1
      ? (record as EngineRecord)
      : undefined;
  } catch {
    return undefined;
  }
}

export function writeRecord(folder: string, record: EngineRecord): void {
  writeFileAtomic.sync(pathOf(folder), `${JSON.stringify(record, null, 2)}\n`);
}

/** Removes the record of this engine, and leaves that of a later one alone. */
export function removeRecord(folder: string, { pid, startedAt }: ProcessIdentity): void {
  const current = readRecord(folder);
  if (current === undefined || (current.pid === pid && current.startedAt === startedAt))
    rmSync(pathOf(folder), { force: true });
}

/** `running`: usable; `left_behind`: it runs, but the command that started it does not; `gone`: it ended. */
export function stateOf(record: EngineRecord): 'running' | 'left_behind' | 'gone' {
  if (!isRunning(record)) return 'gone';
  return record.owner === undefined || isRunning(record.owner) ? 'running' : 'left_behind';
}
