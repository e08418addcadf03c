import type { Operation } from '../catalog/operation.js';
import type { Connections } from '../http/connection.js';
import type { SendOptions } from '../http/answer.js';

/** What performing an operation needs beside its input. */
export interface PerformContext extends SendOptions {
  readonly connections: Connections;
  /** Default: the system's clock. */
  readonly now?: () => Date;
  /** Name of the workflow that asks, for allow lists. */
  readonly workflow?: string;
}

/**
 * Input to output for one operation: validate, prepare, send, check, shape.
 *
 * @param input exactly what the task's input holds
 * @returns the task's output, free of secrets
 * @throws GettyDownloadsError
 */
export async function perform(
  _operation: Operation,
  _input: unknown,
  _context: PerformContext,
): Promise<Record<string, unknown>> {
  return Promise.reject(new Error('not there yet'));
}
