import { GettyDownloadsError } from '../core/errors.js';

const WAYS = `Ways to get a Conductor server:
  - name one that runs: CONDUCTOR_SERVER_URL=http://HOST:8080/api
  - install a JDK 21 or newer (found through JAVA_HOME, the PATH and the usual folders) and Maven,
    and this command fetches and starts one by itself
  - start the official container image of Conductor OSS, and name its address in CONDUCTOR_SERVER_URL`;

/**
 * The error for an engine that cannot be had: what is missing, what its log says, and what else can be done.
 *
 * @param detail what is missing or went wrong, and what to do about it
 * @param logEnd the end of the server's log, free of secrets
 */
export function engineUnavailable(detail: string, logEnd?: string, cause?: unknown): GettyDownloadsError {
  const log =
    logEnd === undefined || logEnd === '' ? '' : `\nEnd of the log:\n${logEnd.replace(/^/gm, '  | ')}`;
  return new GettyDownloadsError('engine_unavailable', { detail: `${detail}${log}\n${WAYS}`, cause });
}
