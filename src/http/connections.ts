import { createHash } from 'node:crypto';
import { GettyDownloadsError, toError } from '../core/errors.js';
import { noLog, type Log } from '../core/log.js';
import { createRedactor } from '../core/redact.js';
import { sleep as realSleep, type Sleep } from '../core/sleep.js';
import { createConfiguration } from './configuration.js';
import type { Connections, ConnectionUse } from './connection.js';
import { openConnection, type Account, type OpenConnection } from './open-connection.js';
import type { Surroundings } from './surroundings.js';
import { createPace } from './pace.js';
import { createQuota } from './quota.js';
import { stateFolder } from './refresh-state.js';
import { addressFrom, checkSettings, type Settings } from './settings.js';

export interface ConnectionsOptions {
  /** Variables; read again whenever a connection is asked for. */
  readonly env: NodeJS.ProcessEnv;
  readonly cwd: string;
  /** Default: GETTY_CONFIG, else getty-downloads.yaml, .yml or .json in `cwd` where there is one. */
  readonly configFile?: string;
  /** Default: nothing is logged. */
  readonly log?: Log;
  /** Milliseconds since 1970. Default: the monotonic clock, so that a clock that is set does not stop the pace. */
  readonly now?: () => number;
  /** Default: Math.random. */
  readonly random?: () => number;
  /** Where a rotated refresh token is kept. Default: GETTY_STATE_DIR, else the user's state folder. */
  readonly stateDir?: string;
  /** Default: a timer. */
  readonly sleep?: Sleep;
}

/**
 * All connections of this process, from the environment and the configuration file. A connection that is not
 * configured rightly fails when it is asked for, not here.
 */
export function openConnections(options: ConnectionsOptions): Connections {
  const { env, log = noLog, sleep = realSleep, random = Math.random } = options;
  const now = options.now ?? (() => performance.timeOrigin + performance.now());
  const redactor = createRedactor();
  const around: Surroundings = {
    env,
    log,
    redactor,
    stateFolder: options.stateDir ?? stateFolder(env),
    now,
    random,
    sleep,
  };
  const configuration = createConfiguration(options, redactor);
  const accounts = new Map<string, Account>();
  const open = new Map<string, Entry>();
  /** Of replaced connections, too: their calls may still be under way. */
  const closers: (() => void)[] = [];
  let complaint = '';

  const accountOf = ({ baseUrl, apiKey, qps }: Settings): Account => {
    const key = digest([baseUrl, apiKey, qps]);
    const account = accounts.get(key) ?? { pace: createPace(qps, now), quota: createQuota(now) };
    accounts.set(key, account);
    return account;
  };
  const renewed = (name: string, known: Entry | undefined): Entry => {
    const { raw, mark } = configuration.read(name);
    if (known?.mark === mark) return known;
    const settings = checkSettings(name, raw);
    const connection = openConnection(settings, accountOf(settings), around);
    closers.push(() => {
      connection.close();
    });
    if (known !== undefined)
      log.info({ connection: name }, 'the settings changed, the connection starts anew');
    return { mark, connection, settings };
  };
  /** Reads the settings again; the connection stays the same as long as they do. */
  const current = (name: string): Entry => {
    const known = open.get(name);
    try {
      const entry = renewed(name, known);
      open.set(name, entry);
      return entry;
    } catch (thrown) {
      if (known === undefined || toError(thrown).code !== 'bad_config') throw thrown;
      // A file is often met half written, a secret while it is being replaced.
      const { message } = toError(thrown);
      if (message !== complaint)
        log.error({ connection: name }, `${message}; the former settings stay in force`);
      complaint = message;
      return known;
    }
  };
  return {
    get(name = 'default', use) {
      const { connection, settings } = current(name);
      checkUse(settings, use);
      return connection;
    },
    address: (name = 'default') => addressFrom(name, configuration.read(name).raw),
    names: () => configuration.names(),
    redact: redactor.redact,
    close() {
      for (const close of closers) close();
      open.clear();
      return Promise.resolve();
    },
  };
}

interface Entry {
  readonly mark: string;
  readonly connection: OpenConnection;
  readonly settings: Settings;
}

/** What a terminal does has no workflow: whoever holds the configuration may use all of it. */
function checkUse({ name, operations, workflows }: Settings, { operation, workflow }: ConnectionUse): void {
  const [, id = operation] = operation.split('/');
  if (operations !== undefined && !operations.includes(operation) && !operations.includes(id)) {
    const detail = `\`${name}\` is not for the operation ${operation}`;
    throw new GettyDownloadsError('connection_not_allowed', { detail });
  }
  if (workflows !== undefined && workflow !== undefined && !workflows.includes(workflow)) {
    const detail = `\`${name}\` is not for the workflow ${workflow}`;
    throw new GettyDownloadsError('connection_not_allowed', { detail });
  }
}

const digest = (value: unknown): string => createHash('sha256').update(JSON.stringify(value)).digest('hex');
