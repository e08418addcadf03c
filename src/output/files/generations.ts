import { randomUUID } from 'node:crypto';
import { mkdir, readdir, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { placeFile } from './aside.js';
import { syncFolder } from './folder.js';
import { readJson } from './json.js';

/**
 * Generations of one document: a folder of folders `1`, `2`, `3`, of which the highest holds what is in force.
 *
 * Nothing is locked and nothing goes stale; a process may be killed at any moment. Renaming a folder onto one that is
 * not empty fails on every file system, so each number is published once. It is prepared inside of its predecessor,
 * which is removed, wholly, before its successor may be: so it cannot be published once more when it is forgotten.
 * The first has no predecessor and stays for good.
 */
const FIRST = 1;
const CONTENT = 'content.json';
const NUMBER = /^[1-9]\d*$/;

export interface Generation {
  /** 0 where nothing was published yet. */
  readonly number: number;
  /** `undefined` where nothing is in force. */
  readonly value: unknown;
}

/** What is in force. */
export async function readGeneration(folder: string): Promise<Generation> {
  for (;;) {
    const number = Math.max(0, ...(await numbersIn(folder)));
    if (number === 0) return { number, value: undefined };
    const value = await readJson(join(folder, String(number), CONTENT));
    // It may have been succeeded and removed meanwhile.
    if (value !== undefined || !(await numbersIn(folder)).some((other) => other > number)) {
      return { number, value };
    }
  }
}

/**
 * Publishes the generation after a number.
 *
 * @returns false where another process was faster
 */
export async function publishNext(folder: string, after: number, value: unknown): Promise<boolean> {
  const aside = join(folder, after < FIRST ? '.' : String(after), `.aside-${randomUUID()}.tmp`);
  try {
    if (after < FIRST) await mkdir(folder, { recursive: true });
    await mkdir(aside);
    await placeFile(join(aside, CONTENT), JSON.stringify(value));
    await rename(aside, join(folder, String(after + 1)));
  } catch (error) {
    await rm(aside, { recursive: true, force: true });
    const removed = (error as NodeJS.ErrnoException).code === 'ENOENT';
    if (removed || (await numbersIn(folder)).some((other) => other > after)) return false;
    throw error;
  }
  await syncFolder(folder);
  await removeBelow(folder, after + 1);
  return true;
}

/** Removes all of them at once: none that was succeeded comes into force again. */
export async function removeGenerations(folder: string): Promise<void> {
  const aside = join(dirname(folder), `.aside-${randomUUID()}.tmp`);
  try {
    await rename(folder, aside);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return;
    throw error;
  }
  await rm(aside, { recursive: true, force: true });
}

async function removeBelow(folder: string, number: number): Promise<void> {
  const old = (await numbersIn(folder)).filter((other) => other > FIRST && other < number);
  for (const other of old.sort((a, b) => a - b)) {
    try {
      await rm(join(folder, String(other)), { recursive: true, force: true });
    } catch {
      return; // somebody prepares something in there; the next one removes it
    }
  }
}

async function numbersIn(folder: string): Promise<number[]> {
  try {
    return (await readdir(folder)).filter((name) => NUMBER.test(name)).map(Number);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
}
