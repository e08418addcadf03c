import { PassThrough } from 'node:stream';
import type { Operation } from '../../catalog/operation.js';
import { GettyDownloadsError, toError, type Problem } from '../../core/errors.js';
import { followSignals } from '../../core/follow-signals.js';
import { errorDocument } from '../../core/error-document.js';
import { perform } from '../../history/perform.js';
import { preview } from '../../history/preview.js';
import type { TestEvent, TestRequest } from '../api/request.js';
import { ROUTES } from '../api/routes.js';
import type { HandlersOf } from '../handler.js';
import { operationOf, type Parts } from '../parts.js';

/** Test requests at once: one is looked at, a few may still be on their way. */
const AT_ONCE = 4;
/** Ends before the route's own limit would cut it off without a word. */
const BUDGET_MS = ROUTES.testRequest.limitMs - 10_000;

/** Preparing a request, and sending one for a test. */
export function requestHandlers({
  catalog,
  connections,
}: Pick<Parts, 'catalog' | 'connections'>): HandlersOf<'prepare' | 'testRequest'> {
  let running = 0;
  return {
    async prepare({ body }) {
      const operation = operationOf(catalog, body);
      try {
        return { ok: true, ...(await preview(operation, body.input, { connections })) };
      } catch (thrown) {
        const problems = problemsOf(toError(thrown));
        if (problems === undefined) throw thrown;
        return { ok: false, problems };
      }
    },
    testRequest({ body, signal }) {
      const operation = operationOf(catalog, body);
      if (operation.effect !== 'read' && body.confirmed !== true)
        throw new GettyDownloadsError('not_confirmed', {
          detail: `${operation.method} ${operation.path}`,
        });
      if (running >= AT_ONCE)
        throw new GettyDownloadsError('too_many', { detail: `${AT_ONCE} test requests are on their way` });
      return start(operation, body, signal);
    },
  };

  /** Begins at once; whoever reads no more stops it. */
  function start(
    operation: Operation,
    { input, confirmed = false }: TestRequest,
    signal: AbortSignal,
  ): AsyncIterable<TestEvent> {
    const stopped = new AbortController();
    const channel = new PassThrough({ objectMode: true });
    channel.once('close', () => {
      stopped.abort();
    });
    const tell = (event: TestEvent): void => {
      if (!channel.destroyed) channel.write(event);
    };
    const both = followSignals(signal, stopped.signal);
    let raw: unknown;
    running += 1;
    void perform(operation, input, {
      connections,
      confirmed,
      signal: both.signal,
      budgetMs: BUDGET_MS,
      onPhase: (phase, detail = {}) => {
        tell({ type: 'phase', phase, ...detail });
      },
      onAnswer: ({ throttledMs, backoffMs, ...facts }, body) => {
        raw = body();
        tell({ type: 'answer', ...facts, throttled_ms: throttledMs, backoff_ms: backoffMs });
      },
    })
      .then(
        (output) => {
          tell({ type: 'result', output, body: raw });
        },
        (thrown: unknown) => {
          const error = toError(thrown);
          const { status } = error.details;
          tell({
            type: 'failed',
            ...errorDocument(error),
            ...(status !== undefined && { status }),
            ...(raw !== undefined && { body: raw }),
          });
        },
      )
      .finally(() => {
        both.release();
        running -= 1;
        if (!channel.destroyed) channel.end();
      });
    return channel;
  }
}

/** What is wrong with an input, as an ordinary answer to whoever types it. */
function problemsOf({ code, message, details }: GettyDownloadsError): readonly Problem[] | undefined {
  if (code === 'bad_input') return details.problems ?? [{ path: '', code, message }];
  return code === 'unknown_connection' ? [{ path: '/connection', code, message }] : undefined;
}
