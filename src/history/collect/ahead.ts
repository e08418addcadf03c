/**
 * Starts jobs ahead of whoever takes their results, in order: at most `limit` are started and not yet taken, so that
 * what waits in memory is bounded. A job that fails does so when its turn comes; those behind it are left to end.
 *
 * @param jobs asked for lazily, each when there is room for it
 * @param limit asked for again each time: it follows the latency
 */
export async function* ahead<T>(
  jobs: Iterable<() => Promise<T>>,
  limit: () => number,
): AsyncGenerator<T, void> {
  const source = jobs[Symbol.iterator]();
  const started: Promise<T>[] = [];
  let exhausted = false;
  const fill = (): void => {
    while (!exhausted && started.length < Math.max(1, limit())) {
      const next = source.next();
      if (next.done === true) {
        exhausted = true;
        return;
      }
      const job = next.value();
      job.catch(() => undefined); // said when its turn comes, or never where somebody before it failed
      started.push(job);
    }
  };
  fill();
  while (started.length > 0) {
    yield await (started.shift() as Promise<T>);
    fill();
  }
}
