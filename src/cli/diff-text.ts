import type { Cli } from './context.js';

/** A unified diff in colours, without its head. */
export function colored({ colors }: Pick<Cli, 'colors'>, diff: string): string {
  return diff
    .split('\n')
    .filter((line) => !line.startsWith('====') && !line.startsWith('\\ No newline'))
    .map((line) => {
      if (line.startsWith('+')) return colors.green(line);
      return line.startsWith('-') ? colors.red(line) : colors.dim(line);
    })
    .join('\n');
}

/** What is said of each action that a plan has. */
export const actionWords = (dryRun: boolean): Readonly<Record<'create' | 'update' | 'none', string>> =>
  dryRun
    ? { create: 'would be created', update: 'would be changed', none: 'is in place' }
    : { create: 'created', update: 'changed', none: 'is in place' };
