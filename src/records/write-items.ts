import { mkdtemp, open, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Destination } from '../output/destination.js';
import { extensionOf } from '../output/formats/encoder.js';
import { openPartFile } from '../output/part-file.js';
import { partOf, publish, type Publication } from './publish.js';

/**
 * Writes items as an API sent them, as NDJSON with a manifest, for `getty_records` and its like.
 *
 * @returns where the manifest is
 * @throws GettyDownloadsError `bad_input` where a collection lies there, `destination_…`
 */
export async function writeItems(
  items: readonly Readonly<Record<string, unknown>>[],
  destination: Destination,
  { gzip, now, beforeFinish }: { gzip: boolean; now: Date } & Pick<Publication, 'beforeFinish'>,
): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'getty-downloads-items-'));
  try {
    const file = join(folder, 'items');
    const handle = await open(file, 'wx');
    try {
      const part = openPartFile(handle, { format: 'ndjson', gzip, columns: [] });
      await part.write(items.map((record) => ({ record, identity: '', ordinal: 0 })));
      await part.finish();
    } finally {
      await handle.close();
    }
    const part =
      items.length === 0 ? undefined : await partOf(file, items.length, extensionOf('ndjson', gzip));
    const head = { created: now.toISOString(), format: 'ndjson', gzip } as const;
    return await publish(destination, file, part, { head, beforeFinish });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
