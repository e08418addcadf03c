import classes from './diff.module.css';

/** A unified diff: each line marked by its sign and by its colour. */
export function Diff({ text, label }: { readonly text: string; readonly label: string }) {
  const lines = text
    .replace(/\n$/, '')
    .split('\n')
    .filter((line) => !/^(---|\+\+\+|===|Index:)/.test(line));
  return (
    <pre className={classes.diff} aria-label={label} role="group" tabIndex={0}>
      {lines.map((line, index) => (
        <span key={index} className={classes.line} data-kind={kindOf(line)}>
          {line === '' ? ' ' : line}
        </span>
      ))}
    </pre>
  );
}

function kindOf(line: string): string | undefined {
  if (line.startsWith('+')) return 'more';
  if (line.startsWith('-')) return 'less';
  return line.startsWith('@@') ? 'place' : undefined;
}
