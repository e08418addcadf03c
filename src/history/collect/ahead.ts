/**
 * Starts jobs ahead of whoever takes their results, in order: at most `limit` are started and not yet taken, so that
 * what waits in memory is bounded. A job that fails does so when its turn comes; those behind it are left to end.
 *
 * @param jobs asked for lazily, each when there is room for it; `undefined` where there is none at the moment
 * @param limit asked for again each time: it follows the latency
 */
export async function* ahead<T>(
  jobs: Iterable<(() => Promise<T>) | undefined>,
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
      if (next.value === undefined) return;
      started.push(quiet(next.value()));
    }
  };
  fill();
  while (started.length > 0) {
    yield await (started.shift() as Promise<T>);
    fill();
  }
}

/** For what is awaited later: a failure is said when its turn comes, or never where somebody before it failed. */
export function quiet<T>(promise: Promise<T>): Promise<T> {
  promise.catch(() => undefined);
  return promise;
}
