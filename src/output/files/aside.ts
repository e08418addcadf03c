import { randomUUID } from 'node:crypto';
import { lstat, open, readdir, rename, rm, type FileHandle } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { syncFolder } from './folder.js';

/** A file under another name than its own until it is complete. */
export interface Aside {
  readonly handle: FileHandle;
  /** Writes it out to the disk and gives it its name, in the same folder. What had that name is replaced at once. */
  place(path: string): Promise<void>;
  discard(): Promise<void>;
}

const NAME = /^\.aside-[0-9a-f-]{36}\.tmp$/;

/** How old a file has to be that nobody writes to for it to be a killed process's, milliseconds. */
const ABANDONED_MS = 3_600_000;

/** Opens a new file in a folder that appears there only when it is placed. */
export async function openAside(folder: string): Promise<Aside> {
  const path = join(folder, `.aside-${randomUUID()}.tmp`);
  const handle = await open(path, 'wx+');
  const discard = async (): Promise<void> => {
    await handle.close();
    await rm(path, { force: true });
  };
  return {
    handle,
    discard,
    async place(target) {
      try {
        await handle.sync();
        await handle.close();
        await rename(path, target);
      } catch (error) {
        await discard().catch(() => undefined);
        throw error;
      }
      await syncFolder(dirname(target));
    },
  };
}

/** Writes a whole file that appears at once. */
export async function placeFile(path: string, text: string): Promise<void> {
  const aside = await openAside(dirname(path));
  try {
    await aside.handle.writeFile(text);
  } catch (error) {
    await aside.discard();
    throw error;
  }
  await aside.place(path);
}

/** Removes what killed processes have left in a folder, once nobody can be at it any more. */
export async function removeAbandoned(folder: string, now: number): Promise<void> {
  const names = await readdir(folder).catch((error: unknown) => {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  });
  for (const name of names) {
    if (!NAME.test(name)) continue;
    const path = join(folder, name);
    const found = await lstat(path).catch(() => undefined);
    if (found !== undefined && now - found.mtimeMs > ABANDONED_MS)
      await rm(path, { recursive: true, force: true });
  }
}
