import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Workflow } from '@io-orkes/conductor-javascript';
import { startSandbox, type Sandbox, type SandboxOptions } from '../../src/sandbox/sandbox.js';
import { openConductor, type Conductor } from '../../src/tasks/conductor.js';
import { loadDefinitions } from '../../src/tasks/definitions.js';
import { spawnCommand, type Command } from './command.js';
import { engineFor } from './engine.js';
import { temporaryFolder } from './fake-java.js';
import { environmentOf } from './sandbox.js';
import { registerAll } from './stage.js';
import { LOOK_MS, until } from './until.js';

export interface SpendersOptions {
  /** The history, and what may be spent of it. */
  readonly sandbox: Partial<SandboxOptions>;
  /** Of the connection: seconds that a call may take, and downloads of a day. */
  readonly connection: { readonly budget: number; readonly capPerDay: number };
  /** Further lines of the configuration file. Default: none. */
  readonly config?: string;
  /** Task types that are tried again after a second, and their settings beside that. Default: all types. */
  readonly impatient: {
    readonly only?: string;
    readonly retryCount: number;
    readonly responseTimeoutSeconds: number;
  };
}

/** Workers that spend, each a process of its own, between a sandbox and a real Conductor. */
export interface Spenders {
  readonly folder: string;
  conductor(): Conductor;
  sandbox(): Sandbox;
  /** Starts one more. */
  work(): Command;
  /** Calls so far that took from an allowance. */
  total(): number;
  /**
   * Waits until a run is as it should be, and has the engine look at its timeouts meanwhile.
   *
   * @param name of that, for the failure, made of the run as it was last seen
   */
  waitFor(
    id: string,
    name: (run: Workflow) => string,
    met: (run: Workflow) => boolean,
    ms: number,
  ): Promise<Workflow>;
}

/** For a suite: begins before its tests, and ends after them. */
export function spenders({
  sandbox: history,
  connection,
  config = '',
  impatient,
}: SpendersOptions): Spenders {
  const folder = temporaryFolder();
  const workers: Command[] = [];
  let conductor: Conductor;
  let sandbox: Sandbox;
  let serverUrl: string;

  before(async function () {
    serverUrl = (await engineFor(this)).url;
    conductor = openConductor({ serverUrl });
    await registerAll(conductor);
    const { only, ...limits } = impatient;
    const settings = { ...limits, retryLogic: 'FIXED', retryDelaySeconds: 1, backoffJitterMs: 0 };
    for (const { kind, name, body } of loadDefinitions())
      if (kind === 'task' && (only ?? name) === name)
        await conductor.call('PUT', '/metadata/taskdefs', { body: { ...body, ...settings } });
    sandbox = await startSandbox(history);
    const { budget, capPerDay } = connection;
    const account = "api_key: '${KEY}', api_secret: '${SECRET}', username: '${NAME}', password: '${WORD}'";
    const more = `base_url: '${sandbox.url}', qps: 200, budget: ${budget}, spending: { cap_per_day: ${capPerDay} }`;
    writeFileSync(
      join(folder.path, 'getty-downloads.yaml'),
      `connections:\n  default: { ${account}, ${more} }\n${config}`,
    );
  });
  after(async () => {
    for (const worker of workers) worker.signal('SIGKILL');
    await registerAll(conductor);
    conductor.close();
    await sandbox.close();
    folder.remove();
  });

  /** Of those below it, too. */
  async function decide({ workflowId = '', status, tasks = [] }: Workflow): Promise<void> {
    if (status !== 'RUNNING') return;
    await conductor.call('PUT', `/workflow/decide/${workflowId}`);
    for (const { subWorkflowId, status: below } of tasks)
      if (subWorkflowId && below === 'IN_PROGRESS') await decide((await look(subWorkflowId)) ?? {});
  }
  const look = (id: string): Promise<Workflow | undefined> =>
    conductor.call<Workflow>('GET', `/workflow/${id}`, { query: { includeTasks: true } });

  return {
    folder: folder.path,
    conductor: () => conductor,
    sandbox: () => sandbox,
    work() {
      const worker = spawnSpender(sandbox, serverUrl, folder.path);
      workers.push(worker);
      return worker;
    },
    total: () => sandbox.stats().posts.total,
    async waitFor(id, name, met, ms) {
      let run: Workflow = {};
      return until(
        () => name(run),
        async () => {
          run = (await look(id)) ?? {};
          if (met(run)) return run;
          await decide(run);
          return undefined;
        },
        ms,
        LOOK_MS,
      );
    },
  };
}

/** A worker whose connection is configured in a folder, and which counts there what it spends. */
function spawnSpender(sandbox: Sandbox, serverUrl: string, folder: string): Command {
  const { GETTY_API_KEY, GETTY_API_SECRET, GETTY_USERNAME, GETTY_PASSWORD } = environmentOf(sandbox);
  const account = {
    KEY: GETTY_API_KEY,
    SECRET: GETTY_API_SECRET,
    NAME: GETTY_USERNAME,
    WORD: GETTY_PASSWORD,
  };
  const env = { ...account, CONDUCTOR_SERVER_URL: serverUrl, GETTY_STATE_DIR: join(folder, 'state') };
  return spawnCommand(['worker', '--log-level', 'warn'], env as Record<string, string>, folder);
}
