import { GettyDownloadsError } from '../core/errors.js';
import type { Log } from '../core/log.js';
import { openConductor, type Conductor } from '../tasks/conductor.js';
import type { Cli } from './context.js';

/**
 * The Conductor server that the environment names (CONDUCTOR_SERVER_URL, CONDUCTOR_AUTH_KEY, CONDUCTOR_AUTH_SECRET).
 *
 * @throws GettyDownloadsError `bad_config` where none is named, or half of an access key
 */
export function conductorFor(cli: Pick<Cli, 'env'>, log?: Log): Conductor {
  const {
    CONDUCTOR_SERVER_URL: serverUrl = '',
    CONDUCTOR_AUTH_KEY: keyId = '',
    CONDUCTOR_AUTH_SECRET: keySecret = '',
  } = cli.env;
  if (serverUrl === '') {
    throw new GettyDownloadsError('bad_config', {
      detail:
        'no Conductor server: set CONDUCTOR_SERVER_URL, or start one with `getty-downloads engine start`',
    });
  }
  if ((keyId === '') !== (keySecret === '')) {
    throw new GettyDownloadsError('bad_config', {
      detail: 'CONDUCTOR_AUTH_KEY and CONDUCTOR_AUTH_SECRET belong together, and one of them is missing',
    });
  }
  return openConductor({
    serverUrl,
    ...(log && { log }),
    ...(keyId !== '' && { auth: { keyId, keySecret } }),
  });
}
