/**
 * A simulated API that answers from prepared pages, so that it is never what a measurement waits for.
 *
 *   node page-server-main.js RECORDS FROM TO
 *
 * Prints one line of JSON once it listens. `GET /bench/stats` says what was served since the last `POST /bench/reset`.
 */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { makePages } from './pages.js';
import type { PageServerStats } from './page-server.js';

const [, , records = '', from = '', to = ''] = process.argv;
const pages = makePages({ records: Number(records), from, to });
const TOKEN = { access_token: 'bench-token', token_type: 'Bearer', expires_in: '86400' };
/** A moment is noted each time so many more records were served. */
const MARK = 100_000;

let stats = nothing();

function nothing() {
  return { records: 0, calls: 0, connections: 0, marks: [] as number[] };
}

function servePage(query: URLSearchParams, response: ServerResponse): void {
  const seconds = (name: string): number => Date.parse(query.get(name) ?? '') / 1000;
  const span = { from: seconds('date_from'), to: seconds('date_to') };
  const found = pages.page(span, Number(query.get('page')), Number(query.get('page_size')));
  stats.calls += 1;
  stats.records += found.records;
  if (Math.floor(stats.records / MARK) > stats.marks.length) stats.marks.push(Date.now());
  const head = `{"result_count":${found.count},"downloads":[`;
  response.writeHead(200, {
    'content-type': 'application/json; charset=utf-8',
    'content-length': head.length + found.json.length + 2,
    'x-simulation': 'true',
  });
  response.cork();
  response.write(head);
  response.write(found.json);
  response.end(']}');
  response.uncork();
}

function serve(request: IncomingMessage, response: ServerResponse): void {
  const { pathname, searchParams } = new URL(request.url ?? '/', 'http://localhost');
  const json = (value: unknown): void => {
    response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(value));
  };
  if (pathname === '/v3/downloads') servePage(searchParams, response);
  else if (pathname === '/v4/oauth2/token') json(TOKEN);
  else if (pathname === '/bench/stats') json(stats satisfies PageServerStats);
  else if (pathname === '/bench/reset') json((stats = nothing()));
  else response.writeHead(404).end();
}

let open = 0;
const server = createServer({ keepAliveTimeout: 60_000 }, serve);
server.on('connection', (socket) => {
  open += 1;
  stats.connections = Math.max(stats.connections, open);
  socket.once('close', () => (open -= 1));
});
server.listen(0, '127.0.0.1', () => {
  const { port } = server.address() as AddressInfo;
  process.stdout.write(
    `${JSON.stringify({ url: `http://127.0.0.1:${String(port)}`, records: pages.records })}\n`,
  );
});
