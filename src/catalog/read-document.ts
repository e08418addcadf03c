import { collectFaults } from './faults.js';
import { isObject } from './fields.js';
import type { OperationEntry } from './operation.js';
import type { Pieces } from './pieces.js';
import type { DocumentProblem } from './fault.js';
import { readParts, type ReadLimits } from './read-parts.js';
import type { SearchTexts } from './search-texts.js';
import { readSource } from './source.js';

/** What is known of a document once it was read: enough to list and search it, and its pieces for the rest. */
export interface ReadDocument {
  readonly title: string;
  readonly version: string;
  /** Whether it is OpenAPI 3.0, where nothing but annotations counts beside a reference. */
  readonly old: boolean;
  /** Addresses that it names, to be shown: nothing is ever sent there by itself. */
  readonly servers: readonly string[];
  readonly operations: readonly { readonly entry: OperationEntry; readonly texts: SearchTexts }[];
  readonly problems: readonly DocumentProblem[];
  readonly pieces: Pieces;
}

/** A document of which nothing could be read. */
export const NOTHING: Omit<ReadDocument, 'problems'> = {
  title: '',
  version: '',
  old: false,
  servers: [],
  operations: [],
  pieces: new Map(),
};

/**
 * Reads any OpenAPI 3.0 or 3.1 document: what can be read is there, and what is wrong is told; nothing is thrown for
 * it. Takes as long as the document is large: see {@link readInThread}.
 *
 * @param text YAML or JSON
 * @param api name of the document
 */
export function readDocument(text: string, api: string, limits: ReadLimits = {}): ReadDocument {
  const source = readSource(text);
  const faults = collectFaults(limits.problems ?? 100);
  const { value } = source;
  const read = isObject(value)
    ? unlessEndless(() => readParts(value, api, text.length, faults.tell, limits), faults.tell)
    : undefined;
  if (value !== undefined && !isObject(value)) faults.tell('', 'not an object, and so no OpenAPI document');
  const problems = [...source.problems, ...source.locate(faults.all())];
  return { ...(read ?? NOTHING), problems };
}

/** A value may be nested deeper than anything can follow, or by an alias of YAML even hold itself. */
function unlessEndless<T>(read: () => T, tell: (where: string, what: string) => void): T | undefined {
  try {
    return read();
  } catch (thrown) {
    const endless = thrown instanceof TypeError && thrown.message.includes('circular');
    if (!endless && !(thrown instanceof RangeError)) throw thrown;
    tell('', endless ? 'an alias stands within what it stands for' : 'nested too deep to be read');
    return undefined;
  }
}
