import { GettyDownloadsError } from '../core/errors.js';
import type { Part, WindowResult } from '../history/collect/checkpoint.js';
import { instantText } from '../history/collect/range.js';
import type { Destination } from './destination.js';
import {
  createManifest,
  isResult,
  manifestAddress,
  readManifest,
  writeManifest,
  type Manifest,
  type ManifestHead,
  type ManifestWindow,
} from './manifest.js';
import { hasMarker, leaveMarker, removeMarker } from './marker.js';
import type { Finished, Store } from './store.js';

/** What is kept of a finished window until the manifest is written. */
interface WindowNote {
  readonly format_version: 1;
  readonly window: ManifestWindow;
  readonly parts: readonly Part[];
}

/** One run of a collection. */
export interface StoreRun {
  /** Name of the collection. */
  readonly id: string;
  /** When its first slice began, ISO 8601: the same for all attempts that go on from one another. */
  readonly began: string;
  /** Whether a former slice has called the API for it: its marker has to be there then. */
  readonly begun: boolean;
  /** What the manifest says of it. */
  readonly head: Omit<ManifestHead, 'created' | 'collection'>;
  readonly now: () => Date;
}

/**
 * A destination as the store of one collection. The parts of finished windows are kept beside the records, so that the
 * checkpoint stays small.
 *
 * Two attempts of one task can be at it at once: one that the engine has given up and that does not know it yet, and
 * the next. Each window's note is consistent in itself, whoever wrote it; who comes to the end first writes the
 * manifest from them and tidies up; the other finds that manifest, written after its own beginning, and takes its
 * numbers. A manifest with less than every window's parts is never written.
 *
 * @throws GettyDownloadsError `destination_not_shared`
 */
export async function openStore(destination: Destination, run: StoreRun): Promise<Store> {
  const { id, began, head, now } = run;
  const nameOf = (index: number): string => `window-${id}-${String(index)}`;
  const { notes } = destination;

  /** The manifest of this collection that another attempt has written since this run began. */
  async function finishedByAnother(): Promise<Manifest | undefined> {
    const found = await readManifest(destination);
    if (found === undefined || isResult(found)) return undefined;
    return found.collection === id && found.created >= began ? found : undefined;
  }

  const notShared = (lack: string): GettyDownloadsError =>
    new GettyDownloadsError('destination_not_shared', { detail: `${destination.address} has no ${lack}` });

  let done: readonly WindowResult[] | undefined;
  if (!run.begun) await leaveMarker(destination, id);
  else if (!(await hasMarker(destination, id))) {
    const found = await finishedByAnother();
    if (found === undefined) throw notShared(`marker of the collection ${id}`);
    done = resultsIn(found);
  }

  /** What is noted of all windows, or what another attempt has made of it meanwhile. */
  async function complete(results: readonly WindowResult[]): Promise<Manifest> {
    const found = await finishedByAnother();
    if (found !== undefined) return found;
    const noted: WindowNote[] = [];
    for (const [index, result] of results.entries()) {
      const note = (await notes.read(nameOf(index))) as WindowNote | undefined;
      if (note === undefined) throw notShared(`note of the window from ${instantText(result.from)}`);
      const records = note.parts.reduce((sum, part) => sum + part.records, 0);
      if (records !== note.window.unique)
        throw new GettyDownloadsError('internal', {
          detail: `parts of ${note.window.from} hold ${String(records)} of ${String(note.window.unique)} records`,
        });
      noted.push(note);
    }
    const manifest = createManifest(
      { collection: id, ...head, created: now().toISOString() },
      noted.map(({ window }) => window),
      noted.flatMap(({ parts }) => parts),
    );
    try {
      await writeManifest(destination, manifest);
      return manifest;
    } catch (thrown) {
      // Where another attempt has tidied up between, its manifest is there.
      const other = await finishedByAnother();
      if (other !== undefined) return other;
      throw thrown;
    }
  }

  return {
    ...(done && { done }),
    openUnit: (range, known) => destination.openUnit({ ...range, firstPage: 1, known }),
    async closeWindow(index, result, parts) {
      const note: WindowNote = { format_version: 1, window: windowOf(result), parts };
      await notes.write(nameOf(index), note);
    },
    carryOver: () => ({}),
    async finish(results): Promise<Finished> {
      const manifest = await complete(results);
      const [first, last] = [results[0], results.at(-1)];
      if (first && last) await destination.clean(manifest.parts, { from: first.from, to: last.to });
      for (const index of results.keys()) await notes.remove(nameOf(index));
      await removeMarker(destination, id);
      return { manifest: manifestAddress(destination), results: resultsIn(manifest) };
    },
    close: () => destination.close(),
  };
}

const windowOf = ({ from, to, ...rest }: WindowResult): ManifestWindow => ({
  from: instantText(from),
  to: instantText(to),
  ...rest,
});

const resultsIn = ({ windows }: Manifest): WindowResult[] =>
  windows.map(({ from, to, ...rest }) => ({
    from: Date.parse(from) / 1000,
    to: Date.parse(to) / 1000,
    ...(rest as Omit<WindowResult, 'from' | 'to'>),
  }));
