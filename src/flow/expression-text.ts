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
  for (let at = text.indexOf('${'); at >= 0; at = text.indexOf('${', at + 2)) {
    if (text[at - 1] === '$') continue;
    const end = closing(text, at + 2);
    if (end === undefined) continue;
    const content = text.slice(at + 2, end);
    found.push({ content, start: at, end: end + 1, ...readContent(content) });
  }
  return found;
}

/** Where the brace is closed that was opened before `from`. */
function closing(text: string, from: number): number | undefined {
  let open = 1;
  for (let at = from; at < text.length; at += 1) {
    if (text[at] === '{') open += 1;
    if (text[at] === '}') open -= 1;
    if (open === 0) return at;
  }
  return undefined;
}

const KEY = /^(?:\.([^.[\]()'"]+)|\[(\d+)\]|\['([^']*)'\]|\["([^"]*)"\])/;

/** What an expression names: `page.output.downloads[0].id`. */
export function readContent(content: string): Pick<ExpressionText, 'root' | 'keys' | 'whole'> {
  // What another expression inside puts together is known up to there, and to the last key before it.
  const cut = content.indexOf('${');
  const fixed =
    cut < 0 ? content : content.slice(0, Math.max(0, content.slice(0, cut).search(/[.[][^.[]*$/)));
  const [, root, first = ''] = /^\s*(?:\$\.)?([^.[\]]+)([^]*?)\s*$/.exec(fixed) ?? [];
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
