import { Fragment } from 'react';

type Range = readonly [start: number, end: number];

/** A text with the parts of it marked that a search has found. @param ranges in any order; they may overlap */
export function Marked({ text, ranges }: { readonly text: string; readonly ranges: readonly Range[] }) {
  const ordered = [...ranges].sort(([a], [b]) => a - b);
  const parts: { text: string; found: boolean }[] = [];
  let done = 0;
  for (const [start, end] of ordered) {
    if (end <= done) continue;
    if (start > done) parts.push({ text: text.slice(done, start), found: false });
    parts.push({ text: text.slice(Math.max(start, done), end), found: true });
    done = end;
  }
  parts.push({ text: text.slice(done), found: false });
  return parts.map((part, index) =>
    part.found ? (
      <mark key={index}>{part.text}</mark>
    ) : (
      <Fragment key={index}>{breakable(part.text)}</Fragment>
    ),
  );
}

/** Lets a path break where one would break it: before a slash. */
function breakable(text: string) {
  return text.split(/(?=\/)/).map((part, index) => (
    <Fragment key={index}>
      {index > 0 && <wbr />}
      {part}
    </Fragment>
  ));
}
