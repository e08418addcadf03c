import MiniSearch, { type SearchResult } from 'minisearch';
import { humps, rangesIn, type Range } from './marks.js';
import type { OperationEntry } from './operation.js';
import { WEIGHTS, type SearchField, type SearchTexts } from './search-texts.js';

/** How much more an operation counts that our worker performs. */
const WITH_TASK = 1.2;

const FIELDS = Object.keys(WEIGHTS) as SearchField[];

/** Words that stand in any sentence and so say nothing. */
const EMPTY = new Set(
  'a all an and are at be by for from how in is it of on or that the to was were what when where which who with'.split(
    ' ',
  ),
);

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

/** All operations of a collection, ready to be searched. Made once, changed when a document comes or goes. */
export interface SearchIndex {
  /** Takes in the operations of a document, a few at a time, so that nothing else has to wait. */
  add(operations: readonly { readonly entry: OperationEntry; readonly texts: SearchTexts }[]): Promise<void>;
  /** Forgets the operations of a document. */
  remove(api: string): void;
  /** Bare results, best first: for {@link searchOperations}. */
  find(words: string): readonly { readonly entry: OperationEntry; readonly hit: SearchResult }[];
}

/** An index that holds nothing yet. */
export function createSearchIndex(): SearchIndex {
  const entries = new Map<number, OperationEntry>();
  let next = 0;
  const index = new MiniSearch<SearchTexts & { key: number }>({
    idField: 'key',
    fields: FIELDS,
    processTerm: (term) => {
      const word = term.toLowerCase();
      return EMPTY.has(word) ? null : word;
    },
    searchOptions: {
      boost: WEIGHTS,
      // A well-described operation must not fall behind for its many words.
      bm25: { k: 1.2, b: 0.4, d: 0.5 },
      boostDocument: (key) => (entries.get(Number(key))?.task === undefined ? 1 : WITH_TASK),
      prefix: (term) => term.length >= 2,
      fuzzy: (term) => (term.length >= 5 ? 0.2 : false),
    },
  });
  return {
    async add(operations) {
      const keyed = operations.map(({ entry, texts }) => {
        const key = next++;
        entries.set(key, entry);
        return { key, ...texts };
      });
      await index.addAllAsync(keyed, { chunkSize: 20 });
    },
    remove(api) {
      const gone = [...entries].filter(([, entry]) => entry.api === api).map(([key]) => key);
      for (const key of gone) entries.delete(key);
      index.discardAll(gone);
    },
    find(words) {
      const query = humps(words);
      const all = index.search(query, { combineWith: 'AND' });
      const hits = all.length > 0 ? all : index.search(query, { combineWith: 'OR' });
      return hits.flatMap((hit) => {
        const entry = entries.get(Number(hit.id));
        return entry === undefined ? [] : [{ entry, hit }];
      });
    },
  };
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
  return index
    .find(words)
    .slice(0, limit)
    .map(({ entry, hit }) => found(entry, hit));
}

/** The same by document, the document with the best result first. */
export function searchDocuments(
  index: SearchIndex,
  words: string,
  { limit = Infinity }: SearchOptions = {},
): readonly FoundInDocument[] {
  const groups = new Map<string, { entry: OperationEntry; hit: SearchResult }[]>();
  for (const one of index.find(words)) {
    const group = groups.get(one.entry.api);
    if (group === undefined) groups.set(one.entry.api, [one]);
    else group.push(one);
  }
  return [...groups].map(([api, hits]) => ({
    api,
    total: hits.length,
    results: hits.slice(0, limit).map(({ entry, hit }) => found(entry, hit)),
  }));
}

function found(operation: OperationEntry, hit: SearchResult): Found {
  const fields = new Set(Object.values(hit.match).flat());
  const terms = new Set(hit.terms);
  const typed = hit.queryTerms;
  return {
    operation,
    score: Math.round(hit.score * 100) / 100,
    matched: FIELDS.filter((one) => fields.has(one)),
    terms: hit.terms,
    marks: {
      path: rangesIn(operation.path, terms, typed),
      summary: rangesIn(operation.summary, terms, typed),
    },
  };
}
