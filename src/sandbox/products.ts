import type { SandboxOptions } from './options.js';
import { isVisible } from './page.js';
import { AGREEMENTS, PRODUCTS, PROJECT_CODES, productIdOf } from './record.js';
import { refuse } from './refusal.js';

/** A product of the account as the endpoint documents it, with everything that can be asked for. */
export interface ProductState {
  readonly id: number;
  readonly name: string;
  readonly type: string;
  readonly status: 'active' | 'inactive';
  readonly agreement_name: string;
  readonly credits_remaining: number | null;
  readonly download_limit: number | null;
  readonly download_limit_duration: string | null;
  readonly download_limit_reset_utc_date: string | null;
  readonly downloads_remaining: number | null;
  readonly expiration_utc_date: string;
  readonly imagepack_resolution: string | null;
  readonly team_credits: number | null;
  readonly overage: {
    readonly limit: number;
    readonly remaining: number;
    readonly count: number;
    readonly overages_reached: boolean;
  } | null;
  readonly download_requirements: {
    readonly is_note_required: boolean;
    readonly is_project_code_required: boolean;
    readonly project_codes: readonly string[];
  };
}

/** What a download says of the product that it wants. */
interface Wish {
  readonly id: number | undefined;
  readonly type: string | undefined;
}

export interface Products {
  /** Those that the key sees, as they are now. */
  readonly list: (now: Date) => readonly ProductState[];
  /** The product to download under: the one that is named, or the first that is active. Refuses where there is none. */
  readonly choose: (wish: Wish, now: Date) => ProductState;
  /** Takes one from a product's allowance, or from the team's credits. Refuses where nothing is left. */
  readonly take: (product: ProductState, team: boolean) => void;
}

/** The one product that has ended. */
const ENDED = { id: 4720, type: 'premiumaccess' } as const;
/** The kind of product that wants a note and a project code with each download. */
const DEMANDING = 'editorialsubscription';
const PAID_IN_CREDITS = 'creditpack';
/** Kinds whose allowance is that of a month; others have one for good. */
const MONTHLY = ['premiumaccess', 'easyaccess', 'editorialsubscription', 'royaltyfreesubscription'];

/** The products of the account; each may be used as often as the option says, for as long as the sandbox runs. */
export function createProducts(
  { allowance, keyKind }: Pick<SandboxOptions, 'allowance' | 'keyKind'>,
  started: Date,
): Products {
  const used = new Map<number, number>();
  let teamUsed = 0;
  const year = started.getUTCFullYear();
  const shelf = [
    ...PRODUCTS.map((product, place) => ({ ...product, id: productIdOf(place), ended: false, place })),
    { ...ENDED, kind: 'getty_images' as const, ended: true, place: 0 },
  ].filter((product) => isVisible(product, keyKind));

  function stateOf({ id, type, ended, place }: (typeof shelf)[number], now: Date): ProductState {
    const left = ended ? 0 : allowance - (used.get(id) ?? 0);
    const credits = type === PAID_IN_CREDITS;
    const monthly = MONTHLY.includes(type);
    const demanding = type === DEMANDING;
    return {
      id,
      name: `Sandbox ${type}${ended ? ', ended' : ''}`,
      type,
      status: ended ? 'inactive' : 'active',
      agreement_name: AGREEMENTS[place % AGREEMENTS.length] as string,
      credits_remaining: credits ? left : null,
      download_limit: credits ? null : allowance,
      download_limit_duration: monthly ? 'month' : null,
      download_limit_reset_utc_date: monthly ? nextMonth(now) : null,
      downloads_remaining: credits ? null : left,
      expiration_utc_date: `${ended ? year - 1 : year + 1}-12-31T00:00:00Z`,
      imagepack_resolution: type === 'imagepack' ? 'medium' : null,
      team_credits: credits ? allowance - teamUsed : null,
      overage:
        type === 'premiumaccess' ? { limit: 0, remaining: 0, count: 0, overages_reached: false } : null,
      download_requirements: {
        is_note_required: demanding,
        is_project_code_required: demanding,
        project_codes: demanding ? PROJECT_CODES : [],
      },
    };
  }

  const list = (now: Date): readonly ProductState[] => shelf.map((product) => stateOf(product, now));

  return {
    list,
    choose({ id, type }, now) {
      const named = list(now).filter(
        (product) => (id ?? product.id) === product.id && (type ?? product.type) === product.type,
      );
      if (named.length === 0) refuse(403, 'ProductNotFound', 'The account has no such product.');
      return (
        named.find(({ status }) => status === 'active') ??
        refuse(403, 'ProductInactive', 'The product is not active.')
      );
    },
    take(
      { id, type, credits_remaining: credits, downloads_remaining: downloads, team_credits: shared },
      team,
    ) {
      if (team && type !== PAID_IN_CREDITS) {
        refuse(400, 'InvalidParameterValue', 'use_team_credits is for products that are paid in credits.');
      }
      const left = team ? shared : (credits ?? downloads);
      if ((left ?? 0) <= 0) refuse(403, 'NoDownloadsRemaining', 'Nothing is left of the allowance.');
      if (team) teamUsed += 1;
      else used.set(id, (used.get(id) ?? 0) + 1);
    },
  };
}

const nextMonth = (now: Date): string =>
  new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() + 1, 1)).toISOString().replace('.000Z', 'Z');
