import { maskSecrets } from '../lint/secret-shapes.js';
import { printable, type Cli } from './context.js';

/** How much of a long line is shown. */
const WIDTH = 100;

/**
 * The lines around a place of a file, the place marked. What could be a secret in them is not readable.
 *
 * @param place counted from 1; `endColumn` counts where the end is on the same line
 */
export function codeFrame(
  { colors }: Pick<Cli, 'colors'>,
  text: string,
  place: { line: number; column: number; endLine: number; endColumn: number },
): string {
  const lines = maskSecrets(text).split(/\r\n|\n|\r/);
  const [first, last] = [Math.max(1, place.line - 1), Math.min(lines.length, place.line + 1)];
  const long = (lines[place.line - 1] ?? '').length > WIDTH;
  const from = long ? Math.max(0, place.column - WIDTH / 2) : 0;
  const shown = (number: number): string => {
    const line = printable((lines[number - 1] ?? '').replaceAll('\t', ' '));
    const cut = line.slice(from, from + WIDTH);
    return `${from > 0 && line !== '' ? '…' : ''}${cut}${line.length > from + WIDTH ? '…' : ''}`;
  };
  const digits = String(last).length;
  const gutter = (mark: string, label: string): string =>
    `${mark} ${label.padStart(digits)} ${colors.dim('│')} `;
  return Array.from({ length: last - first + 1 }, (_, index) => first + index)
    .flatMap((number) => {
      if (number !== place.line) return [`${gutter(' ', String(number))}${colors.dim(shown(number))}`];
      const line = shown(number);
      const start = place.column - 1 - from + (from > 0 ? 1 : 0);
      const end = place.endLine === place.line ? start + place.endColumn - place.column : line.length;
      const marks = '^'.repeat(Math.max(1, Math.min(end, line.length) - start));
      const under = `${gutter(' ', '')}${' '.repeat(start)}${colors.red(marks)}`;
      return [`${gutter(colors.red('>'), String(number))}${line}`, under];
    })
    .map((line) => line.trimEnd())
    .join('\n');
}
