/** Runs something and turns what it throws into an error of ours. */
export interface Guard {
  <T>(work: () => Promise<T>): Promise<T>;
  /** The same object with every function of it guarded. */
  all<T extends object>(functions: T): T;
}

/** @param failure what to throw instead of what was thrown */
export function guarded(failure: (thrown: unknown) => Error): Guard {
  const guard = async <T>(work: () => Promise<T>): Promise<T> => {
    try {
      return await work();
    } catch (thrown) {
      throw failure(thrown);
    }
  };
  const all = <T extends object>(functions: T): T =>
    Object.fromEntries(
      Object.entries(functions).map(([name, member]) => [
        name,
        (...args: unknown[]) => guard(() => (member as (...args: unknown[]) => Promise<unknown>)(...args)),
      ]),
    ) as T;
  return Object.assign(guard, { all });
}
