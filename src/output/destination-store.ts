import type { Part, WindowResult } from '../history/collect/checkpoint.js';
import { instantText } from '../history/collect/range.js';
import type { Destination } from './destination.js';
import { createManifest, writeManifest, type ManifestHead } from './manifest.js';
import { leaveMarker, removeMarker, requireMarker } from './marker.js';
import type { Store } from './store.js';

/** What is kept of a finished window until the manifest is written. */
interface WindowNote {
  readonly format_version: 1;
  readonly parts: readonly Part[];
}

/**
 * A destination as the store of one collection. The parts of finished windows are kept beside the records, so that the
 * checkpoint stays small.
 *
 * @param id name of the collection
 * @param begun whether a former slice has begun it: its marker has to be there then
 * @param head what the manifest says of the collection, `created` apart
 * @throws GettyDownloadsError `destination_not_shared`
 */
export async function openStore(
  destination: Destination,
  id: string,
  begun: boolean,
  head: Omit<ManifestHead, 'created'>,
  now: () => Date,
): Promise<Store> {
  if (begun) await requireMarker(destination, id);
  else await leaveMarker(destination, id);
  const nameOf = (index: number): string => `window-${id}-${String(index)}`;
  const { notes } = destination;

  async function partsOf(index: number): Promise<readonly Part[]> {
    const note = (await notes.read(nameOf(index))) as WindowNote | undefined;
    return note?.parts ?? [];
  }
  return {
    openUnit: (range, known) => destination.openUnit({ ...range, firstPage: 1, known }),
    async closeWindow(index, _result, parts) {
      if (parts.length > 0) await notes.write(nameOf(index), { format_version: 1, parts });
      else await notes.remove(nameOf(index));
    },
    carryOver: () => ({}),
    async finish(results: readonly WindowResult[]) {
      const parts: Part[] = [];
      for (const index of results.keys()) parts.push(...(await partsOf(index)));
      const windows = results.map(({ from, to, ...rest }) => ({
        from: instantText(from),
        to: instantText(to),
        ...rest,
      }));
      const manifest = createManifest({ ...head, created: now().toISOString() }, windows, parts);
      const address = await writeManifest(destination, manifest);
      const [first, last] = [results[0], results.at(-1)];
      if (first && last) await destination.clean(parts, { from: first.from, to: last.to });
      for (const index of results.keys()) await notes.remove(nameOf(index));
      await removeMarker(destination, id);
      return { manifest: address };
    },
    close: () => destination.close(),
  };
}
