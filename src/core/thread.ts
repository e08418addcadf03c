import { Worker } from 'node:worker_threads';

/** How work in a thread of its own ended. */
export type ThreadOutcome<T> =
  | { readonly ended: 'done'; readonly value: T }
  /** It took longer than allowed, needed more memory than allowed, or was no longer wanted. */
  | { readonly ended: 'timed_out' | 'out_of_memory' | 'aborted' }
  | { readonly ended: 'failed'; readonly cause: unknown };

export interface ThreadLimits {
  /** Milliseconds until it is ended, wherever it is. */
  readonly timeoutMs: number;
  /** Of its heap, MiB. */
  readonly memoryMb: number;
  readonly signal?: AbortSignal;
}

/**
 * Does something that may take long or never end in a thread of its own, which is ended when it is over its limits. It
 * sees no environment variables.
 *
 * @param script the compiled module, which answers `workerData` by one message
 * @param data copied into the thread
 */
export async function runInThread<T>(
  script: URL,
  data: unknown,
  { timeoutMs, memoryMb, signal }: ThreadLimits,
): Promise<ThreadOutcome<T>> {
  if (signal?.aborted === true) return { ended: 'aborted' };
  const worker = new Worker(script, {
    workerData: data,
    env: {},
    execArgv: [],
    resourceLimits: { maxOldGenerationSizeMb: memoryMb },
  });
  let timer: NodeJS.Timeout | undefined;
  let abort: (() => void) | undefined;
  try {
    return await new Promise((resolve) => {
      timer = setTimeout(() => resolve({ ended: 'timed_out' }), timeoutMs);
      abort = () => resolve({ ended: 'aborted' });
      signal?.addEventListener('abort', abort, { once: true });
      worker.once('message', (value: T) => resolve({ ended: 'done', value }));
      worker.once('error', (cause: NodeJS.ErrnoException) =>
        resolve(
          cause.code === 'ERR_WORKER_OUT_OF_MEMORY' ? { ended: 'out_of_memory' } : { ended: 'failed', cause },
        ),
      );
      worker.once('exit', (code) =>
        resolve({ ended: 'failed', cause: new Error(`the thread ended with ${String(code)}`) }),
      );
    });
  } finally {
    clearTimeout(timer);
    if (abort) signal?.removeEventListener('abort', abort);
    await worker.terminate();
  }
}
