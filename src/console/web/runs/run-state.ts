/** What a run's attempts say about each step of its definition. */
import type { Run, RunTask } from '../../api/workflows.js';

/** What a state means to a person: its word, and the family of its colour. */
export interface Meaning {
  readonly word: string;
  readonly tone: 'idle' | 'busy' | 'good' | 'bad' | 'warn';
}

const MEANINGS: Readonly<Record<string, Meaning>> = {
  SCHEDULED: { word: 'Waiting', tone: 'busy' },
  IN_PROGRESS: { word: 'Running', tone: 'busy' },
  RUNNING: { word: 'Running', tone: 'busy' },
  PAUSED: { word: 'Paused', tone: 'warn' },
  COMPLETED: { word: 'Completed', tone: 'good' },
  COMPLETED_WITH_ERRORS: { word: 'Completed with errors', tone: 'warn' },
  SKIPPED: { word: 'Skipped', tone: 'idle' },
  CANCELED: { word: 'Cancelled', tone: 'warn' },
  TERMINATED: { word: 'Cancelled', tone: 'warn' },
  FAILED: { word: 'Failed', tone: 'bad' },
  FAILED_WITH_TERMINAL_ERROR: { word: 'Failed for good', tone: 'bad' },
  TIMED_OUT: { word: 'Timed out', tone: 'bad' },
};

/** A state of a workflow or a task; one that nobody knows keeps its own word. */
export const meaningOf = (status: string): Meaning => MEANINGS[status] ?? { word: status, tone: 'idle' };

/** Whether a workflow goes on by itself, or can. */
export const goesOn = (status: string): boolean => status === 'RUNNING' || status === 'PAUSED';

export interface StepState {
  readonly ref: string;
  /** The last attempt of the last round. */
  readonly latest: RunTask;
  /** Of the last round, the first one first. */
  readonly attempts: readonly RunTask[];
  /** All attempts of all rounds, in the order they were made. */
  readonly all: readonly RunTask[];
  /** The highest round that it was in; 0 outside loops. */
  readonly rounds: number;
  readonly status: string;
  /** From the start of the round's first attempt to the end of the last, milliseconds; until `now` while it runs. */
  readonly ms?: number;
  readonly progress?: NonNullable<RunTask['progress']>;
}

/**
 * The state of each step that has run or runs, by its reference.
 *
 * @param now milliseconds since 1970, for what has not ended
 */
export function stepStates(run: Pick<Run, 'tasks'>, now: number): ReadonlyMap<string, StepState> {
  const byRef = new Map<string, RunTask[]>();
  for (const task of run.tasks) byRef.set(task.ref, [...(byRef.get(task.ref) ?? []), task]);
  return new Map([...byRef].map(([ref, all]) => [ref, stateOf(ref, all, now)]));
}

function stateOf(ref: string, all: readonly RunTask[], now: number): StepState {
  const rounds = Math.max(...all.map(({ iteration }) => iteration));
  const attempts = all.filter(({ iteration }) => iteration === rounds);
  const latest = attempts.reduce((last, one) => (one.attempt >= last.attempt ? one : last));
  const ms = elapsed(attempts, now);
  const { progress } = latest;
  return {
    ...{ ref, latest, attempts, all, rounds, status: latest.status },
    ...(ms !== undefined && { ms }),
    ...(progress && { progress }),
  };
}

function elapsed(attempts: readonly RunTask[], now: number): number | undefined {
  const starts = attempts.flatMap(({ start }) => (start === undefined ? [] : [Date.parse(start)]));
  if (starts.length === 0) return undefined;
  const ends = attempts.map(({ end }) => (end === undefined ? now : Date.parse(end)));
  return Math.max(0, Math.max(...ends) - Math.min(...starts));
}

/** A length of time for people: `0.4 s`, `12 s`, `3 min 20 s`, `2 h 5 min`, `3 d 4 h`. */
export function duration(ms: number): string {
  if (ms < 10_000) return `${(ms / 1000).toFixed(1)} s`;
  const seconds = Math.round(ms / 1000);
  const [days, hours, minutes] = [seconds / 86_400, (seconds % 86_400) / 3600, (seconds % 3600) / 60].map(
    Math.floor,
  ) as [number, number, number];
  if (days > 0) return `${days} d ${hours} h`;
  if (hours > 0) return `${hours} h ${minutes} min`;
  return minutes > 0 ? `${minutes} min ${seconds % 60} s` : `${seconds} s`;
}

/** `1 200 of 5 000 records, 38 a second, 1 min 40 s left`. */
export function progressWords({
  done,
  total,
  unit,
  perSecond,
  secondsLeft,
}: NonNullable<RunTask['progress']>): string {
  const count = (value: number): string => Math.round(value).toLocaleString('en').replaceAll(',', ' ');
  return [
    total === undefined ? `${count(done)} ${unit}` : `${count(done)} of ${count(total)} ${unit}`,
    ...(perSecond === undefined ? [] : [`${count(perSecond)} a second`]),
    ...(secondsLeft === undefined ? [] : [`${duration(secondsLeft * 1000)} left`]),
  ].join(', ');
}
