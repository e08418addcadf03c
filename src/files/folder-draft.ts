import { createHash, type Hash } from 'node:crypto';
import { open, type FileHandle } from 'node:fs/promises';
import { GettyDownloadsError } from '../core/errors.js';
import { placeFile } from '../output/files/aside.js';
import { openFolder, syncFolder } from '../output/files/folder.js';
import { NOTES_FOLDER } from '../output/files/notes.js';
import type { Names, Naming } from './names.js';
import {
  newPartial,
  partialsOf,
  removeOld,
  removePartial,
  removePartials,
  takeOver,
  type Partial,
} from './partials.js';
import { findPlaced, giveName } from './place.js';
import type { Draft, Placed, Source } from './store.js';

/** How much may come between two notes of how far it is, bytes: what a kill costs at most. */
const STEP = 16 * 1024 * 1024;

/**
 * A file that is written beside the others under a name of this process alone. What killed attempts at the same have
 * left is copied from, not written to: an attempt that is thought dead may still be alive.
 *
 * @param folder of the store
 */
export async function openFolderDraft(folder: string, key: string, naming: Naming): Promise<Draft> {
  const home = await openFolder(folder, [NOTES_FOLDER, 'files']);
  await removeOld(home, Date.now());
  let own: { partial: Partial; handle: FileHandle; hash: Hash } | undefined;
  let source: Source | undefined;
  let bytes = 0;
  let noted = 0;
  let placed: Placed | undefined;

  const note = async (names?: Names): Promise<void> => {
    if (own === undefined || source === undefined) return;
    noted = bytes;
    const sha256 = own.hash.copy().digest('hex');
    await placeFile(
      own.partial.note,
      JSON.stringify({ format_version: 1, source, bytes, sha256, ...(names && { names }) }),
    );
  };
  const forget = async (): Promise<void> => {
    const { handle, partial } = own ?? {};
    own = undefined;
    await handle?.close();
    if (partial !== undefined) await removePartial(partial);
  };

  for (const { partial, state } of await partialsOf(home, key)) {
    placed = await findPlaced(folder, state);
    own = placed === undefined ? await takeOver(home, key, { partial, state }) : undefined;
    if (placed === undefined && own === undefined) continue;
    ({ bytes } = state);
    // With names it was whole, whether the server had said how long it would be or not.
    source = { ...state.source, ...(state.names && { total: bytes }) };
    if (own !== undefined) {
      await note();
      await removePartial(partial);
    }
    break;
  }

  return {
    source: () => source,
    bytes: () => bytes,
    async begin(next) {
      await forget();
      source = next;
      bytes = noted = 0;
      const partial = newPartial(home, key);
      own = { partial, handle: await open(partial.path, 'wx'), hash: createHash('sha256') };
    },
    async write(piece) {
      if (own === undefined) throw new GettyDownloadsError('internal', { detail: 'nothing was begun' });
      await own.handle.appendFile(piece);
      own.hash.update(piece);
      bytes += piece.length;
      if (bytes - noted >= STEP) await note();
    },
    async finish() {
      if (own !== undefined && source !== undefined) {
        const { contentType } = source;
        const sha256 = own.hash.copy().digest('hex');
        await own.handle.sync();
        const names = naming.of(contentType, sha256);
        await note(names);
        await own.handle.close();
        const { path } = own.partial;
        own = undefined;
        const name = await giveName(folder, path, { bytes, sha256, names, ours: naming.ours });
        placed = { name, bytes, sha256, contentType };
      }
      if (placed === undefined) throw new GettyDownloadsError('internal', { detail: 'nothing was begun' });
      return placed;
    },
    async leave() {
      if (own === undefined) return;
      if (bytes === 0) {
        await forget();
        return;
      }
      await note();
      await own.handle.close();
      own = undefined;
      await syncFolder(home);
    },
    settle: () => removePartials(home, key),
  };
}
