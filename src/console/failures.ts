import { errorDocument } from '../core/error-document.js';
import { ERRORS, GettyDownloadsError, toError, type ErrorCode } from '../core/errors.js';
import type { Failure } from './api/request.js';

/** Where the row's exit status does not say it all. */
const STATUS: Partial<Record<ErrorCode, number>> = {
  not_found_locally: 404,
  not_signed_in: 401,
  foreign_caller: 403,
  connection_not_allowed: 403,
  not_confirmed: 428,
  conflict: 409,
  not_possible: 409,
  too_large: 413,
  too_many: 429,
  timed_out: 504,
  engine_unreachable: 503,
  engine_refused: 502,
};

/** By exit status: what the caller can correct, what the other side refused or did not answer, our own faults. */
const BY_EXIT = { 1: 500, 2: 400, 3: 502, 4: 502, 130: 503 } as const;

/** The HTTP status of a failure's answer. */
export const statusOf = ({ code }: GettyDownloadsError): number => STATUS[code] ?? BY_EXIT[ERRORS[code].exit];

/** A failure as the page gets it; not yet free of secrets. */
export const failureOf = (error: GettyDownloadsError): Failure => errorDocument(error) as unknown as Failure;

/** Anything that was thrown on the way of a request, by us or by the HTTP framework, as one of ours. */
export function asFailure(thrown: unknown): GettyDownloadsError {
  if (thrown instanceof GettyDownloadsError) return thrown;
  const {
    code,
    statusCode = 500,
    message,
  } = thrown as Partial<Error> & { code?: string; statusCode?: number };
  if (code === 'FST_ERR_CTP_BODY_TOO_LARGE') return new GettyDownloadsError('too_large', { cause: thrown });
  if (statusCode >= 400 && statusCode < 500 && message !== undefined)
    return new GettyDownloadsError('bad_input', { detail: message, cause: thrown });
  return toError(thrown);
}
