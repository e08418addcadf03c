import type { Task } from '@io-orkes/conductor-javascript';
import type { Operation } from '../catalog/operation.js';
import { GettyDownloadsError } from '../core/errors.js';
import type { CheckedInput } from '../request/check.js';
import type { Conductor } from './conductor.js';
import type { Recorded } from './intention.js';
import { openLedger, type Ledger, type Spent } from './ledger.js';
import { createSingleLine, type SingleLine } from './single-line.js';

/** What stands between a task and a call that must not be made twice. */
export interface Guard {
  readonly ledger: Ledger;
  /** After how many seconds it is asked what became of a call whose answer was lost. */
  readonly lookAfterSeconds: number;
  /** Calls that spend something, from intention to recorded result: a process that is killed leaves one without. */
  readonly spending: SingleLine;
  /** An operation of the catalogue, where it is named. */
  operation(api: string, id: string | undefined): Operation | undefined;
  /**
   * Records an intention, unless the run has made as many downloads as its input allows.
   *
   * @returns `crowded` where others of the run are about to make the last ones, or to give them up; `overtaken` where
   *   the task was given out twice and has another intention by now
   * @throws GettyDownloadsError `allowance_reached`, `interrupted`, `engine_…`
   */
  take(
    task: Task,
    values: CheckedInput,
    recorded: Recorded,
    callbackAfterSeconds: number,
  ): Promise<'taken' | 'crowded' | 'overtaken'>;
}

export interface GuardOptions {
  readonly conductor: Pick<Conductor, 'call' | 'update'>;
  /** The catalogue. */
  readonly operations: readonly Operation[];
  /** Default: 60, for entries of a history appear late. */
  readonly lookAfterSeconds?: number;
}

export function openGuard({ conductor, operations, lookAfterSeconds = 60 }: GuardOptions): Guard {
  const ledger = openLedger(conductor);
  const keyOf = ({ api, id }: Operation): string => `${api}/${id}`;
  const spending = operations.filter(({ effect }) => effect === 'spend').map(keyOf);
  const oneByOne = createTurns();

  return {
    ledger,
    lookAfterSeconds,
    spending: createSingleLine(),
    operation: (api, id) => operations.find((one) => one.api === api && one.id === id),
    async take(task, { max_downloads: most }, recorded, seconds) {
      const { intention } = await ledger.find(task);
      if (intention !== undefined && intention.id !== recorded.intention?.id) return 'overtaken';
      const place = await admit(task, most, recorded, seconds);
      return place === 'crowded' || (await ledger.holds(task, recorded)) ? place : 'overtaken';
    },
  };

  async function admit(
    task: Task,
    most: unknown,
    recorded: Recorded,
    seconds: number,
  ): Promise<'taken' | 'crowded'> {
    if (typeof most !== 'number') {
      await ledger.store(task, recorded, seconds);
      return 'taken';
    }
    const root = await ledger.rootOf(task);
    return oneByOne(root, async () => {
      const others = async (): Promise<readonly Spent[]> =>
        (await ledger.spent(root, spending)).filter(({ id }) => id !== recorded.intention?.id);
      const before = await others();
      const firm = before.filter((one) => one.firm).length;
      if (firm >= most) {
        const detail = `the run has made ${firm} downloads, max_downloads is ${most}`;
        throw new GettyDownloadsError('allowance_reached', { detail });
      }
      if (before.length >= most) return 'crowded';
      await ledger.store(task, recorded, seconds);
      // Another worker may have recorded one at the same moment: each sees the other, so that never both go on.
      if ((await others()).length < most) return 'taken';
      await ledger.store(task, {}, seconds);
      return 'crowded';
    });
  }
}

/** Runs what has the same key one after the other. */
function createTurns(): <T>(key: string, work: () => Promise<T>) => Promise<T> {
  const last = new Map<string, Promise<unknown>>();
  return async (key, work) => {
    const mine = (last.get(key) ?? Promise.resolve()).then(work, work);
    last.set(key, mine);
    try {
      return await mine;
    } finally {
      if (last.get(key) === mine) last.delete(key);
    }
  };
}
