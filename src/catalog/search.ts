import MiniSearch from 'minisearch';
import { inputName } from './input-schema.js';
import type { Operation } from './operation.js';
import { isObject } from './references.js';

/** What is searched, and how much a hit there weighs against others. */
const WEIGHTS = { task: 6, id: 5, path: 4, summary: 3, parameters: 2, description: 1, answers: 0.5 } as const;

/** How much more an operation counts that our worker performs. */
const WITH_TASK = 1.2;

type Field = keyof typeof WEIGHTS;
const FIELDS = Object.keys(WEIGHTS) as Field[];

/** Words that stand in any sentence and so say nothing. */
const EMPTY = new Set(
  'a all an and are at be by for from how in is it of on or that the to was were what when where which who with'.split(
    ' ',
  ),
);

/** An operation that fits the words, and why. */
export interface Found {
  readonly operation: Operation;
  /** Higher fits better; only good for comparing results of one search. */
  readonly score: number;
  /** Where the words were found, the weightiest first. */
  readonly matched: readonly Field[];
}

/**
 * The operations that fit some words, best first. Beginnings of words and small slips count too. Operations that fit
 * all words are preferred: only where there are none do those that fit some of them come.
 *
 * @param words as typed: `company downloads`
 */
export function searchOperations(operations: readonly Operation[], words: string): readonly Found[] {
  const index = new MiniSearch<Record<Field, string> & { key: number }>({
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
      boostDocument: (key) => (operations[Number(key)]?.task === undefined ? 1 : WITH_TASK),
      prefix: (term) => term.length >= 2,
      fuzzy: (term) => (term.length >= 5 ? 0.2 : false),
    },
  });
  index.addAll(operations.map((operation, key) => ({ key, ...textsOf(operation) })));
  const query = humps(words);
  const all = index.search(query, { combineWith: 'AND' });
  const results = all.length > 0 ? all : index.search(query, { combineWith: 'OR' });
  return results.flatMap(({ id, score, match }) => {
    const operation = operations[Number(id)];
    if (operation === undefined) return [];
    const hit = new Set(Object.values(match).flat());
    return [
      { operation, score: Math.round(score * 100) / 100, matched: FIELDS.filter((one) => hit.has(one)) },
    ];
  });
}

function textsOf(operation: Operation): Record<Field, string> {
  const { id, method, path, task, summary, description, tags, parameters, body } = operation;
  return {
    task: task ?? '',
    id: `${id} ${humps(id)}`,
    path: `${method} ${path} ${humps(path)}`,
    summary: `${summary} ${tags.join(' ')}`,
    parameters: [
      ...parameters.flatMap((one) => [
        inputName(one),
        one.description,
        ...Object.entries(one.values ?? {}).flat(),
      ]),
      ...Object.keys(body?.schema['properties'] ?? {}),
    ].join(' '),
    description,
    answers: operation.answers.flatMap(({ schema }) => fieldNames(schema)).join(' '),
  };
}

/** The names of all fields of an answer, those of its records too. */
function fieldNames(schema: unknown): string[] {
  if (!isObject(schema)) return [];
  const properties = isObject(schema['properties']) ? Object.entries(schema['properties']) : [];
  return [...properties.flatMap(([name, one]) => [name, ...fieldNames(one)]), ...fieldNames(schema['items'])];
}

/** `getDownloads` as the words that it is made of. */
const humps = (text: string): string => text.replace(/([a-z0-9])([A-Z])/g, '$1 $2');
