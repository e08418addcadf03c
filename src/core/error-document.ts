import type { GettyDownloadsError } from './errors.js';

/** The JSON form of a failure: what a command prints with `--json`, and what a failed task leaves as its output. */
export interface ErrorDocument {
  readonly error: Readonly<Record<string, unknown>>;
}

/** A failure as JSON, the same for commands and tasks. */
export function errorDocument(error: GettyDownloadsError): ErrorDocument {
  const { problems, status, attempts, waitedMs, retryAfterMs, answer } = error.details;
  return {
    error: {
      code: error.code,
      message: error.message,
      advice: error.advice,
      ...(problems && { problems }),
      ...(status !== undefined && { status }),
      ...(attempts !== undefined && { attempts }),
      ...(waitedMs !== undefined && { waited_ms: waitedMs }),
      ...(retryAfterMs !== undefined && { retry_after_ms: retryAfterMs }),
      ...(answer !== undefined && { answer }),
    },
  };
}
