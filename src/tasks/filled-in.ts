import type { Task } from '@io-orkes/conductor-javascript';
import { ERRORS, type ErrorCode, type Problem } from '../core/errors.js';
import type { Conductor } from './conductor.js';
import type { HandlerResult } from './handler.js';
import { reasonText } from './reason.js';

const WHY = {
  filled:
    'the values are not shown, for the engine has put a secret of its own into this input; leave ${workflow.secrets.…} out of it',
  unknown:
    'the values are not shown, for the engine did not say whether it has put a secret of its own into this input',
} as const;

/**
 * The engine fills `${workflow.secrets.NAME}` in wherever it stands in an input that a worker gets, even where whoever
 * started the workflow wrote it there. A complaint about such a value would repeat it, and the engine would store that:
 * so where the stored input differs from the one that came, or can't be seen, only names are left in the complaint.
 */
export async function withoutFilledIn(
  conductor: Pick<Conductor, 'call'>,
  task: Task,
  result: HandlerResult,
): Promise<HandlerResult> {
  const { error } = result.outputData as { error?: { code: ErrorCode; problems?: readonly Problem[] } };
  // What else fails has passed the check, and no secret is a date, a number, or one of the listed values.
  if (error === undefined || ERRORS[error.code].exit !== 2) return result;
  const input = await compareStored(conductor, task);
  if (input === 'same') return result;
  const { message, advice } = ERRORS[error.code];
  const problems = error.problems?.map(({ path, code }) => ({ path, code }));
  const told = {
    code: error.code,
    message: `${message}: ${WHY[input]}`,
    advice,
    ...(problems && { problems }),
  };
  return {
    ...result,
    outputData: { error: told },
    reasonForIncompletion: reasonText(`${error.code}: ${told.message}`),
    logs: [],
  };
}

/** Whether the input that came is the one that the engine stores. */
async function compareStored(
  conductor: Pick<Conductor, 'call'>,
  { taskId = '', inputData }: Task,
): Promise<'same' | keyof typeof WHY> {
  try {
    const stored = await conductor.call<Task>('GET', `/tasks/${encodeURIComponent(taskId)}`, {
      timeoutMs: 5_000,
    });
    if (stored === undefined) return 'unknown';
    return sorted(stored.inputData) === sorted(inputData) ? 'same' : 'filled';
  } catch {
    return 'unknown';
  }
}

/** The same text for the same values, whatever the order of their names. */
const sorted = (value: unknown): string =>
  JSON.stringify(value ?? {}, (_name, inner: unknown) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
