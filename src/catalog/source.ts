import { parseDocument as parseYaml, type Document } from 'yaml';
import { locateInJson, jsonFault } from './locate-json.js';
import { locateInYaml } from './locate-yaml.js';
import { placeAt } from './place.js';
import type { DocumentProblem, Fault } from './fault.js';

/** A text as the value that it holds, and the way back to lines and columns. */
export interface Source {
  /** Undefined where nothing could be made of the text. */
  readonly value: unknown;
  /** Where the text itself is wrong. */
  readonly problems: readonly DocumentProblem[];
  /** The places of faults in the text; that of the nearest thing around it where there is none. */
  locate(faults: readonly Fault[]): readonly DocumentProblem[];
}

/** Aliases may stand for so many nodes, each counted as often as it is used; beyond it is an attack. */
const MOST_ALIASES = 1_000;

/** Faults of the text itself that are told; after the first they are mostly its consequences. */
const MOST_TOLD = 5;

/** Reads YAML or JSON. Never throws: what is wrong is told with line and column. */
export function readSource(text: string): Source {
  const plain = text.startsWith('\uFEFF') ? text.slice(1) : text;
  if (!/^\s*[{[]/.test(plain)) return yamlSource(plain);
  try {
    return { value: JSON.parse(plain), problems: [], locate: (faults) => locateInJson(plain, faults) };
  } catch {
    // `{a: 1}` is YAML; `{"a" 1}` is JSON with a slip.
    if (/^\s*(\{\s*["}]|\[)/.test(plain))
      return { value: undefined, problems: [jsonFault(plain)], locate: () => [] };
    return yamlSource(plain);
  }
}

function yamlSource(text: string): Source {
  let document: Document.Parsed;
  try {
    document = parseYaml(text, { prettyErrors: false, merge: true, logLevel: 'silent' });
  } catch (thrown) {
    return unreadable(thrown);
  }
  const problems = document.errors.slice(0, MOST_TOLD).map((error): DocumentProblem => ({
    where: '',
    ...placeAt(text, error.pos[0]),
    message: `not YAML: ${error.message}`,
  }));
  try {
    const value: unknown = document.toJS({ maxAliasCount: MOST_ALIASES });
    return { value, problems, locate: (faults) => locateInYaml(document, text, faults) };
  } catch (thrown) {
    return { ...unreadable(thrown), problems: [...problems, ...unreadable(thrown).problems] };
  }
}

function unreadable(thrown: unknown): Source {
  const message =
    thrown instanceof RangeError
      ? 'nested too deep to be read'
      : thrown instanceof ReferenceError
        ? 'its aliases stand for more than is reasonable'
        : `not readable: ${thrown instanceof Error ? thrown.message : 'no reason is known'}`;
  return { value: undefined, problems: [{ where: '', line: 1, column: 1, message }], locate: () => [] };
}
