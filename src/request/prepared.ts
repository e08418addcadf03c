import type { Method } from '../catalog/operation.js';
import type { Address } from '../core/address.js';

export { addressOf } from '../core/address.js';

/**
 * A request as a value: everything that will be sent but the secrets, which are added by the sender alone.
 * Whoever shows it (curl, an HTTP task, a task's output) shows exactly what is sent.
 */
export interface PreparedRequest extends Address {
  /** `api/operationId`, for logs, allow lists and errors. */
  readonly operation: string;
  readonly method: Method;
  /** In the document's order of parameters. */
  readonly query: Address['query'];
  /** Without `Api-Key` and `Authorization`. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: unknown;
  /** Which secrets the sender adds. */
  readonly auth: 'none' | 'key' | 'key_and_token';
  /** False where a repeated call could do something twice: such a request is never resent. */
  readonly repeatable: boolean;
}
