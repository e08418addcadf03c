import { GettyDownloadsError } from '../core/errors.js';
import type { Conductor } from './conductor.js';
import { differenceOf, type Difference } from './difference.js';
import { place, readJsonFolders } from './json-files.js';
import { refused } from './refusal.js';

/** A schedule of Conductor's scheduler, as a file holds it. */
export interface Schedule {
  readonly name: string;
  readonly file: string;
  readonly body: Readonly<Record<string, unknown>>;
}

/** A schedule as the server has it. */
export interface ServerSchedule {
  readonly name: string;
  /** Of the workflow that it starts. */
  readonly workflow: string;
  /** Six fields, seconds first. */
  readonly cron: string;
  /** IANA name. */
  readonly zone: string;
  readonly paused: boolean;
}

/** What an apply does to one schedule. */
export interface ScheduleChange extends Difference {
  readonly name: string;
  readonly file: string;
  /** Whether it is paused once that is done. */
  readonly paused: boolean;
}

type Server = Pick<Conductor, 'call'>;

/** The package's own. */
const SCHEDULES = place('workflows/schedules');

/**
 * The schedules of a folder, one in a file (`*.json`), by file name.
 *
 * @param folder default: those of this package
 * @throws GettyDownloadsError `not_found_locally` without a folder, `bad_config` with a problem for each file that
 *   holds no schedule
 */
export const loadSchedules = (folder = SCHEDULES): Schedule[] =>
  readJsonFolders([{ folder, code: 'schedule', read: toSchedule }]);

function toSchedule(file: string, body: unknown): Schedule {
  if (typeof body !== 'object' || body === null || Array.isArray(body))
    throw new Error('has to hold one schedule, a JSON object');
  const { name, cronExpression, startWorkflowRequest } = body as Record<string, unknown>;
  if (typeof name !== 'string' || name === '') throw new Error('has no name');
  if (typeof cronExpression !== 'string') throw new Error('has no cronExpression');
  const { name: workflow } = (startWorkflowRequest ?? {}) as { name?: unknown };
  if (typeof workflow !== 'string') throw new Error('names no workflow in its startWorkflowRequest');
  return { name, file, body: body as Schedule['body'] };
}

/** All schedules of the server, by name. */
export async function listSchedules(conductor: Server): Promise<ServerSchedule[]> {
  const found = await known(
    conductor.call<Answer[]>('GET', '/scheduler/schedules'),
    'GET /scheduler/schedules',
  );
  return found
    .map(({ name, cronExpression, zoneId, paused, startWorkflowRequest }) => ({
      name,
      workflow: startWorkflowRequest?.name ?? '',
      cron: cronExpression ?? '',
      zone: zoneId ?? 'UTC',
      paused: paused === true,
    }))
    .sort((one, other) => (one.name < other.name ? -1 : 1));
}

interface Answer {
  readonly name: string;
  readonly cronExpression?: string;
  readonly zoneId?: string;
  readonly paused?: boolean;
  readonly startWorkflowRequest?: { readonly name?: string };
}

/** The server's own notes. */
const NOTES = [
  'createTime',
  'updatedTime',
  'createdBy',
  'updatedBy',
  'queueMsgId',
  'nextRunTime',
  'pausedReason',
];

/**
 * Compares schedules with those of a server. One that is there already stays paused or running as it is: that is the
 * operator's decision, a file only says how a new one begins.
 */
export async function planSchedules(
  conductor: Server,
  schedules: readonly Schedule[],
): Promise<ScheduleChange[]> {
  const changes: ScheduleChange[] = [];
  for (const { name, file, body } of schedules) {
    const theirs = await conductor.call<Record<string, unknown>>('GET', addressOf(name));
    const isThere = typeof theirs === 'object' && typeof theirs['name'] === 'string';
    const paused = (isThere ? theirs['paused'] : body['paused']) === true;
    const { action, diff } = differenceOf(isThere ? without(theirs) : undefined, { ...body, paused }, file);
    changes.push({ name, file, action, diff, paused });
  }
  return changes;
}

/** Puts in place what a plan says is new or different. */
export async function applySchedules(
  conductor: Server,
  schedules: readonly Schedule[],
  changes: readonly ScheduleChange[],
): Promise<void> {
  for (const { name, action, paused } of changes) {
    const body = schedules.find((one) => one.name === name)?.body;
    if (action === 'none' || body === undefined) continue;
    await known(
      conductor.call<object>('POST', '/scheduler/schedules', { body: { ...body, paused } }),
      'POST /scheduler/schedules',
    );
  }
}

/** @throws GettyDownloadsError `not_found_locally` where the server has no such schedule */
export async function pauseSchedule(conductor: Server, name: string, pause: boolean): Promise<void> {
  const all = await listSchedules(conductor);
  if (!all.some((one) => one.name === name)) {
    const others = all.length === 0 ? 'it has none' : `it has ${all.map((one) => one.name).join(', ')}`;
    throw new GettyDownloadsError('not_found_locally', {
      detail: `the Conductor server has no schedule ${JSON.stringify(name)}; ${others}`,
    });
  }
  await conductor.call('PUT', `${addressOf(name)}/${pause ? 'pause' : 'resume'}`);
}

/** A server without a scheduler says 404. */
async function known<T>(answer: Promise<T | undefined>, call: string): Promise<T> {
  const found = await answer;
  if (found !== undefined) return found;
  throw refused(call, 404, 'this Conductor server has no scheduler');
}

const addressOf = (name: string): string => `/scheduler/schedules/${encodeURIComponent(name)}`;
const without = (theirs: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(theirs).filter(([key]) => !NOTES.includes(key)));
