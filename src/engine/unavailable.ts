import { GettyDownloadsError } from '../core/errors.js';

const WAYS = `Ways to get a Conductor server:
  - name one that runs: CONDUCTOR_SERVER_URL=http://HOST:8080/api
  - install a JDK 21 or newer (found through JAVA_HOME, the PATH and the usual folders) and Maven,
    and this command fetches and starts one by itself
  - start the official container image of Conductor OSS, and name its address in CONDUCTOR_SERVER_URL`;

/**
 * The error for a server that cannot be had here: what is missing, and what else can be done.
 *
 * @param detail what is missing or went wrong
 * @param logEnd the end of the log that says why, free of secrets
 */
export function engineUnavailable(detail: string, logEnd?: string, cause?: unknown): GettyDownloadsError {
  const log =
    logEnd === undefined || logEnd === '' ? '' : `\nEnd of the log:\n${logEnd.replace(/^/gm, '  | ')}`;
  return engineInTheWay(`${detail}${log}\n${WAYS}`, cause);
}

/** The error for a server that could be had, if something else were not in its way; says how to get rid of that. */
export const engineInTheWay = (detail: string, cause?: unknown): GettyDownloadsError =>
  new GettyDownloadsError('engine_unavailable', { detail, cause });
