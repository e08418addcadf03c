import { stripVTControlCharacters } from 'node:util';

/**
 * A text broken into lines of at most so many characters; a longer word keeps a line of its own. Blank lines in it
 * stay, other line ends do not.
 *
 * @param width characters of a line, indentation included. Default: 80
 */
export function wrap(text: string, indent = '', width = 80): string {
  return text
    .trim()
    .split(/\n\s*\n/)
    .map((paragraph) => {
      const lines: string[] = [];
      for (const word of paragraph.split(/\s+/)) {
        const last = lines.at(-1);
        if (last !== undefined && indent.length + shownLength(last) + 1 + shownLength(word) <= width)
          lines[lines.length - 1] = `${last} ${word}`;
        else lines.push(word);
      }
      return lines.map((line) => `${indent}${line}`).join('\n');
    })
    .join('\n\n');
}

/** Letters that take place on a screen: the ones that switch colours take none. */
const shownLength = (text: string): number => stripVTControlCharacters(text).length;
