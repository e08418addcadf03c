import type { Method } from '../catalog/operation.js';

/**
 * A request as a value: everything that will be sent but the secrets, which are added by the sender alone.
 * Whoever shows it (curl, an HTTP task, a task's output) shows exactly what is sent.
 */
export interface PreparedRequest {
  /** `api/operationId`, for logs, allow lists and errors. */
  readonly operation: string;
  readonly method: Method;
  /** Absolute, without query. */
  readonly url: string;
  /** In the document's order of parameters, values as written on the wire before percent-encoding. */
  readonly query: readonly (readonly [name: string, value: string])[];
  /** Without `Api-Key` and `Authorization`. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: unknown;
  /** Which secrets the sender adds. */
  readonly auth: 'none' | 'key' | 'key_and_token';
  /** False where a repeated call could do something twice: such a request is never resent. */
  readonly repeatable: boolean;
}

/** The full address as it goes over the wire. */
export function addressOf(request: PreparedRequest): string {
  const query = new URLSearchParams(request.query.map(([name, value]): [string, string] => [name, value]))
    .toString()
    // A space as every server reads it; a plus sign itself is written %2B.
    .replace(/\+/g, '%20');
  return query === '' ? request.url : `${request.url}?${query}`;
}
