import type { UnitWriter } from '../history/collect/collect.js';
import type { Range } from '../history/collect/range.js';
import { add, type Tally } from '../history/collect/tally.js';
import type { Edge } from './coverage.js';
import type { Notes } from './destination.js';

/** The identities of a window's records, for windows where entries may still come late. */
interface SeenNote {
  readonly format_version: 1;
  readonly records: Edge;
  /** The collection that has added to it last, and what was there before: repeated, it adds the same to the same. */
  readonly by?: string;
  readonly before?: Edge;
}

/** What one collection has brought of a window, unit by unit, until it is promoted. */
interface BroughtNote {
  readonly format_version: 1;
  readonly units: readonly (readonly [from: number, records: Edge])[];
  /** What was brought at the window's last instant; missing until the window is closed. */
  readonly edge?: Edge;
}

/** What was brought of each recent window. */
export interface Seen {
  known(window: Range): Promise<Tally>;
  collecting(id: string): Brought;
}

export interface Brought {
  /** A writer that remembers what is committed through it. */
  watch(range: Range, writer: UnitWriter): UnitWriter;
  closeWindow(window: Range, edge: Edge): Promise<void>;
  /** What was brought at the window's last instant; `undefined` before it is closed, and after `promote`. */
  edge(window: Range): Promise<Edge | undefined>;
  /** The collection is complete: what it brought is known from now on. */
  promote(windows: readonly Range[], horizon: number): Promise<void>;
}

/** @param name of the state that they belong to */
export function openSeen(notes: Notes, name: string): Seen {
  const tail = name.replace(/^state-/, '');
  const seenName = ({ from, to }: Range): string => `seen-${tail}-${String(from)}-${String(to)}`;
  const readSeen = async (window: Range): Promise<SeenNote | undefined> =>
    (await notes.read(seenName(window))) as SeenNote | undefined;

  return {
    known: async (window) => new Map((await readSeen(window))?.records ?? []),
    collecting(id) {
      /** Units of the window under way, which the notes have as well. */
      const broughtName = (from: number): string => `brought-${id}-${String(from)}`;
      let units: BroughtNote['units'] | undefined;
      let windowFrom: number | undefined;

      const readBrought = async (from: number): Promise<BroughtNote | undefined> =>
        (await notes.read(broughtName(from))) as BroughtNote | undefined;
      return {
        watch(range, writer) {
          let tally: Tally = new Map();
          return {
            async write(kept) {
              for (const { identity } of kept) add(tally, identity);
              await writer.write(kept);
            },
            async abort() {
              tally = new Map();
              await writer.abort();
            },
            async commit(lastPage) {
              const parts = await writer.commit(lastPage);
              windowFrom ??= range.from;
              units ??= (await readBrought(windowFrom))?.units ?? [];
              units = [...units.filter(([from]) => from < range.from), [range.from, [...tally]]];
              await notes.write(broughtName(windowFrom), { format_version: 1, units });
              return parts;
            },
          };
        },
        async closeWindow({ from }, edge) {
          await notes.write(broughtName(from), { format_version: 1, units: units ?? [], edge });
          units = undefined;
          windowFrom = undefined;
        },
        edge: async ({ from }) => (await readBrought(from))?.edge,
        async promote(windows, horizon) {
          for (const window of windows) {
            const brought = await readBrought(window.from);
            if (brought === undefined) continue;
            if (window.to > horizon) {
              const old = await readSeen(window);
              const before = old?.by === id ? (old.before ?? []) : (old?.records ?? []);
              const records: Tally = new Map(before);
              for (const [, tally] of brought.units)
                for (const [key, times] of tally) add(records, key, times);
              const note: SeenNote = { format_version: 1, records: [...records], by: id, before };
              await notes.write(seenName(window), note);
            }
            await notes.remove(broughtName(window.from));
          }
        },
      };
    },
  };
}
