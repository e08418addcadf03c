import { createHash } from 'node:crypto';
import { GettyDownloadsError } from '../core/errors.js';
import type { WindowResult } from '../history/collect/checkpoint.js';
import { tallyAt } from '../history/collect/before.js';
import type { Range } from '../history/collect/range.js';
import type { Reader } from '../history/collect/reader.js';
import type { Tally } from '../history/collect/tally.js';
import { ahead } from '../history/collect/ahead.js';
import {
  cover,
  edgeAt,
  gapsIn,
  meetsCovered,
  shortAfter,
  withRecent,
  type Coverage,
  type Edge,
} from './coverage.js';
import { checkFormatVersion } from './format-version.js';
import type { Notes } from './destination.js';
import { named, type Order } from './order.js';
import { openSeen } from './seen.js';
import type { Store } from './store.js';

/** What is new since the last time: which ranges to read, and what to remember of them. */
export interface News {
  /** Gaps first and windows that moved, oldest first. */
  ranges(): Promise<Range[]>;
  readonly edgeAt: (instant: number) => Edge;
  readonly known: (window: Range) => Promise<Tally>;
  /** A store that remembers what it is given, and at its end what is covered. */
  remembering(store: Store, id: string): Store;
  /** Says that nothing was new. */
  release(): Promise<void>;
}

export interface NewsContext {
  readonly notes: Notes;
  readonly order: Order;
  readonly account: string;
  readonly reader: Reader;
  /** The same for all slices and attempts of a run. */
  readonly run: string;
  readonly now: () => Date;
}

/** After this time without a sign of life a run is taken for dead, milliseconds. */
const DEAD = 5 * 60_000;

/** Name of the state: the same for the same filters and output of one connection. */
export function stateName(order: Order): string {
  const { connection, filters, choice } = order;
  const text = JSON.stringify([
    connection ?? 'default',
    Object.entries(filters).sort(),
    Object.entries(choice).sort(),
    ...named(order),
  ]);
  return `state-${createHash('sha256').update(text).digest('hex').slice(0, 16)}`;
}

/**
 * Reads what was brought so far and says that this run works on it.
 *
 * @throws GettyDownloadsError `collection_running` where another run does, `other_account` where the name of the
 *   connection leads to another account than before, `bad_input` without a beginning for the first time, `newer_format`
 */
export async function openNews(context: NewsContext): Promise<News> {
  const { notes, order, account, reader, run, now } = context;
  const name = stateName(order);
  let coverage = await claim(context, name);
  const seen = openSeen(notes, name);
  const horizon = order.to - order.recheck;

  async function moved(): Promise<Range[]> {
    const recent = coverage.recent.filter(({ to }) => to > horizon);
    const jobs = recent.map((window) => async () => ({ window, ...(await reader.read(window, 1, 1)) }));
    const changed: Range[] = [];
    for await (const { window, count } of ahead(jobs, reader.inFlight)) {
      if (count !== window.count) changed.push({ from: window.from, to: window.to });
    }
    return changed;
  }

  /** The newest state with a change, written only where nobody else has changed it meanwhile. */
  async function change(by: (state: Coverage) => Coverage): Promise<void> {
    const next = by(coverage);
    if (!(await notes.replace(name, next, coverage))) throw busy(order);
    coverage = next;
  }

  return {
    async ranges() {
      const from = order.from ?? coverage.covered[0]?.from ?? order.to;
      const gaps = from < order.to ? shortAfter(gapsIn(coverage, { from, to: order.to }), horizon) : [];
      return [...gaps, ...(await moved())].sort((a, b) => a.from - b.from);
    },
    edgeAt: (instant) => edgeAt(coverage, instant),
    async known(window) {
      // A record at an instant that two windows share may have been brought by the other one.
      const beside = coverage.recent.filter(({ from, to }) => from === window.to || to === window.from);
      const tallies = await Promise.all([window, ...beside].map((one) => seen.known(one)));
      if (order.grain === 'second' && meetsCovered(coverage, window.to)) {
        const instant = { from: window.to, to: window.to };
        tallies.push(new Map(await tallyAt(instant, reader.read, order.pageSize)));
      }
      return mostOf(tallies);
    },
    remembering(store, id) {
      const brought = seen.collecting(id);
      return {
        ...store,
        openUnit: async (range, known) => brought.watch(range, await store.openUnit(range, known)),
        async closeWindow(index, result, parts, edge) {
          await store.closeWindow(index, result, parts, edge);
          await brought.closeWindow(result, edge);
        },
        async finish(results) {
          const finished = await store.finish(results);
          const told = finished.results ?? results;
          // Where nothing is noted of a window, another attempt has remembered it already.
          const noted = await Promise.all(
            told.map(async (result) => ({ result, edge: await brought.edge(result) })),
          );
          const proven = noted.flatMap(({ result, edge }) =>
            result.verified && edge !== undefined ? [{ result, edge }] : [],
          );
          await change((state) =>
            withRecent(
              proven.reduce((sum, { result, edge }) => cover(sum, rangeOf(result), edge), withoutRun(state)),
              proven.map(({ result }) => ({
                ...rangeOf(result),
                count: result.expected + result.duplicates,
              })),
              horizon,
            ),
          );
          await brought.promote(
            proven.map(({ result }) => result),
            horizon,
          );
          return finished;
        },
      };
    },
    release: () => change(withoutRun),
  };

  function withoutRun({ run: _run, ...state }: Coverage): Coverage {
    return state;
  }

  async function claim(_: NewsContext, state: string): Promise<Coverage> {
    const found = (await notes.read(state)) as Coverage | undefined;
    if (found === undefined && order.from === undefined) {
      const detail =
        'date_from is missing: nothing was collected yet with this connection, these filters and this output';
      const problems = [{ path: '/date_from', code: 'required', message: 'is missing for the first run' }];
      throw new GettyDownloadsError('bad_input', { detail, problems });
    }
    if (found !== undefined) checkFormatVersion(found, 1, 'the state of `collect: new`');
    if (found !== undefined && found.account !== account) throw new GettyDownloadsError('other_account');
    const alive =
      found?.run !== undefined && found.run.id !== run && now().getTime() - Date.parse(found.run.seen) < DEAD;
    if (alive) throw busy(order);
    const base = found ?? { format_version: 1 as const, account, covered: [], recent: [] };
    const mine: Coverage = { ...base, run: { id: run, seen: now().toISOString() } };
    if (!(await notes.replace(state, mine, found))) throw busy(order);
    return mine;
  }
}

const busy = ({ choice }: Order): GettyDownloadsError =>
  new GettyDownloadsError('collection_running', {
    detail: `in ${choice.destination ?? 'this destination'}${choice.prefix === undefined ? '' : `, ${choice.prefix}`}`,
  });

/** Of each record as many as any of them has. */
function mostOf(tallies: readonly Tally[]): Tally {
  const most: Tally = new Map();
  for (const tally of tallies)
    for (const [key, times] of tally) most.set(key, Math.max(times, most.get(key) ?? 0));
  return most;
}

const rangeOf = ({ from, to }: WindowResult): Range => ({ from, to });
