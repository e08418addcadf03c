import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { parseDocument } from '../../src/catalog/document.js';
import type { Operation } from '../../src/catalog/operation.js';
import { openConnections, type ConnectionsOptions } from '../../src/http/connections.js';
import type { Connections } from '../../src/http/connection.js';
import { documentOf, THING } from './documents.js';
import { startServer, type Respond, type TestServer } from './http-server.js';
import { ownFolder } from './folder.js';

/** Secrets that are easy to search for, as variables. */
export const MARKED = {
  THINGS_KEY: "key-marked/k3y & ~it's",
  THINGS_TOKEN: 'token-marked-t0ken',
  THINGS_PASSWORD: 'password-marked-p/ss',
  THINGS_SECRET: 'secret-marked-s3-cret',
} as const;

/** The ways of `auth`, by name; `TOKEN_URL` stands for the server's own. */
export const WAYS = {
  none: { type: 'none' },
  header: { type: 'api_key', in: 'header', name: 'X-Things-Key', value: '${THINGS_TOKEN}' },
  query: { type: 'api_key', in: 'query', name: 'appid', value: '${THINGS_KEY}' },
  bearer: { type: 'bearer', token: '${THINGS_TOKEN}' },
  basic: { type: 'basic', username: 'reader', password: '${THINGS_PASSWORD}' },
  oauth_basic: {
    type: 'oauth2',
    token_url: 'TOKEN_URL',
    client_id: 'client-1',
    client_secret: '${THINGS_SECRET}',
    scope: 'read write',
  },
  oauth_post: {
    type: 'oauth2',
    token_url: 'TOKEN_URL',
    client_id: 'client-1',
    client_secret: '${THINGS_SECRET}',
    client_auth: 'post',
  },
} as const;

export const OAUTH_PATH = '/oauth/token';

/** The operations of a small document `things`: one for each method. */
export function things(more: Record<string, unknown> = {}): Record<'get' | 'post' | 'delete', Operation> {
  const query = { name: 'q', in: 'query', schema: { type: 'string' } };
  const content = { 'application/json': { schema: { properties: { size: { type: 'integer' } } } } };
  const item = {
    get: { ...THING, parameters: [query], ...more },
    post: { ...THING, operationId: 'addThing', requestBody: { content }, ...more },
    delete: { ...THING, operationId: 'dropThing', ...more },
  };
  const [get, post, drop] = parseDocument(documentOf(item), 'things');
  assert.ok(get && post && drop);
  return { get, post, delete: drop };
}

export interface OtherApi {
  readonly server: TestServer;
  readonly connections: Connections;
  /** Folder with the configuration file. */
  readonly folder: string;
  readonly env: NodeJS.ProcessEnv;
  close(): Promise<void>;
}

/**
 * A server of another API, which also hands out tokens, and connections to it, one for each way, that wait for nobody.
 *
 * @param respond for everything but the token endpoint
 */
export async function startOtherApi(
  respond: Respond,
  options: Partial<ConnectionsOptions> & {
    token?: Respond;
    ways?: Record<string, object>;
    settings?: object;
  } = {},
): Promise<OtherApi> {
  const { token = handOut, ways = WAYS, settings = {}, ...rest } = options;
  const server = await startServer((call, response, count) =>
    call.url === OAUTH_PATH ? token(call, response, count) : respond(call, response, count),
  );
  const folder = ownFolder('other-api-');
  const auths = JSON.parse(
    JSON.stringify(ways).replaceAll('TOKEN_URL', `${server.url}${OAUTH_PATH}`),
  ) as Record<string, object>;
  const entries = Object.entries(auths).map(([name, auth]) => [
    name,
    { api: 'things', base_url: `${server.url}/v1`, qps: 1000, auth, ...settings },
  ]);
  const file = { connections: { ...Object.fromEntries(entries) } as Record<string, object> };
  writeFileSync(join(folder, 'getty-downloads.yaml'), stringify(file));
  const env = { ...MARKED };
  const connections = openConnections({ env, cwd: folder, stateDir: folder, random: () => 0, ...rest });
  return {
    server,
    connections,
    folder,
    env,
    async close() {
      await connections.close();
      await server.close();
    },
  };
}

const handOut: Respond = (_call, response, count) => {
  response.writeHead(200, { 'content-type': 'application/json' });
  const token = `access-marked-${String(count + 1)}`;
  response.end(JSON.stringify({ access_token: token, token_type: 'bearer', expires_in: 3600 }));
};

/** Every secret in all spellings that could get out, tokens included. */
export const SPELLINGS: readonly string[] = [
  ...Object.values(MARKED).flatMap((secret) => [
    secret,
    encodeURIComponent(secret),
    new URLSearchParams({ s: secret }).toString().slice(2),
    new URLSearchParams({ s: secret }).toString().slice(2).replaceAll('+', '%20'),
    JSON.stringify(secret).slice(1, -1),
  ]),
  Buffer.from(`reader:${MARKED.THINGS_PASSWORD}`).toString('base64'),
  Buffer.from(`client-1:${MARKED.THINGS_SECRET}`).toString('base64'),
  'access-marked-',
];
