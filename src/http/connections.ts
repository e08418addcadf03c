import { createHash } from 'node:crypto';
import { GETTY_API } from '../core/built-in.js';
import { toError } from '../core/errors.js';
import { noLog, type Log } from '../core/log.js';
import { createRedactor } from '../core/redact.js';
import { sleep as realSleep, type Sleep } from '../core/sleep.js';
import { apiOf, checkApi, checkUse, nameMeant } from './choose.js';
import { createConfiguration } from './configuration.js';
import type { Connections } from './connection.js';
import { openConnection, type Account, type OpenConnection } from './open-connection.js';
import type { Surroundings } from './surroundings.js';
import { createPace } from './pace.js';
import { createQuota } from './quota.js';
import { stateFolder } from './refresh-state.js';
import { addressFrom, checkSettings, type Settings } from './settings.js';
import { signatureOf } from './signing.js';

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

  const accountOf = ({ baseUrl, auth, qps }: Settings): Account => {
    const key = digest([baseUrl, auth.type === 'getty' ? auth.apiKey : auth, qps]);
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
  /** The connections to an API; those that are open where the file cannot be read for a moment. */
  const namesTo = (api: string): readonly string[] => {
    try {
      return configuration.names(api);
    } catch (thrown) {
      const known = [...open].filter(([, { settings }]) => settings.api === api).map(([name]) => name);
      if (known.length === 0) throw thrown;
      return known;
    }
  };
  return {
    get(name, use) {
      const api = apiOf(use);
      const { connection, settings } = current(name ?? nameMeant(api, () => namesTo(api)));
      checkApi(settings, api, () => namesTo(api));
      checkUse(settings, use);
      return connection;
    },
    look: (name) => current(name).connection,
    outline(name, api) {
      const chosen = name ?? nameMeant(api, () => namesTo(api));
      const raw = configuration.outline(chosen);
      checkApi({ name: chosen, api: raw.api }, api, () => namesTo(api));
      return {
        name: chosen,
        api,
        baseUrl: addressFrom(chosen, raw),
        ...(api !== GETTY_API && { signature: signatureOf(chosen, raw.auth) }),
      };
    },
    names: (api) => configuration.names(api),
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

const digest = (value: unknown): string => createHash('sha256').update(JSON.stringify(value)).digest('hex');
