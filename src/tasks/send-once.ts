import { AsyncLocalStorage } from 'node:async_hooks';
import { followSignals } from '../core/follow-signals.js';

/** Sends for the SDK's client, each call once and under its own signal. */
export interface OnceSender {
  readonly fetch: typeof fetch;
  /** Whatever `work` sends is ended by the signal. */
  readonly under: <T>(signal: AbortSignal, work: () => Promise<T>) => Promise<T>;
}

/**
 * The SDK repeats what failed on the way unless it was an abort: that is what it is told, and whoever calls decides.
 *
 * Between a call and this fetch the SDK clones the request, and each copy is tied to the call's signal by references
 * that do not keep it: after a garbage collection the signal ends nothing. So it is handed to the fetch itself.
 *
 * @param closing ends what belongs to no call: the SDK's renewal of access tokens, which has its own limit of time
 */
export function onceSender(send: typeof fetch, closing: AbortSignal): OnceSender {
  const signals = new AsyncLocalStorage<AbortSignal>();
  return {
    under: (signal, work) => signals.run(signal, work),
    async fetch(input, init) {
      const signal = signals.getStore() ?? followSignals(closing, init?.signal ?? undefined).signal;
      try {
        return await send(input, { ...init, signal });
      } catch (thrown) {
        throw Object.assign(new Error('the call failed', { cause: thrown }), { name: 'AbortError' });
      }
    },
  };
}

/** A promise's result, unless the signal is aborted before. */
export async function orAborted<T>(promise: Promise<T>, signal: AbortSignal): Promise<T> {
  let stop = (): void => undefined;
  const aborted = new Promise<never>((_, reject) => {
    stop = () => {
      reject(signal.reason as Error);
    };
    if (signal.aborted) stop();
    else signal.addEventListener('abort', stop, { once: true });
  });
  try {
    return await Promise.race([promise, aborted]);
  } finally {
    signal.removeEventListener('abort', stop);
  }
}
