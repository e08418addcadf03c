import { fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { FetchedFile, WantedFile } from '../../src/files/fetch-file.js';
import { environmentOf } from '../support/sandbox.js';
import { wantedOf, type Asset, type Place, type Stage } from './stage.js';

/** What the program of `fetcher-main` is told. */
export interface Order extends Pick<Place, 'settings' | 'credentials'> {
  readonly uri: string;
  readonly wanted: WantedFile;
  readonly env: NodeJS.ProcessEnv;
}

/** What it told. */
export interface Told {
  readonly file?: FetchedFile;
  /** The most memory that it had, bytes. */
  readonly maxRss?: number;
  readonly killed: boolean;
}

/**
 * Fetches a file in a process of its own.
 *
 * @param until kill it so many milliseconds after so many MiB. Default: let it come to its end
 */
export async function fetchInChild(
  { sandbox, place }: Stage,
  asset: Asset,
  uri: string,
  until?: { mib: number; ms: number },
): Promise<Told> {
  const { settings, credentials } = place;
  const order: Order = {
    ...{ settings, uri, wanted: wantedOf(asset), env: environmentOf(sandbox) },
    ...(credentials && { credentials }),
  };
  const child = fork(join(import.meta.dirname, 'fetcher-main.js'), [JSON.stringify(order)]);
  let told: Omit<Told, 'killed'> = {};
  let left = until?.mib ?? Infinity;
  const kill = async (): Promise<void> => {
    await sleep(until?.ms);
    child.kill('SIGKILL');
  };
  child.on('message', (message) => {
    if (message !== 'MiB') told = message as Told;
    else if ((left -= 1) === 0) void kill();
  });
  if (left === 0) void kill();
  const [, signal] = (await once(child, 'exit')) as [number | null, NodeJS.Signals | null];
  return { ...told, killed: signal === 'SIGKILL' };
}
