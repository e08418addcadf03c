import type { Path } from '../flow/flow.js';
import type { Range } from '../flow/lines.js';
import type { Fields } from './context.js';
import type { Finding } from './problem.js';
import type { Severity } from './rules.js';

/** What the engine takes where a definition leaves it out, seconds. */
const DEFAULT_RESPONSE = 3600;
/** The longest that a turn of our worker takes, seconds. */
const OUR_TURN = 60;

interface Place {
  /** Where a field of the task definition stands. */
  readonly at: (key: string) => Range;
  readonly path: Path;
  /** Whether it is a task of our worker, which hands waiting tasks back. */
  readonly ours: boolean;
}

/** Times of one task definition that contradict each other, or that the engine refuses. */
export function taskTimeouts(def: Fields, { at, path, ours }: Place): Finding[] {
  const number = (key: string): number | undefined => (typeof def[key] === 'number' ? def[key] : undefined);
  const found: Finding[] = [];
  const say = (key: string, message: string, fix: string, severity: Severity = 'error'): void => {
    found.push({ rule: 'timeouts', severity, range: at(key), path, message, fix });
  };
  const [timeout = 0, total = 0, poll = 0] = [
    'timeoutSeconds',
    'totalTimeoutSeconds',
    'pollTimeoutSeconds',
  ].map(number);
  const response = number('responseTimeoutSeconds') ?? DEFAULT_RESPONSE;
  const left = 'responseTimeoutSeconds' in def ? '' : ' (left out, it is 3600)';

  if (response < 1)
    say(
      'responseTimeoutSeconds',
      'responseTimeoutSeconds must be 1 or more: the engine refuses it',
      'Write the seconds after which a worker that says nothing counts as lost',
    );
  else if (timeout > 0 && response >= timeout)
    say(
      left === '' ? 'responseTimeoutSeconds' : 'timeoutSeconds',
      `responseTimeoutSeconds, ${String(response)}${left}, is not below timeoutSeconds, ${String(timeout)}: ${response > timeout ? 'the engine refuses it' : 'the task is over before a lost worker is noticed'}`,
      'Lower responseTimeoutSeconds, or raise timeoutSeconds (0: no limit)',
    );
  if (total > 0 && timeout > total)
    say(
      'totalTimeoutSeconds',
      `timeoutSeconds, ${String(timeout)}, is above totalTimeoutSeconds, ${String(total)}: the engine refuses it`,
      'Raise totalTimeoutSeconds: it is for all tries together',
    );
  for (const key of [
    'timeoutSeconds',
    'totalTimeoutSeconds',
    'pollTimeoutSeconds',
    'retryCount',
    'retryDelaySeconds',
    'maxRetryDelaySeconds',
    'backoffJitterMs',
  ])
    if ((number(key) ?? 0) < 0) say(key, `${key} is below 0`, 'Write 0 or more');
  if (number('backoffScaleFactor') !== undefined && (number('backoffScaleFactor') ?? 1) < 1)
    say(
      'backoffScaleFactor',
      'backoffScaleFactor must be 1 or more: the engine refuses it',
      'Write 1 or more',
    );
  const [delay = 60, longest = 0] = [number('retryDelaySeconds'), number('maxRetryDelaySeconds')];
  if (longest > 0 && delay > longest)
    say(
      'maxRetryDelaySeconds',
      `maxRetryDelaySeconds, ${String(longest)}, is below retryDelaySeconds, ${String(delay)}${'retryDelaySeconds' in def ? '' : ' (left out, it is 60)'}`,
      'Raise it, or lower retryDelaySeconds',
      'warning',
    );

  if (!ours) return found;
  const waits = 'a task that waits for its turn or for the next day is handed back and runs into it';
  if (timeout > 0)
    say(
      'timeoutSeconds',
      `timeoutSeconds is ${String(timeout)}: ${waits}`,
      'Write 0; responseTimeoutSeconds guards against lost workers',
      'warning',
    );
  if (poll > 0)
    say('pollTimeoutSeconds', `pollTimeoutSeconds is ${String(poll)}: ${waits}`, 'Write 0', 'warning');
  if (response >= 1 && response <= OUR_TURN)
    say(
      'responseTimeoutSeconds',
      `responseTimeoutSeconds is ${String(response)}, and a turn of the worker takes up to ${String(OUR_TURN)} s: another one would get the task meanwhile`,
      'Write 180 or so',
      'warning',
    );
  return found;
}
