import { randomUUID } from 'node:crypto';
import { open, rm, type FileHandle } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A file that nobody else sees. */
export interface Spool {
  readonly handle: FileHandle;
  close(): Promise<void>;
}

/**
 * Opens an empty file in the system's folder for such. It has no name from the start where the system allows that
 * (Windows does not), so that a killed process leaves nothing behind.
 */
export async function openSpool(): Promise<Spool> {
  const path = join(tmpdir(), `getty-downloads-${randomUUID()}.tmp`);
  const handle = await open(path, 'wx+', 0o600);
  const remove = (): Promise<void> => rm(path, { force: true });
  await remove().catch(() => undefined);
  return {
    handle,
    async close() {
      await handle.close();
      await remove();
    },
  };
}
