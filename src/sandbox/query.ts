import { effectiveRange, type Range } from './dates.js';
import type { Parameters } from './parameters.js';
import { refuse } from './refusal.js';

/** What a call to the downloads asks for, checked. */
export interface Query {
  readonly page: number;
  readonly pageSize: number;
  readonly range: Range;
  readonly productType: string | undefined;
  readonly company: boolean;
}

/** Reads the query of a call to the downloads; the first thing that is wrong with it is what the answer says. */
export function readQuery(given: Parameters, now: Date): Query {
  const useTime = given.flag('use_time');
  const from = given.date('date_from');
  const to = given.date('date_to');
  const range = effectiveRange(from, to, useTime, now);
  if (from !== undefined && to !== undefined && range.from > range.to) {
    refuse(400, 'InvalidDateRange', 'date_from must not be after date_to.');
  }
  return {
    ...readPage(given),
    range,
    productType: given.text('product_type'),
    company: given.flag('company_downloads'),
  };
}

/** Which page is asked for, of an operation that has pages. */
export const readPage = (given: Parameters): Pick<Query, 'page' | 'pageSize'> => ({
  page: given.whole('page') as number,
  pageSize: given.whole('page_size') as number,
});
