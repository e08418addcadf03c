/** A stretch of a text, `[start, end)`, in UTF-16 units as `slice` counts them. */
export type Range = readonly [start: number, end: number];

/** A word of a text, and where it stands. */
export interface Word {
  readonly start: number;
  readonly length: number;
  /** In lower case. */
  readonly word: string;
}

const WORD = /[^\n\r\p{Z}\p{P}]+/gu;

/** `getDownloads` as the words that it is made of. */
export const humps = (text: string): string => text.replace(/([a-z0-9])([A-Z])/g, '$1 $2');

/**
 * Where a text holds what was found, for marking: of a word that begins with what was typed that beginning, of any
 * other that was found (a slip of typing) the whole.
 *
 * @param words the text's, by `wordsIn`
 * @param found the words that were found, in lower case
 * @param typed the words that were searched for, in lower case
 * @returns in order, none touching another
 */
export function rangesIn(
  words: readonly Word[],
  found: ReadonlySet<string>,
  typed: readonly string[],
): readonly Range[] {
  const ranges: [number, number][] = [];
  for (const { start, length, word } of words) {
    if (!found.has(word)) continue;
    const begun = typed.filter((one) => one !== '' && word.startsWith(one));
    // In lower case a word can be longer than as it is written.
    const typedLength = Math.max(0, ...begun.map((one) => one.length));
    const end = start + (typedLength === 0 ? length : Math.min(typedLength, length));
    const last = ranges.at(-1);
    if (last !== undefined && start <= last[1]) last[1] = Math.max(last[1], end);
    else ranges.push([start, end]);
  }
  return ranges;
}

/** Words and, of those in camel case, their parts, in the order of their beginnings. */
export function wordsIn(text: string): Word[] {
  return [...text.matchAll(WORD)].flatMap(({ 0: word, index }) => {
    const whole = { start: index, length: word.length, word: word.toLowerCase() };
    const parts = humps(word).split(' ');
    if (parts.length === 1) return [whole];
    let start = index;
    const inside = parts.map((part) => {
      const one = { start, length: part.length, word: part.toLowerCase() };
      start += part.length;
      return one;
    });
    return [whole, ...inside];
  });
}
