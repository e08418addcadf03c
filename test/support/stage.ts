import type { Task, TaskExecLog, Workflow } from '@io-orkes/conductor-javascript';
import { loadCatalog } from '../../src/catalog/catalog.js';
import { openConnections } from '../../src/http/connections.js';
import { startSandbox, type Sandbox, type SandboxOptions } from '../../src/sandbox/sandbox.js';
import { createDestinations } from '../../src/output/destinations.js';
import { openAttempts } from '../../src/tasks/attempts.js';
import { openConductor, type Conductor } from '../../src/tasks/conductor.js';
import { loadDefinitions } from '../../src/tasks/definitions.js';
import { openGuard, type GuardOptions } from '../../src/tasks/guard.js';
import type { HandlerContext } from '../../src/tasks/handler.js';
import { taskHandlers } from '../../src/tasks/handlers.js';
import { planRegistration, register } from '../../src/tasks/register.js';
import { startWorker, type Worker, type WorkerOptions } from '../../src/tasks/worker.js';
import { memoryLog, type Entry } from './log.js';
import { environmentOf, HISTORY } from './sandbox.js';
import { until } from './until.js';

export interface StageOptions {
  readonly sandbox?: Partial<SandboxOptions>;
  readonly worker?: Partial<WorkerOptions>;
  readonly handler?: Partial<HandlerContext>;
  readonly guard?: Partial<GuardOptions>;
  /** Variables of the connection beside those of the sandbox. */
  readonly env?: Readonly<Record<string, string>>;
  /** Where the configuration file is looked for. Default: nowhere. */
  readonly cwd?: string;
}

/** A sandbox, our worker in this process, and a real Conductor with our definitions. */
export interface Stage {
  readonly conductor: Conductor;
  readonly sandbox: Sandbox;
  readonly worker: Worker;
  /** What the connection reads; changes count at the next call. */
  readonly env: Record<string, string>;
  readonly entries: () => Entry[];
  start(workflow: string, input?: object, more?: object): Promise<string>;
  look(id: string): Promise<Workflow>;
  /** The workflow once it is over. */
  ended(id: string, ms?: number): Promise<Workflow>;
  run(workflow: string, input?: object): Promise<Workflow>;
  logsOf(task: Task): Promise<string[]>;
  close(): Promise<void>;
}

/** @param engineUrl of a running server */
export async function openStage(engineUrl: string, options: StageOptions = {}): Promise<Stage> {
  const sandbox = await startSandbox({ seed: 7, downloads: 60, qps: 0, ...HISTORY, ...options.sandbox });
  const env = environmentOf(sandbox, options.env);
  const { log, entries } = memoryLog();
  const conductor = openConductor({ serverUrl: engineUrl, log });
  await registerAll(conductor);
  const connections = openConnections({ env, cwd: '/', log });
  const collect = {
    destinations: createDestinations({ env, cwd: options.cwd ?? '/' }),
    env,
    attempts: openAttempts(conductor),
  };
  const operations = loadCatalog();
  const guard = openGuard({ conductor, operations, ...options.guard });
  const handlers = taskHandlers(operations, { connections, log, collect, guard, ...options.handler });
  const worker = startWorker({ conductor, handlers, log, pollIntervalMs: 100, ...options.worker });
  await worker.ready;

  const look = async (id: string): Promise<Workflow> =>
    (await conductor.call<Workflow>('GET', `/workflow/${id}`, { query: { includeTasks: true } })) ?? {};
  const stage: Stage = {
    conductor,
    sandbox,
    worker,
    env,
    entries,
    look,
    start: async (workflow, input = {}, more = {}) =>
      (await conductor.call<string>('POST', '/workflow', {
        body: { name: workflow, version: 1, input, ...more },
      })) ?? '',
    ended: (id, ms) =>
      until(
        `workflow ${id} ends`,
        async () => {
          const found = await look(id);
          return found.status !== 'RUNNING' && found;
        },
        ms,
        100,
      ),
    run: async (workflow, input) => stage.ended(await stage.start(workflow, input)),
    logsOf: async ({ taskId = '' }) =>
      ((await conductor.call<TaskExecLog[]>('GET', `/tasks/${taskId}/log`)) ?? []).map(
        ({ log: line }) => line ?? '',
      ),
    close: async () => {
      await worker.drain();
      await connections.close();
      conductor.close();
      await sandbox.close();
    },
  };
  return stage;
}

/** Puts our own definitions on a server. */
export async function registerAll(conductor: Conductor): Promise<void> {
  const definitions = loadDefinitions();
  await register(conductor, definitions, await planRegistration(conductor, definitions));
}

/** The last task with a reference name, retries included. */
export const taskOf = ({ tasks = [] }: Workflow, reference = 'page'): Task | undefined =>
  tasks.filter(({ referenceTaskName }) => referenceTaskName === reference).at(-1);
