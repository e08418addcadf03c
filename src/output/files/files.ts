import { constants, copyFile, link, lstat, readdir, rm } from 'node:fs/promises';
import { createReadStream } from 'node:fs';
import { join } from 'node:path';
import type { Destination, Part, TimeRange, UnitName, UnitWriter } from '../destination.js';
import { fileFailure } from '../failure.js';
import { extensionOf } from '../formats/encoder.js';
import { openPartFile, type PartFile, type PartForm } from '../part-file.js';
import { isLeftover, isPartName, partName } from '../part-name.js';
import { guarded } from '../guard.js';
import { prefixNames } from '../prefix.js';
import { notThere } from '../missing-part.js';
import { openAside, removeAbandoned, type Aside } from './aside.js';
import { openFolder } from './folder.js';
import { NOTES_FOLDER, fileNotes } from './notes.js';

export interface FilesTarget extends PartForm {
  /** Absolute. */
  readonly root: string;
  /** Empty for the root itself. */
  readonly prefix: string;
}

/**
 * Opens the folder of a prefix below a root; both are made where they are not there.
 *
 * @throws GettyDownloadsError `destination_refused`, `destination_failed`
 */
export async function openFiles(target: FilesTarget): Promise<Destination> {
  const names = prefixNames(target.prefix);
  const guard = guarded((thrown) => fileFailure(thrown, join(target.root, ...names)));
  const folder = await guard(() => openFolder(target.root, names));
  return {
    kind: 'files',
    address: folder,
    notes: guard.all(fileNotes(folder)),
    openUnit: (unit) => Promise.resolve(guard.all(unitWriter(folder, target, unit))),
    put: (file, part) => guard(() => put(folder, file, part)),
    take: (part, file) => guard(() => take(folder, part, file)),
    missing: (parts) =>
      guard(async () => {
        const found = await Promise.all(parts.map((part) => isThere(folder, part)));
        return parts.filter((_, index) => found[index] !== true);
      }),
    clean: (keep, range) => guard(() => clean(folder, keep, range)),
    warnings: () => [],
    close: () => Promise.resolve(),
  };
}

function unitWriter(folder: string, form: PartForm, unit: UnitName): UnitWriter {
  let open: { aside: Aside; part: PartFile } | undefined;
  const abort = async (): Promise<void> => {
    const { aside } = open ?? {};
    open = undefined;
    await aside?.discard();
  };
  return {
    async write(records) {
      if (records.length === 0) return;
      if (open === undefined) {
        const aside = await openAside(folder);
        open = { aside, part: openPartFile(aside.handle, form) };
      }
      await open.part.write(records);
    },
    async commit(lastPage) {
      if (open === undefined) return [];
      const { aside, part } = open;
      const { records, bytes, sha256 } = await part.finish();
      const path = partName(unit, lastPage, sha256, extensionOf(form.format, form.gzip));
      const committed = { path, records, bytes, sha256 };
      if (await isThere(folder, committed)) await aside.discard();
      else await aside.place(join(folder, path));
      open = undefined;
      return [committed];
    },
    abort,
  };
}

async function put(folder: string, file: string, part: Part): Promise<void> {
  if (await isThere(folder, part)) return;
  const aside = await openAside(folder);
  try {
    for await (const chunk of createReadStream(file)) await aside.handle.writeFile(chunk as Buffer);
  } catch (error) {
    await aside.discard();
    throw error;
  }
  await aside.place(join(folder, part.path));
}

/** A second name for the same file where the system can give one, else a copy. */
async function take(folder: string, part: Part, file: string): Promise<void> {
  if (!(await isThere(folder, part))) throw notThere(folder, part);
  const path = join(folder, part.path);
  await link(path, file).catch(() => copyFile(path, file, constants.COPYFILE_EXCL));
}

async function isThere(folder: string, { path, bytes }: Part): Promise<boolean> {
  // Lists of parts may come from a task's output: only names like ours are looked at.
  if (!isPartName(path)) return false;
  const found = await lstat(join(folder, path)).catch((error: unknown) => {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  });
  return found?.isFile() === true && found.size === bytes;
}

async function clean(
  folder: string,
  keep: readonly Part[],
  range: TimeRange | 'result' | undefined,
): Promise<void> {
  const kept = new Set(keep.map(({ path }) => path));
  for (const name of await readdir(folder))
    if (!kept.has(name) && isLeftover(name, range)) await rm(join(folder, name), { force: true });
  await removeAbandoned(folder, Date.now());
  await removeAbandoned(join(folder, NOTES_FOLDER), Date.now());
}
