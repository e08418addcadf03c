import { GettyDownloadsError } from '../core/errors.js';
import type { Kept } from '../history/collect/seam.js';
import type { Store } from './store.js';

/** Bytes of JSON that a task returns at most, unless told otherwise: Conductor copies outputs and has limits of its own. */
const INLINE_LIMIT = 500_000;

/** The records of one unit, which begins at this instant. */
type Unit = readonly [from: number, records: readonly unknown[]];

/**
 * Records that are returned in the output itself, as long as they are few.
 *
 * @param before what a former slice has left of `carryOver`
 * @param limit bytes of JSON. Default {@link INLINE_LIMIT}
 * @throws GettyDownloadsError `result_too_large` from `commit`: a destination has to take them
 */
export function openInlineStore(before: unknown, limit: number = INLINE_LIMIT): Store {
  let units: readonly Unit[] = Array.isArray(before) ? (before as Unit[]) : [];
  return {
    openUnit({ from }) {
      let kept: Kept[] = [];
      return Promise.resolve({
        write: (more: readonly Kept[]) => Promise.resolve(void kept.push(...more)),
        abort: () => Promise.resolve(void (kept = [])),
        commit() {
          const records = kept.map(({ record }) => record);
          // A window that is read again begins anew: what came from here on is another reading's.
          const next: Unit[] = [...units.filter(([begin]) => begin < from), [from, records]];
          if (Buffer.byteLength(JSON.stringify(next)) > limit) {
            const detail = `the records are more than ${String(limit / 1000)} kB of JSON`;
            return Promise.reject(new GettyDownloadsError('result_too_large', { detail }));
          }
          units = next.filter(([, some]) => some.length > 0);
          kept = [];
          return Promise.resolve([]);
        },
      });
    },
    closeWindow: () => Promise.resolve(),
    carryOver: () => (units.length === 0 ? {} : { inline: units }),
    finish: () => Promise.resolve({ manifest: null, downloads: units.flatMap(([, records]) => records) }),
    close: () => Promise.resolve(),
  };
}
