import { setImmediate } from 'node:timers/promises';
import MiniSearch, { type Query, type SearchResult } from 'minisearch';
import { humps, wordsIn, type Word } from './marks.js';
import type { OperationEntry } from './operation.js';
import { FIELDS, WEIGHTS, type SearchTexts } from './search-texts.js';

/** How much more an operation counts that our worker performs. */
const WITH_TASK = 1.2;

/** How much a word counts that was found for two letters in each other's place; a longer word is not looked at so. */
const SLIP = 0.4;
const LONGEST = 40;

/** Operations that are taken in at once: a few milliseconds. */
const CHUNK = 20;

/** Words that stand in any sentence and so say nothing. */
const EMPTY = new Set(
  'a all an and are at be by for from how in is it of on or that the to was were what when where which who with'.split(
    ' ',
  ),
);

/** How much more an operation counts whose summary or path says nothing else than what was searched for. */
const TO_THE_POINT = 2;

/** An operation that was found, before it is known whether anybody sees it. */
export interface Hit {
  readonly entry: OperationEntry;
  readonly score: number;
  /** Words of the catalogue that were found, and those that were searched for. */
  readonly terms: readonly string[];
  readonly typed: readonly string[];
  /** Fields that they were found in. */
  readonly matched: ReadonlySet<string>;
  readonly words: Words;
}

/** What is marked of an operation, taken apart once: a search that finds a thousand has no time for it. */
interface Words {
  readonly path: readonly Word[];
  readonly summary: readonly Word[];
}

interface Held {
  readonly entry: OperationEntry;
  /** The words of its summary and of its path. */
  readonly summary: readonly string[];
  readonly path: readonly string[];
  readonly words: Words;
}

/** All operations of a collection, ready to be searched. Made once, changed when a document comes or goes. */
export interface SearchIndex {
  /** Takes in the operations of a document, a few at a time, so that nothing else has to wait. */
  add(operations: readonly { readonly entry: OperationEntry; readonly texts: SearchTexts }[]): Promise<void>;
  /** Forgets the operations of a document. */
  remove(api: string): void;
  /** Best first: for `searchOperations`. */
  find(words: string): readonly Hit[];
}

/** An index that holds nothing yet. */
export function createSearchIndex(): SearchIndex {
  const entries = new Map<number, Held>();
  let next = 0;
  const index = new MiniSearch<SearchTexts & { key: number }>({
    idField: 'key',
    fields: FIELDS,
    tokenize: termsOf,
    processTerm: (term) => term,
    searchOptions: {
      boost: WEIGHTS,
      // A well-described operation must not fall behind for its many words.
      bm25: { k: 1.2, b: 0.4, d: 0.5 },
      boostDocument: (key) => (entries.get(Number(key))?.entry.task === undefined ? 1 : WITH_TASK),
      prefix: true,
      fuzzy: (term) => (term.length >= 5 ? 0.2 : term.length === 4 ? 1 : false),
    },
  });
  return {
    async add(operations) {
      const keyed = operations.map(({ entry, texts }) => {
        const key = next++;
        const { summary, path } = entry;
        const words = { path: wordsIn(path), summary: wordsIn(summary) };
        entries.set(key, { entry, summary: termsOf(summary), path: termsOf(path), words });
        return { key, ...texts };
      });
      for (let at = 0; at < keyed.length; at += CHUNK) {
        // Its document may have been taken out meanwhile.
        index.addAll(keyed.slice(at, at + CHUNK).filter(({ key }) => entries.has(key)));
        await setImmediate();
      }
    },
    remove(api) {
      const gone = [...entries].filter(([, { entry }]) => entry.api === api).map(([key]) => key);
      for (const key of gone) entries.delete(key);
      index.discardAll(gone.filter((key) => index.has(key)));
    },
    find(words) {
      const terms = termsOf(humps(words));
      // A word that says nothing may be the beginning of one that does.
      const queries = terms.length > 0 ? terms.map(queryFor) : wordsOf(words).slice(-1).map(begunBy);
      if (queries.length === 0) return [];
      const all = index.search({ queries, combineWith: 'AND' });
      const hits = all.length > 0 ? all : index.search({ queries, combineWith: 'OR' });
      const found = hits.flatMap((hit) => {
        const held = entries.get(Number(hit.id));
        return held === undefined ? [] : [hitOf(held, hit)];
      });
      return found.sort((one, other) => other.score - one.score);
    },
  };
}

function hitOf({ entry, summary, path, words }: Held, hit: SearchResult): Hit {
  const terms = new Set(hit.terms);
  const share = (all: readonly string[]): number =>
    all.filter((word) => terms.has(word)).length / Math.max(all.length, 1);
  return {
    ...{ entry, words },
    score: hit.score * (1 + TO_THE_POINT * Math.max(share(summary), share(path))),
    terms: hit.terms,
    typed: hit.queryTerms,
    matched: new Set(Object.values(hit.match).flat()),
  };
}

const wordsOf = (text: string): string[] =>
  text
    .toLowerCase()
    .split(/[\n\r\p{Z}\p{P}]+/u)
    .filter((word) => word !== '');

/** The words of a text that say something, in lower case. */
const termsOf = (text: string): string[] => wordsOf(text).filter((word) => !EMPTY.has(word));

/** A letter or two, from which the names of operations begin: in other texts they would be found everywhere. */
const begunBy = (term: string): Query => ({
  ...{ queries: [term], prefix: true, fuzzy: false, tokenize: (text) => [text] },
  fields: ['task', 'path', 'id', 'summary'],
});

/** What a word may have been meant for besides: two letters in each other's place are the commonest slip. */
function queryFor(term: string): Query {
  if (term.length < 2) return begunBy(term);
  if (term.length < 4 || term.length > LONGEST) return term;
  const swapped = Array.from({ length: term.length - 1 }, (_, at) => {
    const [one = '', other = ''] = term.slice(at, at + 2);
    return `${term.slice(0, at)}${other}${one}${term.slice(at + 2)}`;
  }).filter((word) => word !== term);
  const slips = { queries: swapped, combineWith: 'OR', fuzzy: false, boostTerm: () => SLIP } as const;
  return { queries: [term, slips], combineWith: 'OR' };
}
