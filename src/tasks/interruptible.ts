import type { Conductor } from './conductor.js';

/** A server whose calls end with a signal, unless a call brings one of its own. */
export function interruptible(
  { call }: Pick<Conductor, 'call'>,
  signal: AbortSignal,
): Pick<Conductor, 'call'> {
  return { call: (method, path, options) => call(method, path, { signal, ...options }) };
}
