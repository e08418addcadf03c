import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import type { Notes } from '../destination.js';
import { MANIFEST, asStored, checkNoteName } from '../note-names.js';
import { placeFile } from './aside.js';
import { publishNext, readGeneration, removeGenerations } from './generations.js';
import { readJson } from './json.js';

/** Below the folder of the parts; no prefix begins with a dot. */
export const NOTES_FOLDER = '.getty-downloads';

/** Notes as JSON files; one that is replaced becomes a folder of generations. */
export function fileNotes(folder: string): Notes {
  const own = join(folder, NOTES_FOLDER);
  const fileOf = (name: string): string =>
    join(name === MANIFEST ? folder : own, `${checkNoteName(name)}.json`);
  const folderOf = (name: string): string => join(own, checkNoteName(name));
  const current = async (name: string): Promise<{ number: number; value: unknown }> => {
    const generation = await readGeneration(folderOf(name));
    return generation.number > 0 ? generation : { number: 0, value: await readJson(fileOf(name)) };
  };
  return {
    read: async (name) => (await current(name)).value,
    async write(name, value) {
      await mkdir(own, { recursive: true });
      for (;;) {
        const { number } = await readGeneration(folderOf(name));
        if (number === 0) return placeFile(fileOf(name), JSON.stringify(value, undefined, 2));
        if (await publishNext(folderOf(name), number, value)) return;
      }
    },
    async replace(name, value, expected) {
      await mkdir(own, { recursive: true });
      const found = await current(name);
      if (!isDeepStrictEqual(found.value, asStored(expected))) return false;
      return publishNext(folderOf(name), found.number, value);
    },
    async remove(name) {
      await rm(fileOf(name), { force: true });
      await removeGenerations(folderOf(name));
    },
  };
}
