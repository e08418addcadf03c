import { followFor } from '../core/follow-signals.js';

/**
 * Whether a Conductor server says that it is healthy.
 *
 * @param url its address, ending with `/api` or without it
 */
export async function isHealthy(url: string, signal?: AbortSignal): Promise<boolean> {
  const limited = followFor(5_000, signal);
  try {
    const answer = await fetch(`${url.replace(/\/api$/, '')}/health`, { signal: limited.signal });
    return answer.ok && ((await answer.json()) as { healthy?: unknown }).healthy === true;
  } catch {
    return false;
  } finally {
    limited.release();
  }
}
