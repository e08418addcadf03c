import assert from 'node:assert/strict';
import { setTimeout as sleep } from 'node:timers/promises';

/** For what is work for the engine: to have a run decided upon, to look at a large one. Milliseconds. */
export const LOOK_MS = 500;

/**
 * Waits for a condition, and fails with its name where it never comes.
 *
 * @param name of the condition, or what makes it once it has not come
 * @param ms how long at most. Default 30 000
 * @param everyMs how long between two looks. Default 20
 * @returns what the condition returned
 */
export async function until<T>(
  name: string | (() => string),
  condition: () => T | Promise<T>,
  ms = 30_000,
  everyMs = 20,
): Promise<Exclude<NonNullable<T>, false>> {
  const end = performance.now() + ms;
  for (;;) {
    const value = await condition();
    if (value !== undefined && value !== null && value !== false)
      return value as Exclude<NonNullable<T>, false>;
    if (performance.now() > end) assert.fail(`never: ${typeof name === 'string' ? name : name()}`);
    await sleep(everyMs);
  }
}
