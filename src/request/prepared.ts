import type { Method } from '../catalog/operation.js';
import type { Address } from '../core/address.js';

export { addressOf } from '../core/address.js';

/**
 * How a connection to another API signs its requests, its secrets by the names that they are shown with:
 * `none`, one secret in a header or the query, or user name and password.
 */
export type Signature =
  | 'none'
  | {
      readonly in: 'header' | 'query';
      readonly name: string;
      /** What stands before the secret: `Bearer `, or nothing. */
      readonly prefix: string;
      readonly secret: string;
    }
  | {
      readonly in: 'basic';
      readonly username: string;
      readonly password: string;
      /** Both as HTTP Basic writes them, in Base64, for who cannot put them together. */
      readonly pair: string;
    };

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
  /** Of the body, in the place of `application/json`. */
  readonly contentType?: string;
  /** Which secrets the sender adds: Getty's key, or key and token; for another API its connection's signature. */
  readonly auth: 'key' | 'key_and_token' | Signature;
  /** False where a repeated call could do something twice: such a request is never resent. */
  readonly repeatable: boolean;
  /** Whether it takes from an allowance: it is sent only where the connection may spend. */
  readonly spends?: true;
}

/**
 * The request as a connection signs it. What the input says in the place of a secret gives way to it, so that it is
 * there once.
 *
 * @param signature undefined for a connection to Getty, whose operations say themselves what they need
 */
export function signedBy(request: PreparedRequest, signature: Signature | undefined): PreparedRequest {
  if (signature === undefined) return request;
  if (signature === 'none') return { ...request, auth: signature };
  const header = signature.in === 'basic' ? 'authorization' : signature.name.toLowerCase();
  const query = request.query.filter(([name]) => signature.in !== 'query' || name !== signature.name);
  const headers = Object.entries(request.headers).filter(
    ([name]) => signature.in === 'query' || name.toLowerCase() !== header,
  );
  return { ...request, query, headers: Object.fromEntries(headers), auth: signature };
}
