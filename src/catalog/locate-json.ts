import { printParseErrorCode, visit, type JSONVisitor } from 'jsonc-parser';
import type { DocumentProblem, Fault } from './fault.js';
import { placeAt } from './place.js';
import { below } from './pointer.js';

/** The first place where a text is not JSON. */
export function jsonFault(text: string): DocumentProblem {
  let first: DocumentProblem | undefined;
  const onError: JSONVisitor['onError'] = (code, offset) => {
    const message = `not JSON: ${said(printParseErrorCode(code))}`;
    first ??= { where: '', ...placeAt(text, offset), message };
  };
  attempt(() => {
    visit(text, { onError }, { disallowComments: true });
  });
  return first ?? { where: '', line: 1, column: 1, message: 'not JSON, or nested too deep to be read' };
}

/** `CommaExpected` as `comma expected`. */
const said = (code: string): string => code.replace(/([a-z])([A-Z])/g, '$1 $2').toLowerCase();

/** The places of faults in a text that is JSON, in one pass. */
export function locateInJson(text: string, faults: readonly Fault[]): readonly DocumentProblem[] {
  const wanted = new Set(faults.flatMap(({ where }) => upwards(where)));
  const offsets = new Map([['', 0]]);
  /** Pointers of the objects and lists that are open, and of lists how many items came. */
  const open: { pointer: string; index: number | undefined }[] = [];
  /** Of the value that comes next. One in an object has the place of its name. */
  let next = '';
  const found = (offset: number): void => {
    if (wanted.has(next) && !offsets.has(next)) offsets.set(next, offset);
  };
  const begin = (offset: number, index: number | undefined): void => {
    found(offset);
    open.push({ pointer: next, index });
    if (index !== undefined) next = below(next, index);
  };
  attempt(() => {
    visit(text, {
      onObjectBegin: (offset) => begin(offset, undefined),
      onArrayBegin: (offset) => begin(offset, 0),
      onObjectEnd: () => open.pop(),
      onArrayEnd: () => open.pop(),
      onObjectProperty(name, offset) {
        next = below(open.at(-1)?.pointer ?? '', name);
        found(offset);
      },
      onLiteralValue: (_value, offset) => found(offset),
      onSeparator(character) {
        const around = open.at(-1);
        if (character !== ',' || around?.index === undefined) return;
        around.index += 1;
        next = below(around.pointer, around.index);
      },
    });
  });
  return faults.map(({ where, message }) => {
    const nearest = upwards(where).find((one) => offsets.has(one)) ?? '';
    return { where, ...placeAt(text, offsets.get(nearest) ?? 0), message };
  });
}

/** A pointer and those of everything around what it points at, the innermost first. */
function upwards(pointer: string): string[] {
  const all = [pointer];
  for (let end = pointer.lastIndexOf('/'); end > 0; end = pointer.lastIndexOf('/', end - 1))
    all.push(pointer.slice(0, end));
  return [...all, ''];
}

/** A text that is nested without end overruns the stack; what was found until then counts. */
function attempt(walk: () => void): void {
  try {
    walk();
  } catch (thrown) {
    if (!(thrown instanceof RangeError)) throw thrown;
  }
}
