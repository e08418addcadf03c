/** A part of a text without the indentation that it has where it stands, and back. */
export function dedent(
  text: string,
  offset: number,
  length: number,
): { readonly text: string; readonly indent: string } {
  const raw = text.slice(offset, offset + length);
  const before = text.slice(0, offset);
  const indent = /^[ \t]*/.exec(before.slice(before.lastIndexOf('\n') + 1))?.[0] ?? '';
  const [first = '', ...lines] = raw.split(/\r\n|\n|\r/);
  // A text that is indented otherwise is left as it is.
  const regular = lines.every((line) => line.startsWith(indent));
  return regular
    ? { text: [first, ...lines.map((line) => line.slice(indent.length))].join('\n'), indent }
    : { text: raw, indent: '' };
}

/** @param around the text that it comes into, for its line ends */
export function indented(part: string, indent: string, around: string): string {
  const end = /\r\n|\n|\r/.exec(around)?.[0] ?? '\n';
  return part.split(/\r\n|\n|\r/).join(`${end}${indent}`);
}
