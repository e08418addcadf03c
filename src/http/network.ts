import { GettyDownloadsError, type ErrorCode } from '../core/errors.js';

/** What Node's and OpenSSL's error codes mean, in the terms of the error table. */
const CODES: readonly (readonly [pattern: RegExp, code: ErrorCode])[] = [
  [/^(ECONNREFUSED|ENOTFOUND|EAI_|EHOSTUNREACH|ENETUNREACH|EHOSTDOWN|ENETDOWN|EADDRNOTAVAIL)/, 'unreachable'],
  [/^(ETIMEDOUT|ESOCKETTIMEDOUT)/, 'timed_out'],
  [/^(CERT_|ERR_TLS_|ERR_SSL_|UNABLE_TO_|SELF_SIGNED|DEPTH_ZERO|EPROTO|HOSTNAME_MISMATCH)/, 'tls_refused'],
  [/^(HPE_|Z_DATA_)/, 'bad_answer'],
];

/**
 * A failure below HTTP as a row of the error table. Only its code is taken over: the libraries' errors carry whole
 * requests with their headers.
 *
 * @param host whom we talked to
 */
export function networkError(thrown: unknown, host: string): GettyDownloadsError {
  const code = codeOf(thrown);
  const found = CODES.find(([pattern]) => pattern.test(code))?.[1] ?? 'connection_lost';
  return new GettyDownloadsError(found, { detail: code === '' ? host : `${host} (${code})` });
}

/** The system's code, which may stand in a cause. */
function codeOf(thrown: unknown): string {
  for (let depth = 0, error = thrown; depth < 5 && typeof error === 'object' && error !== null; depth += 1) {
    const { code, cause } = error as { code?: unknown; cause?: unknown };
    // Axios's own codes (ERR_BAD_RESPONSE, ERR_NETWORK) say less than what they wrap.
    if (typeof code === 'string' && !/^ERR_(BAD|NETWORK|CANCELED)/.test(code)) return code;
    error = cause;
  }
  return '';
}
