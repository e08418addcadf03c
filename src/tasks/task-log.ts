import type { GettyDownloadsError } from '../core/errors.js';
import type { Progress } from '../history/collect/progress.js';
import type { AnswerFacts } from '../history/perform.js';
import type { SendOptions } from '../http/answer.js';

/** A line of a task's log, as Conductor keeps it. */
export interface TaskLogLine {
  readonly log: string;
  /** Milliseconds since 1970. */
  readonly createdTime: number;
}

/** Conductor keeps at most ten lines of an update. */
const MOST_LINES = 10;

export type TaskLog = ReturnType<typeof openTaskLog>;

/** Collects what happens to a task, one line a step. */
export function openTaskLog(now: () => Date, redact: (text: string) => string) {
  const lines: TaskLogLine[] = [];
  const add = (text: string): void => {
    lines.push({ log: redact(text), createdTime: now().getTime() });
  };
  const phase: NonNullable<SendOptions['onPhase']> = (name, { ms = 0, attempt = 1, code } = {}) => {
    if (name === 'signing_in') add('signing in');
    if (name === 'pace' && ms >= 1_000) add(`waiting ${seconds(ms)} for the pace of the connection`);
    if (name === 'backoff')
      add(`try ${attempt} failed${code === undefined ? '' : ` (${code})`}; waiting ${seconds(ms)}`);
  };
  return {
    phase,
    answer: (answer: AnswerFacts): void => {
      const tries = answer.attempts === 1 ? '1 try' : `${answer.attempts} tries`;
      add(`answered ${answer.status} after ${seconds(answer.ms)}, ${tries}, ${answer.bytes} bytes`);
    },
    progress: (progress: unknown): void => {
      if (progress === undefined) return;
      const { percent, records, records_per_second: rate, seconds_left: left } = progress as Progress;
      const until = left === null ? '' : `, about ${seconds(left * 1000)} left`;
      add(`${String(percent)} %, ${String(records)} records, ${String(rate)} a second${until}`);
    },
    failure: (error: GettyDownloadsError): void => {
      const { status, attempts } = error.details;
      const facts = [
        status !== undefined && `status ${status}`,
        attempts !== undefined && `${attempts} tries`,
      ].filter((text) => text !== false);
      add(`${error.code}: ${error.message.slice(0, 300)}${facts.length > 0 ? ` (${facts.join(', ')})` : ''}`);
    },
    /** The first ones and the last ones, where there are too many. */
    lines: (): TaskLogLine[] => {
      const [last] = lines.slice(-1);
      if (last === undefined || lines.length <= MOST_LINES) return [...lines];
      const left = lines.length - MOST_LINES + 1;
      const gap = { log: `… ${left} more lines`, createdTime: last.createdTime };
      return [...lines.slice(0, MOST_LINES - 3), gap, ...lines.slice(-2)];
    },
  };
}

const seconds = (ms: number): string => `${(ms / 1_000).toFixed(ms < 10_000 ? 2 : 0)} s`;
