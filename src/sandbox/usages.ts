import type { Assets } from './assets.js';
import { DAY, moment } from './dates.js';
import { refuse } from './refusal.js';

/** One use of an asset, as it is reported. */
export interface Usage {
  readonly asset_id: string;
  readonly quantity: number;
  readonly usage_date: string;
}

/** What became of a batch. */
interface Report {
  readonly invalid_assets: readonly string[];
  readonly total_asset_usages_processed: number;
}

export interface Usages {
  readonly isUsed: (batch: string) => boolean;
  /** Records a batch as a whole, or nothing of it where one of its assets is not known. Refuses dates of the future. */
  readonly record: (batch: string, usages: readonly Usage[], now: Date) => Report;
  readonly batches: () => number;
  /** Everything that was recorded. */
  readonly all: () => readonly (Usage & { readonly batch_id: string })[];
}

export function createUsages(assets: Pick<Assets, 'find'>): Usages {
  const used = new Set<string>();
  const all: (Usage & { readonly batch_id: string })[] = [];
  return {
    isUsed: (batch) => used.has(batch),
    record(batch, usages, now) {
      const today = Math.floor(now.getTime() / DAY) * DAY;
      for (const { usage_date: date } of usages) {
        const read =
          moment(date) ?? refuse(400, 'InvalidDate', `usage_date "${date}" is not a date in ISO 8601.`);
        if (Math.max(read.day, read.time) >= today + DAY) {
          refuse(400, 'InvalidDate', `usage_date "${date}" is later than today.`);
        }
      }
      const unknown = usages.map(({ asset_id: id }) => id).filter((id) => assets.find(id) === undefined);
      if (unknown.length > 0) {
        return { invalid_assets: [...new Set(unknown)], total_asset_usages_processed: 0 };
      }
      used.add(batch);
      all.push(
        ...usages.map(({ asset_id, quantity, usage_date }) => ({
          batch_id: batch,
          asset_id,
          quantity,
          usage_date,
        })),
      );
      return { invalid_assets: [], total_asset_usages_processed: usages.length };
    },
    batches: () => used.size,
    all: () => all,
  };
}
