import { GettyDownloadsError } from '../core/errors.js';
import type { Log } from '../core/log.js';
import { runningEngine } from '../engine/engine.js';
import { openConductor, type Conductor } from '../tasks/conductor.js';
import type { Cli } from './context.js';

/** The address of the Conductor server to use here, or undefined where there is none. */
export const conductorUrl = (cli: Pick<Cli, 'env' | 'cwd'>): string | undefined =>
  given(cli, 'CONDUCTOR_SERVER_URL') ?? runningEngine(cli)?.url;

/**
 * The Conductor server to use: the one that CONDUCTOR_SERVER_URL names, else the one that `engine start` left running
 * in this folder. CONDUCTOR_AUTH_KEY and CONDUCTOR_AUTH_SECRET are its access key, where it wants one.
 *
 * @param found the address of the server, where it is known already
 * @throws GettyDownloadsError `engine_unreachable` where there is none, `bad_config` with half of an access key
 */
export function conductorFor(cli: Pick<Cli, 'env' | 'cwd'>, log?: Log, found?: string): Conductor {
  const serverUrl = found ?? conductorUrl(cli);
  const keyId = given(cli, 'CONDUCTOR_AUTH_KEY');
  const keySecret = given(cli, 'CONDUCTOR_AUTH_SECRET');
  if (serverUrl === undefined) {
    throw new GettyDownloadsError('engine_unreachable', {
      detail: 'CONDUCTOR_SERVER_URL names none, and none of our own runs in this folder',
    });
  }
  if ((keyId === undefined) !== (keySecret === undefined)) {
    throw new GettyDownloadsError('bad_config', {
      detail: 'CONDUCTOR_AUTH_KEY and CONDUCTOR_AUTH_SECRET belong together, and one of them is missing',
    });
  }
  return openConductor({
    serverUrl,
    ...(log && { log }),
    ...(keyId !== undefined && keySecret !== undefined && { auth: { keyId, keySecret } }),
  });
}

function given({ env }: Pick<Cli, 'env'>, name: string): string | undefined {
  const value = env[name]?.trim();
  return value === undefined || value === '' ? undefined : value;
}
