import { effectiveRange, moment, type Range } from './dates.js';
import { PRODUCTS } from './record.js';

/** What a call to the downloads asks for, checked. */
export interface Query {
  readonly page: number;
  readonly pageSize: number;
  readonly range: Range;
  readonly productType: string | undefined;
  readonly company: boolean;
}

/** Words of a 400 in the application's form. */
export interface Refusal {
  readonly ErrorCode: string;
  readonly ErrorMessage: string;
}

/** Reads the query of a call; the first thing that is wrong with it is what the answer says. Unknown names are ignored. */
export function readQuery(given: Readonly<Record<string, unknown>>, now: Date): Query | Refusal {
  try {
    const useTime = flag(given, 'use_time');
    const from = date(given, 'date_from');
    const to = date(given, 'date_to');
    const range = effectiveRange(from, to, useTime, now);
    if (from !== undefined && to !== undefined && range.from > range.to) {
      throw invalid('InvalidDateRange', 'date_from must not be after date_to.');
    }
    return {
      page: integer(given, 'page', 1, 2 ** 31 - 1, 1),
      pageSize: integer(given, 'page_size', 1, 100, 30),
      range,
      productType: productType(given),
      company: flag(given, 'company_downloads'),
    };
  } catch (thrown) {
    if (!isRefusal(thrown)) throw thrown;
    return { ErrorCode: thrown.ErrorCode, ErrorMessage: thrown.ErrorMessage };
  }
}

/** Tells a refusal from what was asked for. */
export const isRefusal = (value: unknown): value is Refusal =>
  typeof value === 'object' && value !== null && 'ErrorCode' in value;

const invalid = (ErrorCode: string, ErrorMessage: string): Error & Refusal =>
  Object.assign(new Error(ErrorMessage), { ErrorCode, ErrorMessage });

function text(given: Readonly<Record<string, unknown>>, name: string): string | undefined {
  const value = given[name];
  if (value === undefined || typeof value === 'string') return value;
  throw invalid('InvalidParameterValue', `${name} was given more than once.`);
}

function integer(
  given: Readonly<Record<string, unknown>>,
  name: string,
  low: number,
  high: number,
  usual: number,
): number {
  const value = text(given, name);
  if (value === undefined) return usual;
  const number = /^-?\d{1,10}$/.test(value) ? Number(value) : NaN;
  if (number >= low && number <= high) return number;
  throw invalid(
    'InvalidParameterValue',
    `${name} must be a whole number from ${String(low)} to ${String(high)}.`,
  );
}

function flag(given: Readonly<Record<string, unknown>>, name: string): boolean {
  const value = text(given, name)?.toLowerCase();
  if (value === undefined || value === 'false') return false;
  if (value === 'true') return true;
  throw invalid('InvalidParameterValue', `${name} must be true or false.`);
}

function date(given: Readonly<Record<string, unknown>>, name: string): ReturnType<typeof moment> {
  const value = text(given, name);
  if (value === undefined) return undefined;
  const read = moment(value);
  if (read === undefined) throw invalid('InvalidDate', `${name} is not a date in ISO 8601.`);
  return read;
}

function productType(given: Readonly<Record<string, unknown>>): string | undefined {
  const value = text(given, 'product_type');
  if (value === undefined || PRODUCTS.some(({ type }) => type === value)) return value;
  throw invalid('InvalidParameterValue', 'product_type is not one of the known product types.');
}
