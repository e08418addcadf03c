import { createTwoFilesPatch } from 'diff';
import { comparable } from './comparable.js';

/** How something on a server differs from a file. */
export interface Difference {
  readonly action: 'create' | 'update' | 'none';
  /** Unified diff of the server's and the file's; empty where there is nothing to change. */
  readonly diff: string;
}

/**
 * @param theirs undefined where the server has none
 * @param file for the head of the diff
 */
export function differenceOf(theirs: object | undefined, ours: unknown, file: string): Difference {
  const before = theirs === undefined ? '' : pretty(comparable(theirs, ours));
  const after = pretty(ours);
  const diff =
    before === after ? '' : createTwoFilesPatch('server', file, before, after, '', '', { context: 2 });
  return { diff, action: theirs === undefined ? 'create' : diff === '' ? 'none' : 'update' };
}

const pretty = (value: unknown): string => `${JSON.stringify(value, undefined, 2)}\n`;
