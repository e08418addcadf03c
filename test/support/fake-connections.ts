import type { HttpAnswer, SendOptions } from '../../src/http/answer.js';
import type { Connection, Connections, ConnectionUse } from '../../src/http/connection.js';
import type { PreparedRequest } from '../../src/request/prepared.js';

export type Send = (request: PreparedRequest, options?: SendOptions) => Promise<HttpAnswer>;

/** Connections whose one connection sends by the given function; `uses` collects what was asked for. */
export function fakeConnections(send: Send, secret = 'hush-hush'): Connections & { uses: ConnectionUse[] } {
  const uses: ConnectionUse[] = [];
  const connection: Connection = {
    name: 'default',
    api: 'getty-images',
    account: '0123456789abcdef',
    baseUrl: 'https://api.example.com',
    async send(request, options) {
      const answered = await send(request, options);
      if (options?.decode === undefined) return answered;
      const { status, headers, body } = answered;
      const bytes = Buffer.from(JSON.stringify(body));
      return { ...answered, body: await options.decode({ status, headers, bytes }) };
    },
    maxFileBytes: 1_000_000,
    openFile: () => Promise.reject(new Error('no file was expected')),
    signIn: () => Promise.resolve(),
    status: () => ({ qps: 1, pace: 1, grant: 'password' }),
  };
  return {
    uses,
    get: (name, use) => {
      uses.push(use);
      return { ...connection, name: name ?? 'default' };
    },
    look: () => connection,
    outline: () => connection,
    names: () => ['default'],
    redact: <T>(value: T): T => JSON.parse(JSON.stringify(value).replaceAll(secret, '[redacted]')) as T,
    close: () => Promise.resolve(),
  };
}

/** A complete answer with this body. */
export function answer(body: unknown, more: Partial<HttpAnswer> = {}): HttpAnswer {
  const facts = { ms: 12, attempts: 1, throttledMs: 0, backoffMs: 0, bytes: 100, headers: {} };
  return { status: 200, kind: 'json', body, ...facts, ...more };
}
