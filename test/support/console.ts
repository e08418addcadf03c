import { mkdirSync, writeFileSync } from 'node:fs';
import { request, type IncomingHttpHeaders } from 'node:http';
import { join } from 'node:path';
import { openCatalog, type Catalog } from '../../src/catalog/open-catalog.js';
import { startConsole, type Console, type ConsoleOptions } from '../../src/console/console.js';
import { openConnections } from '../../src/http/connections.js';
import type { Connections } from '../../src/http/connection.js';
import { openConductor } from '../../src/tasks/conductor.js';
import { temporaryFolder } from './fake-java.js';

export interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly text: string;
  /** The text as JSON. */
  readonly json: () => any; // eslint-disable-line @typescript-eslint/no-explicit-any
}

/** A console on a free port, with a folder, a page and connections of its own. */
export interface TestConsole extends Console {
  readonly port: number;
  /** The working directory; `workflows/` is below it. */
  readonly folder: string;
  readonly catalog: Catalog;
  readonly connections: Connections;
  /** Variables of the connections. */
  readonly env: Record<string, string>;
  /** A call as the page makes it: `get('/api/status')`. Headers of `more` win; undefined leaves one out. */
  call(method: string, path: string, body?: unknown, more?: Headers): Promise<Answer>;
  get(path: string, more?: Headers): Promise<Answer>;
}

type Headers = Readonly<Record<string, string | undefined>>;

export interface TestConsoleOptions extends Partial<ConsoleOptions> {
  /** Variables of the connections. Default: none. */
  readonly env?: Record<string, string>;
  /** A getty-downloads.yaml in the folder. */
  readonly config?: string;
  /** Address of a Conductor server. Default: there is none. */
  readonly engineUrl?: string;
}

/** Names that differ from the real page's only by what they hold. */
const INDEX = `<!doctype html><meta name="csp-nonce" content="__NONCE__" /><style nonce="__NONCE__"></style>
<script type="module" src="./assets/main-abc.js"></script>`;

export async function openTestConsole(options: TestConsoleOptions = {}): Promise<TestConsole> {
  const { env = {}, config, engineUrl, ...more } = options;
  const { path: folder, remove } = temporaryFolder();
  const page = join(folder, 'page');
  mkdirSync(join(page, 'assets'), { recursive: true });
  writeFileSync(join(page, 'index.html'), INDEX);
  writeFileSync(join(page, 'icon.svg'), '<svg xmlns="http://www.w3.org/2000/svg"/>');
  writeFileSync(join(page, 'assets', 'main-abc.js'), 'export {};');
  if (config !== undefined) writeFileSync(join(folder, 'getty-downloads.yaml'), config);
  const connections = openConnections({ env, cwd: folder, stateDir: join(folder, 'state') });
  const catalog = more.catalog ?? (await openCatalog({ cwd: folder }));
  const started = await startConsole({
    version: '0.0.0',
    ...{ catalog, connections, env, page },
    engine: { find: () => engineUrl, open: (serverUrl) => openConductor({ serverUrl }) },
    workflows: join(folder, 'workflows'),
    ...more,
  });
  const port = Number(new URL(started.url).port);
  const call: TestConsole['call'] = (method, path, body, headers) =>
    send(port, { method, path, body, headers: { authorization: `Bearer ${started.token}`, ...headers } });
  return {
    ...started,
    ...{ port, folder, catalog, connections, env, call },
    get: (path, headers) => call('GET', path, undefined, headers),
    async close() {
      await started.close();
      await connections.close();
      remove();
    },
  };
}

interface Sent {
  readonly method: string;
  readonly path: string;
  readonly body: unknown;
  readonly headers: Headers;
}

/** Node's own client: it sends the path as it is, and any Host. */
export function send(port: number, { method, path, body, headers }: Sent): Promise<Answer> {
  const text = body === undefined || typeof body === 'string' ? body : JSON.stringify(body);
  const all = { ...(text !== undefined && { 'content-type': 'application/json' }), ...headers };
  const given = Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined));
  return new Promise((resolve, reject) => {
    const call = request({ host: '127.0.0.1', port, method, path, headers: given }, (answer) => {
      const chunks: Buffer[] = [];
      answer.on('data', (chunk: Buffer) => chunks.push(chunk));
      answer.on('error', reject);
      answer.on('end', () => {
        const got = Buffer.concat(chunks).toString();
        const { statusCode = 0, headers: received } = answer;
        resolve({ status: statusCode, headers: received, text: got, json: () => JSON.parse(got) as unknown });
      });
    });
    call.on('error', reject);
    call.end(text);
  });
}

/** The lines of an NDJSON answer. */
export const linesOf = ({ text }: Pick<Answer, 'text'>): Record<string, unknown>[] =>
  text
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Record<string, unknown>);
