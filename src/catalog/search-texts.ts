import { inputName } from './input-names.js';
import { humps } from './marks.js';
import type { Operation } from './operation.js';
import { isObject } from './fields.js';

/** What is searched, and how much a hit there weighs against others. */
export const WEIGHTS = {
  task: 6,
  path: 4,
  summary: 4,
  id: 3,
  parameters: 2,
  description: 1,
  answers: 0.5,
} as const;

export type SearchField = keyof typeof WEIGHTS;

/** The weightiest first. */
export const FIELDS = Object.keys(WEIGHTS) as SearchField[];

/** The words of an operation, by where they stand. */
export type SearchTexts = Readonly<Record<SearchField, string>>;

/** What an operation is found by. */
export function searchTexts(operation: Operation): SearchTexts {
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
