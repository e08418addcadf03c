import type { Operation } from '../catalog/operation.js';
import { GettyDownloadsError } from '../core/errors.js';
import type { HttpAnswer, SendOptions } from '../http/answer.js';
import type { Connections } from '../http/connection.js';
import { checkInput, type CheckedInput } from '../request/check.js';
import { effectiveValues } from '../request/effective.js';
import { prepareRequest } from '../request/prepare.js';
import { showRequest } from '../request/show.js';
import { warningsFor, type Warning } from '../request/warnings.js';
import { notAPage, pageSizes, readPage } from './page.js';

/** What performing an operation needs beside its input. */
export interface PerformContext extends SendOptions {
  readonly connections: Connections;
  /** Default: the system's clock. */
  readonly now?: () => Date;
  /** Name of the workflow that asks, for allow lists. */
  readonly workflow?: string;
  /** Told of the bare answer, for whoever shows status, time and headers. */
  readonly onAnswer?: (answer: HttpAnswer) => void;
}

/**
 * Input to output for one operation: check, prepare, send, read the page, shape the output.
 *
 * @param input exactly what the task's input holds
 * @returns the task's output, free of secrets
 * @throws GettyDownloadsError
 */
export async function perform(
  operation: Operation,
  input: unknown,
  context: PerformContext,
): Promise<Record<string, unknown>> {
  const { pagination } = operation;
  if (pagination === undefined) {
    throw new GettyDownloadsError('not_found_locally', {
      detail: `${operation.id} has no pages and no task yet`,
    });
  }
  const values = checkInput(operation, input);
  const use = {
    operation: `${operation.api}/${operation.id}`,
    ...(context.workflow !== undefined && { workflow: context.workflow }),
  };
  const connection = context.connections.get(connectionName(values), use);
  const request = prepareRequest(operation, values, connection.baseUrl);
  const answer = await connection.send(request, { ...context, accept: (body) => notAPage(pagination, body) });
  context.onAnswer?.(answer);

  const now = (context.now ?? (() => new Date()))();
  const defaultOf = (name: string): unknown =>
    operation.parameters.find((parameter) => parameter.name === name)?.schema['default'];
  const page = readPage(pagination, answer.body, pageSizes(pagination, values, defaultOf));
  const warnings = [
    ...warningsFor(operation, values, now),
    ...(page.listMissing ? [missing(pagination.items)] : []),
  ];
  return context.connections.redact({
    [pagination.total]: page.total,
    [pagination.items]: page.items,
    page: page.page,
    page_size: page.pageSize,
    page_count: page.pageCount,
    has_next: page.hasNext,
    next_page: page.nextPage,
    effective: effectiveValues(operation, values, now),
    request: { connection: connection.name, ...showRequest(request) },
    warnings,
  });
}

/** The connection that checked values name; `default` where they name none. */
export function connectionName(values: CheckedInput): string | undefined {
  return typeof values['connection'] === 'string' ? values['connection'] : undefined;
}

const missing = (list: string): Warning => ({
  code: 'no_downloads',
  message: `the API counts records but sent null for \`${list}\`: read this page again before relying on it`,
});
