import type { Operation } from '../catalog/operation.js';

/**
 * A name for a task that performs an operation, as references are spelled: its task, else made of its id, which in a
 * document that somebody added may hold anything (`issues/create`: `issues_create`).
 */
export function referenceName({ task, id }: Pick<Operation, 'task' | 'id'>): string {
  if (task !== undefined) return task;
  const words = id
    .slice(0, 200)
    .replace(/([a-z0-9])([A-Z])/g, '$1_$2')
    .toLowerCase()
    .replace(/[^a-z0-9_-]+/g, '_')
    .replace(/^[^a-z]+/, '')
    .slice(0, 100);
  return words === '' ? 'request' : words;
}
