import { randomUUID } from 'node:crypto';
import type { Task } from '@io-orkes/conductor-javascript';
import { inputName } from '../catalog/input-names.js';
import type { Operation } from '../catalog/operation.js';
import { errorDocument } from '../core/error-document.js';
import { GettyDownloadsError, toError } from '../core/errors.js';
import { connectionName, perform, type PerformContext } from '../history/perform.js';
import type { CheckedInput } from '../request/check.js';
import { derivedOf } from '../request/derived.js';
import { checkRemaining } from './allowance.js';
import type { Guard } from './guard.js';
import type { Intention, Recorded } from './intention.js';
import { askHistory, howToDecide, unknownOutcome } from './settle.js';

export interface GuardedContext {
  /** Undefined where no engine can be told. */
  readonly guard: Guard | undefined;
  readonly perform: PerformContext;
  readonly now: () => Date;
  /** What the task's output has to hold, whatever it ends with; an empty object where nothing was sent. */
  readonly onLeft: (left: object) => void;
  /** Told before anything else is done of a call that nobody has intended yet; what it throws ends the turn. */
  readonly claim?: () => Promise<void>;
}

/** How a turn ends. */
export interface GuardedTurn {
  readonly status: 'COMPLETED' | 'IN_PROGRESS';
  readonly outputData: Record<string, unknown>;
  readonly callbackAfterSeconds?: number;
}

/**
 * One turn of a task that changes or costs something. What it is going to do is in the engine before it is sent, and a
 * turn that finds such an intention without a result sends nothing: it asks what became of it.
 *
 * @throws GettyDownloadsError; `not_confirmed`, `allowance_reached`, `spending_…` before anything is sent;
 *   `outcome_unknown` where it cannot be told whether the call took effect
 */
export async function guardedTurn(
  operation: Operation,
  task: Task,
  input: unknown,
  values: CheckedInput,
  context: GuardedContext,
): Promise<GuardedTurn> {
  const { guard, onLeft } = context;
  if (guard === undefined) {
    const detail = `${operation.id} needs a worker that can record in the engine what it is going to do: \`getty-downloads worker\``;
    throw new GettyDownloadsError('not_possible', { detail });
  }
  const before = await guard.ledger.find(task);
  const { intention, result } = before;
  if (intention !== undefined) {
    onLeft(before);
    if (result !== undefined) return finish(before);
    // What is named after its content is recognised when it comes again.
    if (derivedOf(operation, values)?.made !== true) {
      // Given out a second time meanwhile, by the engine or after another worker's end.
      const underWayMs = Date.parse(intention.until) - context.now().getTime();
      if (before.trouble === undefined && underWayMs > 0)
        return later(guard, task, Math.ceil(underWayMs / 1000));
      return settle(guard, operation, { ...before, intention }, values, context);
    }
  } else await context.claim?.();
  return send(guard, operation, task, input, values, intention, context);
}

async function send(
  guard: Guard,
  operation: Operation,
  task: Task,
  input: unknown,
  values: CheckedInput,
  known: Intention | undefined,
  context: GuardedContext,
): Promise<GuardedTurn> {
  const least = values['min_remaining'];
  const products = guard.operation(operation.api, operation.guard?.products);
  const confirmed = values['confirm'] === true;
  if (confirmed && typeof least === 'number' && products !== undefined)
    await checkRemaining(products, least, values, context.perform);
  const parts = { guard, operation, task, input, values, known, context, confirmed };
  if (operation.effect !== 'spend') return depart(parts);
  const { maxWaitMs = IN_LINE_MS, signal } = context.perform;
  // Also while it waits for the pace: a budget that was spent in the line would leave the call none.
  const turn = await guard.spending.run(() => depart(parts), maxWaitMs, signal);
  return turn ?? later(guard, task, CROWDED);
}

/** Back to the engine, with what is recorded by then. */
async function later({ ledger }: Guard, task: Task, callbackAfterSeconds: number): Promise<GuardedTurn> {
  return { status: 'IN_PROGRESS', outputData: { ...(await ledger.find(task)) }, callbackAfterSeconds };
}

interface Departure {
  readonly guard: Guard;
  readonly operation: Operation;
  readonly task: Task;
  readonly input: unknown;
  readonly values: CheckedInput;
  readonly known: Intention | undefined;
  readonly context: GuardedContext;
  readonly confirmed: boolean;
}

/** From the intention to the recorded result. */
async function depart(parts: Departure): Promise<GuardedTurn> {
  const { guard, operation, task, input, values, known, context, confirmed } = parts;
  const { onLeft, now } = context;
  let intention = known;
  const state = { departs: false, later: false };
  const beforeDeparture = async (limitMs: number): Promise<void> => {
    if (state.departs) return;
    const seconds = callbackSeconds(limitMs);
    intention ??= intend(operation, values, now(), seconds);
    const place = await guard.take(task, values, { intention }, seconds);
    state.later = place !== 'taken';
    if (state.later) throw new GettyDownloadsError('allowance_reached');
    state.departs = true;
    onLeft({ intention });
  };
  // What the turn ends with says the same, but after others have had theirs: a kill would leave more than one unknown.
  const soon = async (recorded: Recorded): Promise<void> => {
    if (operation.effect === 'spend')
      await guard.ledger.store(task, recorded, RECORDED).catch(() => undefined);
  };
  try {
    const output = await perform(operation, input, { ...context.perform, confirmed, beforeDeparture });
    const recorded = { intention, result: { ...output, ...addressIn(operation, output) } } as Recorded;
    onLeft(recorded);
    await soon(recorded);
    return finish(recorded);
  } catch (thrown) {
    const error = toError(thrown);
    if (state.later) return later(guard, task, CROWDED);
    if (!state.departs) onLeft(await withoutOwn(guard, task, known, intention));
    if (!state.departs || error.code === 'interrupted') throw error;
    if (error.details.mayHaveArrived !== true) {
      onLeft({});
      await soon({});
      throw error;
    }
    // The next turn finds the intention without a result, as after a crash.
    return {
      status: 'IN_PROGRESS',
      outputData: { intention, trouble: errorDocument(error).error },
      callbackAfterSeconds: guard.lookAfterSeconds,
    };
  }
}

/** What a turn leaves that has sent nothing: what was there, and not an intention that it has recorded just now. */
async function withoutOwn(
  { ledger }: Guard,
  task: Task,
  known: Intention | undefined,
  own: Intention | undefined,
): Promise<Recorded> {
  const found = await ledger.find(task);
  return known === undefined && found.intention?.id === own?.id ? {} : found;
}

/** Others are before it, or about to download what would be one too many: seconds. */
const CROWDED = 5;
/** How long a task waits for others of its process, where nothing else is said: milliseconds. */
const IN_LINE_MS = 15_000;
/** After a kill between the recorded result and what follows, the task is given out again: seconds. */
const RECORDED = 10;

/** Longer than a call can be under way, and not much: so long does it take until somebody asks what became of it. */
const callbackSeconds = (limitMs: number): number => Math.ceil((limitMs * 1.5) / 1000) + 5;

function intend(operation: Operation, values: CheckedInput, now: Date, seconds: number): Intention {
  const given = operation.parameters
    .map((one): [string, unknown] => [one.name, values[inputName(one)]])
    .filter(([, value]) => value !== undefined);
  return {
    id: randomUUID(),
    at: now.toISOString(),
    until: new Date(now.getTime() + seconds * 1000).toISOString(),
    operation: `${operation.api}/${operation.id}`,
    connection: connectionName(values) ?? 'default',
    parameters: Object.fromEntries(given),
  };
}

/** The address of the file, of an operation that answers with one. */
function addressIn({ guard }: Operation, output: Readonly<Record<string, unknown>>): object {
  if (guard?.history === undefined) return {};
  const { uri } = (output['answer'] ?? {}) as { uri?: unknown };
  return { uri: typeof uri === 'string' ? uri : null, settled_by: 'answer' };
}

/** From here on the call is paid for: whatever comes is done by the result that is recorded. */
function finish({ intention, result }: Recorded): GuardedTurn {
  return { status: 'COMPLETED', outputData: { ...result, intention } };
}

async function settle(
  guard: Guard,
  operation: Operation,
  before: Recorded & { readonly intention: Intention },
  values: CheckedInput,
  { perform: asking, onLeft }: GuardedContext,
): Promise<GuardedTurn> {
  const { intention } = before;
  const history = guard.operation(operation.api, operation.guard?.history);
  const verdict = await askHistory(history, intention, values, asking);
  if (verdict.entry !== undefined) {
    const warning = {
      code: 'settled_by_history',
      message:
        'the answer was lost; the history shows that the call took effect, but not the address of the file',
    };
    const result = { uri: null, settled_by: 'history', history_entry: verdict.entry, warnings: [warning] };
    return finish({ intention, result });
  }
  // With what was recorded of the call: the next attempt need not wait for one that is over.
  onLeft({ ...before, history: verdict.history, how_to_decide: howToDecide(operation, intention) });
  throw unknownOutcome(operation, intention, verdict);
}
