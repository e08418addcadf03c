import type { Operation } from '../catalog/operation.js';
import { GettyDownloadsError, toError } from '../core/errors.js';
import type { HttpAnswer, SendOptions } from '../http/answer.js';
import type { Connection, Connections } from '../http/connection.js';
import { badInput, REFERENCE, type CheckedInput } from '../request/check.js';
import { checkAdded } from '../request/check-added.js';
import { derivedOf, type Derived } from '../request/derived.js';
import { effectiveValues } from '../request/effective.js';
import { prepareRequest } from '../request/prepare.js';
import { signedBy, type PreparedRequest } from '../request/prepared.js';
import { showRequest } from '../request/show.js';
import { warningsFor, type Warning } from '../request/warnings.js';
import { batchesOf, notABatch, sendBatches } from './batches.js';
import { notAPage } from './page.js';
import { pageOutput } from './page-output.js';

/** An answer as it may be shown: everything but its body, secrets and cookies taken out of its headers. */
export type AnswerFacts = Omit<HttpAnswer, 'body' | 'kind'>;

/** What performing an operation needs beside its input. */
export interface PerformContext extends SendOptions {
  readonly connections: Connections;
  /** That somebody said yes to an operation that changes or spends something. Default: false. */
  readonly confirmed?: boolean;
  /** Default: the system's clock. */
  readonly now?: () => Date;
  /** Name of the workflow that asks, for allow lists. */
  readonly workflow?: string;
  /**
   * Told of the answer that decides, be it a failure, for whoever shows status, time and headers.
   *
   * @param body gives what was answered, without secrets: by its kind as in `HttpAnswer`; of a failure, cut
   */
  readonly onAnswer?: (answer: AnswerFacts, body: () => unknown) => void;
}

/**
 * Input to output for one operation: check, prepare, send, shape the output. Of an operation with pages that is the
 * page and its place among the others; of one that takes ids in batches what all of them found and did not find; of
 * any other one `status`, `kind` (`json`, `text`, `empty`, `binary`) and `answer`, the body: JSON, the text, null, or
 * `{ content_type, bytes }` of what is neither. All have `effective`, `request` and `warnings` besides.
 *
 * @param input exactly what the task's input holds
 * @returns the task's output, free of secrets
 * @throws GettyDownloadsError; `not_confirmed` before anything is sent, where the operation does more than read
 */
export async function perform(
  operation: Operation,
  input: unknown,
  context: PerformContext,
): Promise<Record<string, unknown>> {
  const values = await checkAdded(operation, input);
  if (operation.effect !== 'read' && context.confirmed !== true) throw notConfirmed(operation);
  refuseReference(operation, values);
  const { connections } = context;
  const connection = connections.get(connectionName(values), {
    operation: `${operation.api}/${operation.id}`,
    ...(context.workflow !== undefined && { workflow: context.workflow }),
  });
  const requests = batchesOf(operation, values).map((one) =>
    signedBy(prepareRequest(operation, one, connection.baseUrl), connection.signature),
  );
  const request = requests[0] as PreparedRequest;
  const derived = derivedOf(operation, values);
  const sendOne = (one: PreparedRequest): Promise<HttpAnswer> =>
    send(operation, connection, one, context).catch((thrown: unknown) => recognised(derived, thrown));
  const { output, warnings = [] } =
    operation.batch === undefined
      ? outputOf(operation, values, await sendOne(request))
      : { output: await sendBatches(operation.batch, requests, sendOne) };
  const name = derived && { [derived.output]: derived.value, repeated: output['status'] === CONFLICT };

  const now = (context.now ?? (() => new Date()))();
  return connections.redact({
    ...output,
    ...name,
    effective: effectiveValues(operation, values, now),
    request: { connection: connection.name, ...showRequest(request) },
    warnings: [...warningsFor(operation, values, now), ...warnings],
  });
}

function outputOf(
  operation: Operation,
  values: CheckedInput,
  { status, kind, body }: HttpAnswer,
): { output: Record<string, unknown>; warnings?: readonly Warning[] } {
  return operation.pagination === undefined
    ? { output: { status, kind, answer: body } }
    : pageOutput(operation, operation.pagination, values, body);
}

/** Sends, and tells of the answer, without secrets. */
async function send(
  { pagination, batch }: Operation,
  connection: Connection,
  request: PreparedRequest,
  context: PerformContext,
): Promise<HttpAnswer> {
  const { connections, onAnswer } = context;
  const accept =
    (pagination && { accept: (body: unknown) => notAPage(pagination, body) }) ??
    (batch && { accept: (body: unknown) => notABatch(batch, body) });
  try {
    const answer = await connection.send(request, { ...context, ...accept });
    const { body, kind: _kind, ...facts } = answer;
    onAnswer?.(connections.redact(facts), () => connections.redact(body));
    return answer;
  } catch (thrown) {
    const { details } = toError(thrown);
    const { status, headers, bytes = 0, ms = 0, attempts = 1, waitedMs = 0, throttledMs = 0 } = details;
    if (status !== undefined && headers !== undefined)
      onAnswer?.(
        { status, headers, bytes, ms, attempts, throttledMs, backoffMs: waitedMs - throttledMs },
        () => details.answer,
      );
    throw thrown;
  }
}

/** What lies in a destination is read and written by the worker. */
function refuseReference(operation: Operation, values: CheckedInput): void {
  if (operation.batch === undefined || operation.added === true) return;
  const problems = [REFERENCE, 'output']
    .filter((name) => values[name] !== undefined)
    .map((name) => ({ path: `/${name}`, code: 'unused', message: 'is for a task of the worker only' }));
  if (problems.length > 0) throw badInput(operation, problems);
}

/** What an API answers to an id that was used before. */
const CONFLICT = 409;

/**
 * The refusal of an id that was made from the content is the answer to the same content: it was there before. One that
 * somebody chose says nothing of the content.
 */
function recognised(derived: Derived | undefined, thrown: unknown): HttpAnswer {
  const { code, details } = toError(thrown);
  if (derived === undefined || details.status !== CONFLICT) throw thrown;
  if (!derived.made) {
    const detail = `${derived.output} ${String(derived.value)} was used before, and nothing was recorded now; choose another, or leave it out so that it is made from the content`;
    throw new GettyDownloadsError(code, { ...details, detail });
  }
  const { answer = null, headers = {}, bytes = 0, attempts = 1, ms = 0 } = details;
  const kind = typeof answer === 'string' ? 'text' : 'json';
  return { status: CONFLICT, kind, body: answer, headers, bytes, ms, attempts, throttledMs: 0, backoffMs: 0 };
}

function notConfirmed({ api, id, effect }: Operation): GettyDownloadsError {
  const what = effect === 'spend' ? 'takes from an allowance' : 'changes something';
  return new GettyDownloadsError('not_confirmed', { detail: `${api}/${id} ${what} with each call` });
}

/** The connection that checked values name. */
export function connectionName(values: CheckedInput): string | undefined {
  return typeof values['connection'] === 'string' ? values['connection'] : undefined;
}
