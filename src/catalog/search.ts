import { rangesIn, type Range } from './marks.js';
import type { OperationEntry } from './operation.js';
import type { Hit, SearchIndex } from './search-index.js';
import { FIELDS, type SearchField } from './search-texts.js';

export { createSearchIndex, type SearchIndex } from './search-index.js';

/** An operation that fits the words, and why. */
export interface Found {
  readonly operation: OperationEntry;
  /** Higher fits better; only good for comparing results of one search. */
  readonly score: number;
  /** Where the words were found, the weightiest first. */
  readonly matched: readonly SearchField[];
  /** The words of the catalogue that were found, in lower case: `downloads` for `downl` and `donwloads`. */
  readonly terms: readonly string[];
  /** What to mark in the path and in the summary. */
  readonly marks: { readonly path: readonly Range[]; readonly summary: readonly Range[] };
}

/** The operations of one document that fit the words. */
export interface FoundInDocument {
  /** Name of the document. */
  readonly api: string;
  /** How many fit, `results` or not. */
  readonly total: number;
  readonly results: readonly Found[];
}

export interface SearchOptions {
  /** At most so many results (of each document in {@link searchDocuments}). @default all */
  readonly limit?: number;
}

/**
 * The operations that fit some words, best first. Beginnings of words and small slips count too. Operations that fit
 * all words are preferred: only where there are none do those that fit some of them come.
 *
 * @param words as typed: `company downloads`
 */
export function searchOperations(
  index: SearchIndex,
  words: string,
  { limit = Infinity }: SearchOptions = {},
): readonly Found[] {
  return index.find(words).slice(0, limit).map(found);
}

/** The same by document, the document with the best result first. */
export function searchDocuments(
  index: SearchIndex,
  words: string,
  { limit = Infinity }: SearchOptions = {},
): readonly FoundInDocument[] {
  const groups = new Map<string, Hit[]>();
  for (const one of index.find(words)) {
    const group = groups.get(one.entry.api);
    if (group === undefined) groups.set(one.entry.api, [one]);
    else group.push(one);
  }
  return [...groups].map(([api, hits]) => ({
    api,
    total: hits.length,
    results: hits.slice(0, limit).map(found),
  }));
}

function found({ entry: operation, score, terms, typed, matched, words }: Hit): Found {
  const all = new Set(terms);
  return {
    operation,
    score: Math.round(score * 100) / 100,
    matched: FIELDS.filter((one) => matched.has(one)),
    terms,
    marks: {
      path: rangesIn(words.path, all, typed),
      summary: rangesIn(words.summary, all, typed),
    },
  };
}
