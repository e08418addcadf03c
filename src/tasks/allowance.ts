import type { Operation } from '../catalog/operation.js';
import { GettyDownloadsError } from '../core/errors.js';
import { perform, type PerformContext } from '../history/perform.js';
import type { CheckedInput } from '../request/check.js';

type Product = Readonly<Record<string, unknown>>;

/**
 * Holds what is left of an allowance against what is to be left, before anything is sent.
 *
 * @param products the operation that lists them
 * @param least how many have to be left
 * @throws GettyDownloadsError `allowance_reached` where less is left or nobody says how much, `bad_input` where several
 *   products fit or none, and whatever asking throws
 */
export async function checkRemaining(
  products: Operation,
  least: number,
  values: CheckedInput,
  context: PerformContext,
): Promise<void> {
  const { connection } = values;
  const output = await perform(products, connection === undefined ? {} : { connection }, context);
  const list = ((output['answer'] as { products?: readonly Product[] | null }).products ?? []).filter(
    (one) =>
      one['status'] !== 'inactive' &&
      (values['product_id'] ?? one['id']) === one['id'] &&
      (values['product_type'] ?? one['type']) === one['type'],
  );
  const [product, ...more] = list;
  if (product === undefined || more.length > 0) throw notOne(list);
  const left = leftOf(product, values['use_team_credits'] === true);
  const name = `product ${String(product['id'])} (${String(product['type'])})`;
  if (left === undefined)
    throw new GettyDownloadsError('allowance_reached', { detail: `nobody says what is left of ${name}` });
  if (left < least) {
    const detail = `${left} left of ${name}, min_remaining is ${least}`;
    throw new GettyDownloadsError('allowance_reached', { detail });
  }
}

function leftOf(product: Product, team: boolean): number | undefined {
  const left = team
    ? product['team_credits']
    : (product['downloads_remaining'] ?? product['credits_remaining']);
  return typeof left === 'number' ? left : undefined;
}

function notOne(fitting: readonly Product[]): GettyDownloadsError {
  const ids = fitting.map((one) => one['id']);
  const message =
    ids.length === 0
      ? 'names no active product of the account, of which something could be left'
      : `is missing: for min_remaining it has to be known which product is meant, one of ${ids.join(', ')}`;
  return new GettyDownloadsError('bad_input', {
    detail: `product_id ${message}`,
    problems: [{ path: '/product_id', code: 'required', message, allowed: ids }],
  });
}
