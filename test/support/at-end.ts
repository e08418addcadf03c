const closers: (() => Promise<void>)[] = [];

/** Has something ended after the last test of the run. */
export function atEnd(close: () => Promise<void>): void {
  closers.push(close);
}

/** For the root hook. */
export async function endAll(): Promise<void> {
  await Promise.all(closers.splice(0).map((close) => close()));
}
