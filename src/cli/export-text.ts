import type { Cli } from './context.js';

/** What an export came to, for people. */
export function exportText(
  { colors }: Pick<Cli, 'colors'>,
  result: Readonly<Record<string, unknown>>,
): string {
  const { verified, unique, expected, duplicates, window_count: windows, calls, retries, seconds } = result;
  const count = Number(unique).toLocaleString('en-US');
  const warnings = (result['warnings'] as readonly { message: string }[] | undefined) ?? [];
  return [
    verified === true
      ? `${colors.green('✔')} ${colors.bold(`${count} records`)}, verified: all that there are`
      : `${colors.red('✖')} ${colors.bold(`${count} records, NOT VERIFIED`)}: ${String(expected)} were expected`,
    `  ${String(windows)} windows, ${String(duplicates)} at their seams once only, ${String(calls)} calls (${String(retries)} again), ${String(seconds)} s`,
    `  until     ${String(result['watermark'])}`,
    ...(typeof result['manifest'] === 'string' ? [`  manifest  ${result['manifest']}`] : []),
    ...warnings.map(({ message }) => `  ${colors.yellow('!')} ${message}`),
  ].join('\n');
}
