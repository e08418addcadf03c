/**
 * Whether a Conductor server says that it is healthy.
 *
 * @param url its address, ending with `/api` or without it
 */
export async function isHealthy(url: string, signal?: AbortSignal): Promise<boolean> {
  const limit = AbortSignal.timeout(5000);
  try {
    const answer = await fetch(`${url.replace(/\/api$/, '')}/health`, {
      signal: signal ? AbortSignal.any([signal, limit]) : limit,
    });
    return answer.ok && ((await answer.json()) as { healthy?: unknown }).healthy === true;
  } catch {
    return false;
  }
}
