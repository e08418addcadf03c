import { createServer, type IncomingMessage, type RequestListener, type ServerResponse } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import type { AddressInfo, Socket } from 'node:net';

export interface SeenCall {
  readonly method: string;
  readonly url: string;
  readonly headers: IncomingMessage['headers'];
  readonly body: string;
}

export interface TestServer {
  readonly url: string;
  readonly port: number;
  /** Every request that came, in order. */
  readonly calls: SeenCall[];
  callsTo(path: string): SeenCall[];
  /** How many connections were opened so far. */
  opened(): number;
  close(): Promise<void>;
}

export type Respond = (call: SeenCall, response: ServerResponse, count: number) => void | Promise<void>;

/**
 * A real HTTP server on a free port of this machine.
 *
 * @param respond gets each request with its body, and how many came to the same path before
 */
export async function startServer(
  respond: Respond,
  secure?: { key: string; cert: string },
): Promise<TestServer> {
  const calls: SeenCall[] = [];
  const sockets = new Set<Socket>();
  let opened = 0;
  const listener: RequestListener = (request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const { method = '', url = '', headers } = request;
      const call = { method, url, headers, body: Buffer.concat(chunks).toString() };
      const count = calls.filter((earlier) => pathOf(earlier.url) === pathOf(url)).length;
      calls.push(call);
      void respond(call, response, count);
    });
  };
  const server = secure ? createSecureServer(secure, listener) : createServer(listener);
  server.on('connection', (socket: Socket) => {
    opened += 1;
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `${secure ? 'https' : 'http'}://127.0.0.1:${String(port)}`,
    port,
    calls,
    opened: () => opened,
    callsTo: (path) => calls.filter(({ url }) => pathOf(url) === path),
    async close() {
      for (const socket of sockets) socket.destroy();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

export const pathOf = (url: string): string => url.split('?')[0] ?? '';

/** Answers with JSON. */
export function json(
  response: ServerResponse,
  status: number,
  body: unknown,
  headers: Record<string, string> = {},
): void {
  response.writeHead(status, { 'content-type': 'application/json', ...headers });
  response.end(JSON.stringify(body));
}
