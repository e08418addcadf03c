import type { Operation } from '../catalog/operation.js';
import type { Problem } from '../core/errors.js';
import { suggest } from '../core/suggest.js';

/** Settings of `getty_request` that count beside the parameters only. */
export const BESIDE: readonly string[] = ['connection', 'on_quota', 'confirm'];

/** What is wrong with the operation that an input of `getty_request` names, and with where its settings stand. */
export function requestProblems(
  operations: readonly Operation[],
  id: string,
  parameters: object,
): readonly Problem[] {
  const ids = operations.map((one) => one.id);
  const misplaced = BESIDE.filter((name) => Object.hasOwn(parameters, name)).map((name) => ({
    path: `/parameters/${name}`,
    code: 'misplaced',
    message: 'stands beside the parameters, not among them',
  }));
  return [...(ids.includes(id) ? [] : [unknown(ids, id)]), ...misplaced];
}

function unknown(allowed: readonly string[], id: string): Problem {
  const near = suggest(id, allowed);
  const message = `${JSON.stringify(id.slice(0, 80))} is no operation of the catalogue`;
  return {
    path: '/operation',
    code: 'enum',
    message,
    allowed,
    ...(near !== undefined && { suggestion: near }),
  };
}
