import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { loadCatalog } from '../catalog/catalog.js';
import { GettyDownloadsError } from '../core/errors.js';
import { noLog } from '../core/log.js';
import { resolveEngine, type Engine } from '../engine/engine.js';
import { openConnections } from '../http/connections.js';
import type { Connections } from '../http/connection.js';
import { oneDestination } from '../output/destinations.js';
import type { Sandbox } from '../sandbox/sandbox.js';
import { openAttempts } from '../tasks/attempts.js';
import { openConductor, type Conductor } from '../tasks/conductor.js';
import { loadDefinitions } from '../tasks/definitions.js';
import { openGuard } from '../tasks/guard.js';
import { taskHandlers } from '../tasks/handlers.js';
import { planRegistration, register } from '../tasks/register.js';
import { startWorker } from '../tasks/worker.js';
import { interruptible } from '../tasks/interruptible.js';
import { conductorFor } from './conductor.js';
import { note, type Cli } from './context.js';
import { credentialsOf, daysAgo, SIMULATED, startSimulated } from './simulated.js';

/** Where the demo's engine keeps its data, beside the one of `engine start`. */
const FOLDER = '.conductor/demo';

/** What an operator would allow: here nothing but a simulated allowance is used up. */
const SPENDING = { GETTY_SPENDING_PER_DAY: '1000' };

export interface StageOptions {
  readonly live: boolean;
  /** Whether the simulated account sees what all of its company have downloaded. */
  readonly company: boolean;
  /** Whether the simulated account may use its allowance up. */
  readonly spends: boolean;
}

/** Everything that a demo needs, up and running. */
export interface Stage {
  readonly simulation: boolean;
  readonly engine: Engine;
  readonly conductor: Conductor;
  /** Whether the engine has the secrets that the HTTP workflow asks for. */
  readonly engineHasSecrets: boolean;
  /** The dates of the history that is collected as a whole. */
  readonly year: { readonly date_from: string; readonly date_to: string };
  /** Lines for another terminal that make its commands use the same parts. */
  readonly exports: readonly string[];
  /** Stops what was started, last first. */
  close(): Promise<void>;
}

/**
 * Starts sandbox, engine and worker, and registers the definitions, telling each step.
 *
 * @throws GettyDownloadsError after everything that was started has been stopped
 */
export async function openStage(cli: Cli, options: StageOptions): Promise<Stage> {
  const closers: (() => Promise<unknown>)[] = [];
  const close = async (): Promise<void> => {
    for (const closer of closers.splice(0).reverse()) await closer();
  };
  try {
    return { ...(await open(cli, options, (closer) => closers.push(closer))), close };
  } catch (error) {
    await close();
    throw error;
  }
}

async function open(
  cli: Cli,
  { live, company, spends }: StageOptions,
  later: (closer: () => Promise<unknown>) => void,
): Promise<Omit<Stage, 'close'>> {
  const step = stepper(cli);
  const sandbox = live ? undefined : await startSimulated({ companyEnabled: company });
  if (sandbox) {
    later(() => sandbox.close());
    step(`A SIMULATED Getty API listens on ${sandbox.url}: ${SIMULATED.downloads} downloads of a year`);
  }
  const env = sandbox ? { ...credentialsOf(sandbox), ...(spends && SPENDING) } : cli.env;
  const connections = openConnections({ env, cwd: cli.cwd, stateDir: `${cli.cwd}/${FOLDER}/state` });
  later(() => connections.close());
  const connection = connections.get('default', { operation: 'getty-images/getDownloads' });
  await connection.signIn({ signal: cli.signal });
  if (live) step(`Signed in at ${connection.baseUrl}; the demo only reads`);

  const secrets = sandbox ? await secretsOf(sandbox) : secretsFrom(cli.env);
  const engine = await resolveEngine({
    cwd: cli.cwd,
    env: cli.env,
    folder: FOLDER,
    fresh: true,
    signal: cli.signal,
    secrets,
    onProgress: (text) => {
      note(cli, cli.colors.dim(`  ${text}`));
    },
  });
  later(() => engine.stop());
  step(
    engine.own ? `Conductor ${engine.version} runs on ${engine.url}` : `Conductor at ${engine.url} is used`,
  );

  // An engine of our own asks for no access key.
  const conductor = engine.own
    ? openConductor({ serverUrl: engine.url })
    : conductorFor(cli, undefined, engine.url);
  later(() => {
    conductor.close();
    return Promise.resolve();
  });
  await putDefinitions(interruptible(conductor, cli.signal), step);
  const worker = startDemoWorker(cli, conductor, connections);
  later(() => worker.drain());
  await worker.ready;
  step('The worker polls for tasks');
  return {
    simulation: sandbox !== undefined,
    engine,
    conductor,
    engineHasSecrets: engine.own && 'GETTY_ACCESS_TOKEN' in secrets,
    year: { date_from: daysAgo(sandbox ? 365 : 90), date_to: daysAgo(1) },
    exports: [
      `export CONDUCTOR_SERVER_URL=${engine.url}`,
      ...(sandbox ? Object.entries(env).map(([name, value]) => `export ${name}=${value ?? ''}`) : []),
    ],
  };
}

function stepper(cli: Cli): (text: string) => void {
  const start = performance.now();
  return (text) => {
    if (cli.signal.aborted) throw new GettyDownloadsError('interrupted');
    const seconds = ((performance.now() - start) / 1_000).toFixed(1).padStart(5);
    note(cli, `${cli.colors.green('✔')} ${cli.colors.dim(`${seconds} s`)}  ${text}`);
  };
}

async function putDefinitions(
  conductor: Pick<Conductor, 'call'>,
  step: (text: string) => void,
): Promise<void> {
  const definitions = loadDefinitions();
  const changes = await planRegistration(conductor, definitions);
  await register(conductor, definitions, changes);
  const tasks = definitions.filter(({ kind }) => kind === 'task').length;
  step(`Registered ${tasks} tasks and ${definitions.length - tasks} workflows`);
}

function startDemoWorker(
  { cwd, env }: Cli,
  conductor: Conductor,
  connections: Connections,
): ReturnType<typeof startWorker> {
  // What an earlier demo has collected is in nobody's way, but this one's counts are its own.
  const root = join(cwd, FOLDER, 'history');
  rmSync(root, { recursive: true, force: true });
  const operations = loadCatalog();
  const handlers = taskHandlers(operations, {
    ...{ connections, log: noLog, guard: openGuard({ conductor, operations }) },
    collect: {
      env,
      destinations: oneDestination('demo', { type: 'files', root }),
      attempts: openAttempts(conductor),
    },
  });
  return startWorker({ conductor, handlers, log: noLog, pollIntervalMs: 100 });
}

/** What the HTTP workflow needs of the engine's environment: a token that somebody else has fetched. */
async function secretsOf(sandbox: Sandbox): Promise<Record<string, string>> {
  const answer = await fetch(`${sandbox.url}/v4/oauth2/token`, {
    method: 'POST',
    body: new URLSearchParams({
      grant_type: 'password',
      client_id: sandbox.apiKey,
      client_secret: sandbox.apiSecret,
      username: sandbox.username,
      password: sandbox.password,
    }),
  });
  const { access_token: token } = (await answer.json()) as { access_token: string };
  return { GETTY_API_KEY: sandbox.apiKey, GETTY_ACCESS_TOKEN: token, GETTY_BASE_URL: sandbox.url };
}

function secretsFrom(env: NodeJS.ProcessEnv): Record<string, string> {
  const { GETTY_API_KEY: key, GETTY_ACCESS_TOKEN: token } = env;
  if (key === undefined || token === undefined) return {};
  const base = env['GETTY_BASE_URL'] ?? 'https://api.gettyimages.com';
  return { GETTY_API_KEY: key, GETTY_ACCESS_TOKEN: token, GETTY_BASE_URL: base };
}
