/** One `${…}` in a text, and what it names. */
export interface ExpressionText {
  /** What stands between the braces. */
  readonly content: string;
  /** From the `$` on. */
  readonly start: number;
  /** Behind the closing brace. */
  readonly end: number;
  /** What is asked: `workflow`, a reference, or a variable of the engine; nothing where it is empty or put together at run time. */
  readonly root?: string;
  /** What follows, as far as it can be read: `['output', 'downloads', 0, 'id']`. */
  readonly keys: readonly (string | number)[];
  /** Whether `keys` is all of it; a filter, a wildcard or a function stays unread. */
  readonly whole: boolean;
}

/**
 * All expressions of a text as the engine finds them, those inside others too. `$${` is no expression, and one that is
 * not closed is none either.
 */
export function expressionsIn(text: string): readonly ExpressionText[] {
  const found: ExpressionText[] = [];
  /** Braces that are open: where an expression begins, nothing for any other. */
  const open: (number | undefined)[] = [];
  for (let at = text.indexOf('${'); at >= 0 && at < text.length; at += 1) {
    if (text[at] === '{') open.push(text[at - 1] === '$' && text[at - 2] !== '$' ? at - 1 : undefined);
    if (text[at] !== '}') continue;
    const start = open.pop();
    if (start === undefined) continue;
    const content = text.slice(start + 2, at);
    found.push({ content, start, end: at + 1, ...readContent(content) });
  }
  return found.sort((a, b) => a.start - b.start);
}

const KEY = /^(?:\.([^.[\]()'"]+)|\[(\d+)\]|\['([^']*)'\]|\["([^"]*)"\])/;

/** What an expression names: `page.output.downloads[0].id`. */
export function readContent(content: string): Pick<ExpressionText, 'root' | 'keys' | 'whole'> {
  // What another expression inside puts together is known up to there, and to the last key before it.
  const cut = content.indexOf('${');
  const fixed =
    cut < 0 ? content : content.slice(0, Math.max(0, content.slice(0, cut).search(/[.[][^.[]*$/)));
  const [, root, first = ''] = /^(?:\$\.)?([^.[\]]+)([^]*)$/.exec(fixed.trim()) ?? [];
  if (root === undefined || root.trim() === '') return { keys: [], whole: false };
  const keys: (string | number)[] = [];
  let rest = first;
  for (let next = KEY.exec(rest); next !== null; next = KEY.exec(rest)) {
    const [all, dotted, index, single, double] = next;
    // What is called is no field: `.length()`.
    if (dotted !== undefined && rest.startsWith('(', all.length)) break;
    keys.push(index === undefined ? (dotted ?? single ?? double ?? '') : Number(index));
    rest = rest.slice(all.length);
  }
  return { root: root.trim(), keys, whole: rest === '' && cut < 0 };
}
