import type { Operation, Pagination } from '../catalog/operation.js';
import type { CheckedInput } from '../request/check.js';
import type { Warning } from '../request/warnings.js';
import { pageSizes, readPage } from './page.js';

/**
 * A page as a task puts it out: the list and its total under the API's own names, then its place among the others.
 *
 * @param body that `notAPage` has nothing against
 */
export function pageOutput(
  operation: Operation,
  pagination: Pagination,
  values: CheckedInput,
  body: unknown,
): { output: Record<string, unknown>; warnings: readonly Warning[] } {
  const defaultOf = (name: string): unknown =>
    operation.parameters.find((parameter) => parameter.name === name)?.schema['default'];
  const page = readPage(pagination, body, pageSizes(pagination, values, defaultOf));
  return {
    output: {
      [pagination.total]: page.total,
      [pagination.items]: page.items,
      page: page.page,
      page_size: page.pageSize,
      page_count: page.pageCount,
      has_next: page.hasNext,
      next_page: page.nextPage,
    },
    warnings: page.listMissing ? [missing(pagination.items)] : [],
  };
}

const missing = (list: string): Warning => ({
  code: 'no_downloads',
  message: `the API counts records but sent null for \`${list}\`: read this page again before relying on it`,
});
