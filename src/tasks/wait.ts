import { setMaxListeners } from 'node:events';

/** Waits that end early, without an error, once a signal is aborted. */
export function pause(ms: number, signal: AbortSignal): Promise<void> {
  if (signal.aborted) return Promise.resolve();
  // As many as there are types of tasks wait on one signal: that is no leak, so there is nothing to warn of.
  setMaxListeners(0, signal);
  return new Promise((resolve) => {
    const end = (): void => {
      clearTimeout(timer);
      signal.removeEventListener('abort', end);
      resolve();
    };
    const timer = setTimeout(end, ms);
    signal.addEventListener('abort', end, { once: true });
  });
}

/** Exponential with jitter: from half of the step to all of it, milliseconds. */
export function backoffMs(failures: number, random: number, first: number, longest: number): number {
  const step = Math.min(first * 2 ** Math.min(failures - 1, 30), longest);
  return Math.round(step * (0.5 + random / 2));
}
