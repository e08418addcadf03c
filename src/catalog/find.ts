import { GettyDownloadsError } from '../core/errors.js';
import { suggest } from '../core/suggest.js';
import type { OperationEntry } from './operation.js';

/** Ids that are named where none fits. */
const MOST_NAMED = 100;

/**
 * The operation that a word names: its id (`getDownloads`), task (`getty_downloads`), `METHOD path`
 * (`GET /v3/downloads`), or path where that has one method only. An id may have its document before it
 * (`getty-images/getDownloads`), and has to where two documents use it.
 *
 * @throws GettyDownloadsError `not_found_locally`, with a suggestion for a near miss, or with the names to choose from
 *   where several operations fit
 */
export function findOperation<T extends OperationEntry>(operations: readonly T[], word: string): T {
  const wanted = word.trim().replace(/\s+/g, ' ');
  const found = operations.filter((operation) => namesOf(operation).includes(wanted));
  const byCall = operations.filter((operation) => sameCall(operation, wanted));
  const fitting = found.length > 0 ? found : byCall;
  const [first] = fitting;
  if (first === undefined) throw unknownOperation(operations, wanted);
  if (fitting.length > 1) throw severalFit(fitting, wanted);
  return first;
}

const namesOf = ({ api, id, task }: OperationEntry): string[] => [
  id,
  `${api}/${id}`,
  ...(task === undefined ? [] : [task]),
];

function sameCall({ method, path }: OperationEntry, wanted: string): boolean {
  const [first = '', second] = wanted.split(' ');
  return second === undefined ? first === path : first.toUpperCase() === method && second === path;
}

function unknownOperation(operations: readonly OperationEntry[], wanted: string): GettyDownloadsError {
  const got = wanted.length > 80 ? `${wanted.slice(0, 80)}…` : wanted;
  const calls = operations.map(({ method, path }) => `${method} ${path}`);
  const names = operations.flatMap(({ id, task, path }) => [id, ...(task === undefined ? [] : [task]), path]);
  const suggestion = suggest(wanted, wanted.includes(' ') ? calls : names);
  return new GettyDownloadsError('not_found_locally', {
    detail: `no operation is called ${JSON.stringify(got)}`,
    problems: [
      {
        path: '/operation',
        code: 'unknown_operation',
        message: 'is not in the catalogue',
        got,
        allowed: operations.slice(0, MOST_NAMED).map(({ id }) => id),
        ...(suggestion !== undefined && { suggestion }),
      },
    ],
  });
}

function severalFit(fitting: readonly OperationEntry[], wanted: string): GettyDownloadsError {
  const names = fitting.map(({ api, id, method, path }) =>
    fitting.some((other) => other.api !== api) ? `${api}/${id}` : `${id} (${method} ${path})`,
  );
  return new GettyDownloadsError('not_found_locally', {
    detail: `${wanted} fits several operations, name one: ${names.join(', ')}`,
  });
}
