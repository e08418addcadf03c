import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { GettyDownloadsError, toError, type ErrorDetails } from '../core/errors.js';
import type { PreparedRequest } from '../request/prepared.js';
import type { Settings } from './settings.js';

export interface SpendingParts {
  readonly settings: Pick<Settings, 'name' | 'spending'>;
  /** Fingerprint of the account: all connections to it are counted together. */
  readonly account: string;
  /** Made where it is missing; whoever shares it is counted together. */
  readonly stateFolder: string;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

/** A count is kept over midnight, for clocks that differ, milliseconds. */
const KEPT = 2 * 86_400_000;

/**
 * Sends what takes from an allowance only where the connection may spend, and counts it before; what surely did nothing
 * is given back. Anything else is sent as it is.
 *
 * @throws GettyDownloadsError `spending_off`, `spending_cap_reached`, `bad_config` where the count cannot be kept
 */
export async function counted<T>(
  parts: SpendingParts,
  { spends }: Pick<PreparedRequest, 'spends'>,
  send: () => Promise<T>,
): Promise<T> {
  if (spends !== true) return send();
  const giveBack = claim(parts);
  try {
    return await send();
  } catch (thrown) {
    if (toError(thrown).details.mayHaveArrived !== true) giveBack();
    throw thrown;
  }
}

/**
 * Takes one of the calls that a connection may make in a day, UTC. Each is an empty file of its own number, which can
 * be made once only, whoever else counts at this moment: no lock, and nothing to be lost when a process is killed.
 *
 * @returns what gives it back
 */
function claim({ settings, account, stateFolder, now }: SpendingParts): () => void {
  const { name, spending } = settings;
  if (spending === undefined) throw new GettyDownloadsError('spending_off', { detail: `\`${name}\`` });
  const { capPerDay } = spending;
  const days = join(stateFolder, 'spending', account);
  const day = dayOf(now());
  const folder = join(days, day);
  return kept(stateFolder, () => {
    if (mkdirSync(folder, { recursive: true, mode: 0o700 }) !== undefined) forget(days, dayOf(now() - KEPT));
    for (;;) {
      const taken = new Set(readdirSync(folder));
      if (taken.size >= capPerDay) {
        const detail = `\`${name}\`: ${String(taken.size)} calls of ${String(capPerDay)} on ${day} (UTC)`;
        throw new GettyDownloadsError('spending_cap_reached', { detail });
      }
      let number = 1;
      while (taken.has(String(number))) number += 1;
      const file = join(folder, String(number));
      if (made(file))
        return () => {
          rmSync(file, { force: true });
        };
    }
  });
}

/** @returns false where another has made it */
function made(file: string): boolean {
  try {
    writeFileSync(file, '', { flag: 'wx', mode: 0o600 });
    return true;
  } catch (thrown) {
    if ((thrown as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw thrown;
  }
}

function forget(days: string, before: string): void {
  for (const day of readdirSync(days))
    if (day < before) rmSync(join(days, day), { recursive: true, force: true });
}

/** Without a count there is no cap: then nothing is spent. */
function kept<T>(folder: string, work: () => T): T {
  try {
    return work();
  } catch (thrown) {
    if (thrown instanceof GettyDownloadsError) throw thrown;
    const reason = (thrown as NodeJS.ErrnoException).code ?? 'not writable';
    throw new GettyDownloadsError('bad_config', {
      detail: `what is spent cannot be counted in ${folder} (${reason}); set GETTY_STATE_DIR to a folder that can be written`,
    });
  }
}

const dayOf = (now: number): string => new Date(now).toISOString().slice(0, 10);

/**
 * Whether a call that was sent may have done what it is to do. Not where the connection never stood, and not where the
 * API itself refused it; of a server's failure, a broken connection or an answer that cannot be read nobody knows.
 */
export function mayHaveActed({ status, mayHaveArrived }: ErrorDetails): boolean {
  if (mayHaveArrived === false) return false;
  // 408: a server that waited for the rest of the call, or something between that gave up waiting for the server.
  return status === undefined || status < 400 || status >= 500 || status === 408;
}
