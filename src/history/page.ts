import type { Pagination } from '../catalog/operation.js';
import type { CheckedInput } from '../request/check.js';

/** One page of a list, and where it stands among the others. */
export interface Page {
  /** Records of the whole list, as the API counts them at this moment. */
  readonly total: number;
  readonly items: readonly unknown[];
  readonly page: number;
  readonly pageSize: number;
  readonly pageCount: number;
  readonly hasNext: boolean;
  readonly nextPage: number | null;
  /** The API sent null in the place of the list although it counts records. */
  readonly listMissing: boolean;
}

/**
 * Why a body is not a page, or nothing. Only what the paging stands on is looked at: a field that the API adds
 * tomorrow must not break a task today.
 */
export function notAPage(pagination: Pagination, body: unknown): string | undefined {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return 'the answer is not an object';
  const { [pagination.total]: total, [pagination.items]: items } = body as Record<string, unknown>;
  if (typeof total !== 'number' || !Number.isInteger(total) || total < 0) {
    return `\`${pagination.total}\` is not a number of records`;
  }
  if (items === null) return undefined;
  if (!Array.isArray(items)) return `\`${pagination.items}\` is not a list`;
  const odd = items.findIndex((item) => typeof item !== 'object' || item === null || Array.isArray(item));
  return odd === -1 ? undefined : `\`${pagination.items}/${odd}\` is not an object`;
}

/** What stands in a body that {@link notAPage} has nothing against: the whole list's number, and this page's records. */
export function readList(
  { total, items }: Pagination,
  body: unknown,
): { readonly total: number; readonly items: readonly unknown[] | null } {
  const { [total]: count, [items]: list } = body as Record<string, unknown>;
  return { total: count as number, items: list as unknown[] | null };
}

/**
 * Reads a body that {@link notAPage} has nothing against.
 *
 * @param sizes the page and page size in force: as given, else the endpoint's defaults
 */
export function readPage(
  pagination: Pagination,
  body: unknown,
  sizes: { page: number; pageSize: number },
): Page {
  const { total, items } = readList(pagination, body);
  const pageCount = Math.ceil(total / sizes.pageSize);
  const hasNext = sizes.page < pageCount;
  return {
    total,
    items: items ?? [],
    ...sizes,
    pageCount,
    hasNext,
    nextPage: hasNext ? sizes.page + 1 : null,
    listMissing: items === null && total > 0,
  };
}

/** The page and page size in force. */
export function pageSizes(
  pagination: Pagination,
  values: CheckedInput,
  defaultOf: (parameter: string) => unknown,
): { page: number; pageSize: number } {
  const number = (name: string, fallback: number): number => {
    const value = values[name] ?? defaultOf(name);
    return typeof value === 'number' ? value : fallback;
  };
  return { page: number(pagination.page, 1), pageSize: number(pagination.page_size, 30) };
}
