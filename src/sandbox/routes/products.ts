import { json } from '../answers.js';
import { DAY, type Range } from '../dates.js';
import { pageOf } from '../page.js';
import type { Parameters } from '../parameters.js';
import type { Parts } from '../parts.js';
import { readPage } from '../query.js';
import { refuse } from '../refusal.js';
import { previewOf } from '../thumbs.js';
import { allowCompany } from './company.js';
import type { Routes } from './route.js';

/** What the account may download under, and what it bought. */
export function productRoutes({
  options,
  products,
  purchases,
}: Pick<Parts, 'options' | 'products' | 'purchases'>): Routes {
  return {
    getProducts({ given, now }) {
      const wanted = given.list('fields') ?? [];
      const shown = products.list(now).map(({ download_requirements, ...product }) => ({
        ...product,
        ...(wanted.includes('download_requirements') && { download_requirements }),
      }));
      return json(200, { products: shown });
    },
    getPurchasedAssets({ given, number, origin }) {
      const page = readPage(given);
      const range = rangeOf(given);
      const company = given.flag('company_purchases');
      allowCompany(company, options);
      const found = purchases.find(range, company);
      const bought = pageOf(purchases, found, page, options, number).map((one) =>
        options.thumbs && one.thumb_uri !== null
          ? { ...one, thumb_uri: previewOf(one.asset_id, origin) }
          : one,
      );
      return json(200, { result_count: found.length, previous_purchases: bought });
    },
  };
}

/** The dates as they stand there: an end that is left out is open, a day is meant as a whole. */
function rangeOf(given: Parameters): Range {
  const from = given.date('date_from');
  const to = given.date('date_to');
  const range = {
    from: from?.time ?? -Infinity,
    to: to?.bare === true ? to.day + DAY - 1 : (to?.time ?? Infinity),
  };
  if (range.from > range.to) refuse(400, 'InvalidDateRange', 'date_from must not be after date_to.');
  return range;
}
