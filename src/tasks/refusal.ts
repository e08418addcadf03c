import { GettyDownloadsError } from '../core/errors.js';

/** The error for a server that does not answer: with the first cause, not the wrappers around it. */
export function unreachable(url: string, thrown: unknown): GettyDownloadsError {
  return new GettyDownloadsError('engine_unreachable', {
    detail: `${url}: ${rootCause(thrown)}`,
    cause: thrown,
  });
}

/** The error for an answer that no Conductor server gives: another one stands at its address. */
export function notConductor(url: string, answer: string): GettyDownloadsError {
  return new GettyDownloadsError('engine_unreachable', {
    detail: `${url} answers with ${answer}, as something else would in its place; check the address`,
  });
}

/** The error for an answer that is none of success. */
export function refused(what: string, status: number, body: unknown): GettyDownloadsError {
  // A gateway's 502–504 says that nothing is behind it.
  const code = status >= 502 && status <= 504 ? 'engine_unreachable' : 'engine_refused';
  const said = spoken(body).slice(0, 500);
  return new GettyDownloadsError(code, {
    detail: `${what} was answered with ${status}${said === '' ? '' : `, ${said}`}`,
    status,
  });
}

/** What the server says of a refusal, with each thing that it has against a definition. */
function spoken(body: unknown): string {
  if (typeof body !== 'object' || body === null) return String(body);
  const { message, validationErrors } = body as { message?: unknown; validationErrors?: unknown };
  const more = Array.isArray(validationErrors)
    ? validationErrors.map(
        (one: { path?: unknown; message?: unknown }) => `${String(one.path)}: ${String(one.message)}`,
      )
    : [];
  return [...(typeof message === 'string' ? [message] : []), ...more].join('; ');
}

function rootCause(thrown: unknown): string {
  let deepest = thrown;
  while (deepest instanceof Error && deepest.cause !== undefined) deepest = deepest.cause;
  if (!(deepest instanceof Error)) return String(deepest);
  if (deepest.name === 'TimeoutError') return 'no answer in time';
  const code = 'code' in deepest ? String(deepest.code) : '';
  return deepest.message === '' ? code : deepest.message;
}
