import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import type { Destination, Part } from '../output/destination.js';
import {
  createResultManifest,
  isResult,
  readManifest,
  writeManifest,
  type ResultManifest,
} from '../output/manifest.js';
import { resultPartName } from '../output/part-name.js';
import { refuse } from './relation.js';

export interface Publication {
  readonly head: Pick<ResultManifest, 'created' | 'format' | 'gzip' | 'columns'>;
  /** Throws where this attempt counts no more. */
  readonly beforeFinish?: (() => Promise<void>) | undefined;
}

/** @param extension of the part's name: `ndjson.gz` */
export async function partOf(file: string, records: number, extension: string): Promise<Part> {
  const digest = createHash('sha256');
  for await (const chunk of createReadStream(file)) digest.update(chunk as Buffer);
  const sha256 = digest.digest('hex');
  return { path: resultPartName(sha256, extension), records, bytes: (await stat(file)).size, sha256 };
}

/**
 * Puts a file into a destination as a result: the part first, then the manifest that names it, which replaces the one
 * of a result before; its parts are removed.
 *
 * @param part of the file; undefined where there are no records
 * @returns where the manifest is
 * @throws GettyDownloadsError `bad_input` where a collection lies there, `destination_…`
 */
export async function publish(
  destination: Destination,
  file: string,
  part: Part | undefined,
  { head, beforeFinish }: Publication,
): Promise<string> {
  const before = await readManifest(destination);
  if (before !== undefined && !isResult(before))
    throw refuse({
      path: '/output/prefix',
      code: 'occupied',
      message: 'holds a collection of downloads: choose another prefix for the result',
    });
  const parts = part === undefined ? [] : [part];
  if (part !== undefined) await destination.put(file, part);
  await beforeFinish?.();
  const address = await writeManifest(destination, createResultManifest(head, parts));
  await destination.clean(parts, 'result');
  return address;
}
