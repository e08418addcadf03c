import { setMaxListeners } from 'node:events';
import { hostname } from 'node:os';
import type { Task } from '@io-orkes/conductor-javascript';
import { toError } from '../core/errors.js';
import { noLog, type Log } from '../core/log.js';
import type { Conductor } from './conductor.js';
import { deliver } from './deliver.js';
import { withoutFilledIn } from './filled-in.js';
import { untouched, type HandlerResult, type TaskHandler } from './handler.js';
import { openOutage } from './outage.js';
import { backoffMs, pause } from './wait.js';

/*
 * Why this is not the SDK's TaskHandler (4.0.0), measured: it asks again ten times a second while the engine answers
 * with errors; it loses a result after four tries within 100 s, with the slot held; stopWorkers() returns with tasks
 * still running, and drops those that arrive while it stops; it has no upper bound for any of that; `throw null` in a
 * handler leaks a slot; and its default poll timeout holds a found task for seconds on SQL stores. The SDK's client
 * (conductor.ts) does the talking. For those who already run a TaskHandler there is sdk-workers.ts.
 */

export interface WorkerOptions {
  readonly conductor: Conductor;
  /** Task type to handler. */
  readonly handlers: ReadonlyMap<string, TaskHandler>;
  readonly log?: Log;
  /** Tasks of one type at once. Default 5. */
  readonly concurrency?: number;
  /** Pause after a poll that found nothing, milliseconds; up to four times as long after more of them. Default 250. */
  readonly pollIntervalMs?: number;
  /** Default: none, tasks that were sent to no domain. */
  readonly domain?: string;
  /** Default: host name and process id. */
  readonly workerId?: string;
  /** How long running tasks may take to end once draining begins, milliseconds. Default 30 000. */
  readonly drainTimeoutMs?: number;
  /** How long a result is kept for an engine that does not take it, milliseconds. Default 600 000. */
  readonly deliverPatienceMs?: number;
  readonly random?: () => number;
  /** Milliseconds. Default: the monotonic clock. */
  readonly clock?: () => number;
}

export interface WorkerStatus {
  readonly state: 'starting' | 'polling' | 'engine_down' | 'draining' | 'stopped';
  /** Ids of the tasks that are being worked on. */
  readonly running: readonly string[];
  /** Results that the engine took, by status; what was handed back counts as IN_PROGRESS. */
  readonly delivered: Readonly<Record<string, number>>;
  /** Results that could not be brought to the engine. */
  readonly lost: number;
}

export interface Worker {
  /** Resolves once the engine has answered a first poll. Never rejects. */
  readonly ready: Promise<void>;
  /** Takes no more tasks and resolves once none is left, within the drain timeout and a few seconds. */
  drain(): Promise<void>;
  /** Resolves when the worker has stopped. */
  readonly done: Promise<void>;
  status(): WorkerStatus;
}

/** The server may look this long for a first task; longer holds found tasks back on SQL stores. */
const POLL_TIMEOUT_MS = 100;
/** A type that nobody asks for is polled for less often: there are many. */
const IDLE_FACTOR = 4;
/** For handing back what did not end in time, and for telling the engine. */
const GRACE_MS = 5_000;

/** Polls, performs, and brings results back until it is drained. */
export function startWorker(options: WorkerOptions): Worker {
  const { conductor, handlers, log = noLog, concurrency = 5, pollIntervalMs = 250, domain } = options;
  const { workerId = `${hostname()}-${process.pid}`, drainTimeoutMs = 30_000 } = options;
  const { deliverPatienceMs = 600_000, random = Math.random, clock = () => performance.now() } = options;

  const stopping = new AbortController();
  const handOver = new AbortController();
  const giveUp = new AbortController();
  // Each type of task listens, and each of its tasks.
  setMaxListeners(0, stopping.signal, handOver.signal, giveUp.signal);
  const running = new Map<string, Promise<void>>();
  /** Tasks whose turn has not begun to tell how it ends. */
  const held = new Set<string>();
  const delivered: Record<string, number> = {};
  const outage = openOutage(log, clock);
  let lost = 0;
  let stopped = false;
  let polled = false;
  let isReady = (): void => undefined;
  const ready = new Promise<void>((resolve) => (isReady = resolve));

  async function bring(task: Task, result: HandlerResult): Promise<void> {
    // From here on the engine may give it out anew, and mean it.
    held.delete(task.taskId ?? '');
    const update = {
      ...result,
      workerId,
      taskId: task.taskId ?? '',
      workflowInstanceId: task.workflowInstanceId ?? '',
    };
    const outcome = await deliver(update, {
      conductor,
      log,
      random,
      clock,
      signal: giveUp.signal,
      patienceMs: deliverPatienceMs,
    });
    if (outcome === 'taken') delivered[result.status] = (delivered[result.status] ?? 0) + 1;
    if (outcome === 'lost') lost += 1;
  }

  async function work(task: Task, handler: TaskHandler): Promise<void> {
    if (stopping.signal.aborted) {
      log.info({ task: task.taskId }, 'task arrived while stopping, handed back');
      await bring(task, untouched(task));
      return;
    }
    await bring(task, await withoutFilledIn(conductor, task, await handler(task, handOver.signal)));
  }

  function accept(task: Task, handler: TaskHandler, slots: Set<Promise<void>>): void {
    const id = task.taskId ?? '';
    if (held.has(id)) {
      // The engine's sweeper puts tasks back in the queue that were just taken. What the first turn ends with decides.
      log.warn({ task: id }, 'given out twice: the first turn goes on');
      return;
    }
    held.add(id);
    log.debug({ task: id, workflow: task.workflowInstanceId }, 'task taken');
    const job = work(task, handler).finally(() => {
      if (running.get(id) === job) running.delete(id);
      slots.delete(job);
    });
    running.set(id, job);
    slots.add(job);
  }

  async function pollType(type: string, handler: TaskHandler): Promise<void> {
    const slots = new Set<Promise<void>>();
    let failures = 0;
    let empty = 0;
    while (!stopping.signal.aborted) {
      if (slots.size >= concurrency) {
        // Stopping need not wake it: drain waits for the slots as well, and the loop ends with the first of them.
        await Promise.race(slots);
        continue;
      }
      try {
        // Not ended by stopping: what the server hands out in its answer has to be handed back.
        const ask = { workerId, domain, count: concurrency - slots.size, timeoutMs: POLL_TIMEOUT_MS };
        const tasks = await conductor.poll(type, ask, giveUp.signal);
        failures = 0;
        polled = true;
        outage.over();
        isReady();
        for (const task of tasks) accept(task, handler, slots);
        empty = tasks.length === 0 ? empty + 1 : 0;
        if (empty > 0) await pause(pollIntervalMs * Math.min(empty, IDLE_FACTOR), stopping.signal);
      } catch (thrown) {
        if (giveUp.signal.aborted) return;
        failures += 1;
        outage.begin(toError(thrown));
        await pause(backoffMs(failures, random(), 1_000, 30_000), stopping.signal);
      }
    }
  }

  const polling = Promise.all([...handlers].map(([type, handler]) => pollType(type, handler)));

  async function end(): Promise<void> {
    stopping.abort();
    const all = polling.then(async () => {
      while (running.size > 0) await Promise.all(running.values());
    });
    const inTime = await within(all, drainTimeoutMs);
    if (!inTime) {
      log.warn({ tasks: [...running.keys()] }, 'not done in time, handing back for another worker');
      handOver.abort();
      if (!(await within(all, GRACE_MS))) {
        log.error(
          { tasks: [...running.keys()] },
          'left behind: the engine gives them out again after their response timeout',
        );
        giveUp.abort();
        await within(all, GRACE_MS);
      }
    }
    stopped = true;
    isReady();
    log.info({ delivered, lost }, 'worker stopped');
  }

  let ending: Promise<void> | undefined;
  let isDone = (): void => undefined;
  const done = new Promise<void>((resolve) => (isDone = resolve));
  const drain = (): Promise<void> => {
    if (ending === undefined) {
      log.info({ running: [...running.keys()] }, 'draining: no new tasks are taken');
      ending = end().finally(isDone);
    }
    return ending;
  };

  return {
    ready,
    drain,
    done,
    status: () => ({ state: state(), running: [...running.keys()], delivered: { ...delivered }, lost }),
  };

  function state(): WorkerStatus['state'] {
    if (stopped) return 'stopped';
    if (stopping.signal.aborted) return 'draining';
    if (outage.since() !== undefined) return 'engine_down';
    return polled ? 'polling' : 'starting';
  }
}

/** @returns whether it was done in time */
async function within(work: Promise<unknown>, ms: number): Promise<boolean> {
  const timer = new AbortController();
  try {
    return await Promise.race([work.then(() => true), pause(ms, timer.signal).then(() => false)]);
  } finally {
    timer.abort();
  }
}
