import { badEdit, type Edited } from './insert.js';
import { nodeAt, pointerOf, type Path } from './nodes.js';
import { readFlow } from './read.js';
import { stepAt } from './steps.js';
import { removeValue, renameProperty, setValue } from './values.js';

/**
 * Sets an input of a step.
 *
 * @param path of the step
 * @param key from `inputParameters` on: `['page']`, `['http_request', 'uri']`
 * @param value any JSON, expressions too
 * @throws GettyDownloadsError `bad_workflow`, `bad_edit`
 */
export function setInput(text: string, path: Path, key: Path, value: unknown): Edited {
  return { text: setValue(text, inputOf(text, path, key), value), notes: [] };
}

/** Takes an input of a step out; the same parameters and errors. */
export function removeInput(text: string, path: Path, key: Path): Edited {
  return { text: removeValue(text, inputOf(text, path, key)), notes: usesOf(text, path, key) };
}

/** Gives an input of a step another name, in its place; the same parameters and errors. */
export function renameInput(text: string, path: Path, key: Path, name: string): Edited {
  const renamed = renameProperty(text, inputOf(text, path, key), name);
  return { text: renamed, notes: renamed === text ? [] : usesOf(text, path, key) };
}

/** Sets name or description of the definition; undefined takes a description out. */
export function setAbout(text: string, key: 'name' | 'description', value: string | undefined): Edited {
  if (key === 'name' && !value) throw badEdit('a definition needs a name');
  return { text: value === undefined ? removeValue(text, [key]) : setValue(text, [key], value), notes: [] };
}

function inputOf(text: string, path: Path, key: Path): Path {
  if (stepAt(readFlow(text), path) === undefined) throw badEdit(`there is no step at ${pointerOf(path)}`);
  if (key.length === 0) throw badEdit('an input needs a name');
  return [...path, 'inputParameters', ...key];
}

/** Scripts that name an input by `$.name`; they are text, so their author has to look. */
function usesOf(text: string, path: Path, [name, ...below]: Path): string[] {
  if (name === undefined || below.length > 0) return [];
  const { root } = readFlow(text);
  const scripts = [
    ['expression'],
    ['loopCondition'],
    ['caseExpression'],
    ['inputParameters', 'expression'],
    ['inputParameters', 'scriptExpression'],
    ['inputParameters', 'queryExpression'],
  ].map((where) => [...path, ...where]);
  return scripts
    .filter((where) => {
      const value: unknown = nodeAt(root, where)?.value;
      if (typeof value !== 'string') return false;
      return value === name || new RegExp(`\\.${escaped(String(name))}(?![\\w$])`).test(value);
    })
    .map((where) => `${pointerOf(where)} seems to use ${String(name)}.`);
}

const escaped = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');
