import type { OwnDescription } from '../catalog/describe-own.js';
import type { Cli } from './context.js';
import { inputText } from './describe-text.js';
import { wrap } from './wrap.js';

/** The reference of a task that no operation stands for, for a terminal of 80 columns. */
export function ownDescriptionText({ colors }: Pick<Cli, 'colors'>, described: OwnDescription): string {
  const output = described.output.map(({ name, type, description }) => {
    const line = wrap(`${name} ${type}`, '  ').replace(name, colors.green(name));
    return description === '' ? line : `${line}\n${wrap(description, '      ')}`;
  });
  return [
    `${colors.bold(described.task)}\n${wrap(described.description)}`,
    `${colors.bold('Input')}\n${described.input.map((one) => inputText(colors, one)).join('\n')}`,
    `${colors.bold('Output')}\n${output.length === 0 ? '  That of the operation.' : output.join('\n')}`,
  ].join('\n\n');
}
