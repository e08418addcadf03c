import { opendir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileFailure } from '../output/failure.js';
import { placeFile } from '../output/files/aside.js';
import { fileNotes } from '../output/files/notes.js';
import { openFolder } from '../output/files/folder.js';
import { guarded } from '../output/guard.js';
import { CATALOGUE_FOLDER, readEntry, type CatalogueEntry } from './entry.js';
import { openFolderDraft } from './folder-draft.js';
import { hashOf, isMissing, sizeOf } from './folder-files.js';
import { guardDraft } from './guard-draft.js';
import type { FileStore } from './store.js';

/**
 * Opens the folder of a prefix below a root as a store of files; both are made where they are not there.
 *
 * @param names of the prefix
 * @throws GettyDownloadsError `destination_refused`, `destination_failed`
 */
export async function openFolderStore(root: string, names: readonly string[]): Promise<FileStore> {
  const guard = guarded((thrown) => fileFailure(thrown, join(root, ...names)));
  const folder = await guard(() => openFolder(root, names));
  const entryPath = (name: string): string => join(folder, CATALOGUE_FOLDER, name);
  return {
    address: folder,
    ...guard.all({
      size: (name: string) => sizeOf(join(folder, name)),
      sha256: (name: string) => hashOf(join(folder, name)),
      openDraft: async (...of: Parameters<FileStore['openDraft']>) =>
        guardDraft(guard, await openFolderDraft(folder, ...of)),
      entry: (name: string) => entryAt(entryPath(name)),
      async putEntry(name: string, text: string) {
        await openFolder(folder, [CATALOGUE_FOLDER]);
        await placeFile(entryPath(name), text);
      },
    }),
    entries: () => entriesIn(join(folder, CATALOGUE_FOLDER)),
    notes: guard.all(fileNotes(folder)),
    close: () => Promise.resolve(),
  };
}

async function entryAt(path: string): Promise<CatalogueEntry | undefined> {
  try {
    return readEntry(await readFile(path, 'utf8'), path);
  } catch (error) {
    if (isMissing(error)) return undefined;
    throw error;
  }
}

async function* entriesIn(folder: string): AsyncGenerator<CatalogueEntry> {
  try {
    for await (const { name } of await opendir(folder)) {
      const entry = name.endsWith('.json') && !name.startsWith('.') && (await entryAt(join(folder, name)));
      if (entry) yield entry;
    }
  } catch (error) {
    if (!isMissing(error)) throw fileFailure(error, folder);
  }
}
