import { tmpdir } from 'node:os';
import { openConnections, type ConnectionsOptions } from '../../src/http/connections.js';
import type { Connection, Connections } from '../../src/http/connection.js';
import type { PreparedRequest } from '../../src/request/prepared.js';
import { json, pathOf, startServer, type Respond, type TestServer } from './http-server.js';
import { ownFolder } from './folder.js';

export const TOKEN_PATH = '/v4/oauth2/token';
export const DOWNLOADS_PATH = '/v3/downloads';
export const USE = { operation: 'getty-images/getDownloads' };

/** Credentials that are easy to search for. */
export const SECRETS = {
  GETTY_API_KEY: 'key-marked-k3y',
  GETTY_API_SECRET: 'secret-marked-s3cret',
  GETTY_USERNAME: 'reader',
  GETTY_PASSWORD: 'password-marked-p/ss+w&rd',
} as const;

/** A clock that only moves when somebody waits. */
export interface FakeTime {
  now: () => number;
  sleep: (ms: number, signal?: AbortSignal) => Promise<void>;
  /** Every wait, milliseconds. */
  readonly waits: number[];
  advance: (ms: number) => void;
}

function fakeTime(start = Date.UTC(2026, 10, 24, 12)): FakeTime {
  let time = start;
  const waits: number[] = [];
  return {
    now: () => time,
    waits,
    sleep(ms) {
      waits.push(ms);
      time += ms;
      return Promise.resolve();
    },
    advance(ms) {
      time += ms;
    },
  };
}

export interface Getty {
  readonly server: TestServer;
  readonly connections: Connections;
  readonly connection: Connection;
  readonly time: FakeTime;
  readonly request: PreparedRequest;
  close(): Promise<void>;
}

/**
 * A server that signs in and then answers by `downloads`, and a connection to it with a clock of its own.
 *
 * @param respond for everything but the token endpoint; and for that, too, where `token` is not given
 */
export async function startGetty(
  downloads: Respond,
  options: Partial<ConnectionsOptions> & { token?: Respond; env?: NodeJS.ProcessEnv } = {},
): Promise<Getty> {
  const { token = grantToken, env = SECRETS, ...rest } = options;
  const server = await startServer((call, response, count) =>
    pathOf(call.url) === TOKEN_PATH ? token(call, response, count) : downloads(call, response, count),
  );
  const time = fakeTime();
  const connections = openConnections({
    env: { GETTY_BASE_URL: server.url, GETTY_QPS: '100', ...env },
    cwd: tmpdir(),
    stateDir: ownFolder('getty-state-'),
    now: time.now,
    sleep: time.sleep,
    random: () => 0.5,
    ...rest,
  });
  return {
    server,
    connections,
    time,
    get connection() {
      return connections.get('default', USE);
    },
    request: downloadsRequest(server.url),
    async close() {
      await connections.close();
      await server.close();
    },
  };
}

/** Each token call gets its own token: `token-marked-1`, `token-marked-2`, … */
export const grantToken: Respond = (_call, response, count) => {
  json(response, 200, {
    access_token: `token-marked-${String(count + 1)}`,
    token_type: 'Bearer',
    expires_in: '1800',
  });
};

export const PAGE = { result_count: 0, downloads: [] };

export const page: Respond = (_call, response) => {
  json(response, 200, PAGE);
};

export function downloadsRequest(base: string, more: Partial<PreparedRequest> = {}): PreparedRequest {
  return {
    operation: USE.operation,
    method: 'GET',
    url: `${base}${DOWNLOADS_PATH}`,
    query: [['page', '1']],
    headers: { Accept: 'application/json' },
    auth: 'key_and_token',
    repeatable: true,
    ...more,
  };
}
