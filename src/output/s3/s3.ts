import { createWriteStream } from 'node:fs';
import { open, type FileHandle } from 'node:fs/promises';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { GetObjectCommand, HeadObjectCommand, type S3Client } from '@aws-sdk/client-s3';
import { Upload } from '@aws-sdk/lib-storage';
import type { Destination, Part, UnitName, UnitWriter } from '../destination.js';
import { extensionOf } from '../formats/encoder.js';
import { guarded } from '../guard.js';
import { notThere } from '../missing-part.js';
import { openPartFile, type PartFile, type PartForm } from '../part-file.js';
import { isPartName, partName } from '../part-name.js';
import { cleanBucket } from './clean.js';
import { createS3Client, type S3Server } from './client.js';
import { s3Failure, statusOf } from './failure.js';
import { s3Notes } from './notes.js';
import { openSpool, type Spool } from './spool.js';

export interface S3Target extends PartForm, S3Server {
  readonly bucket: string;
  /** What all keys begin with: empty, or with a slash at its end. */
  readonly base: string;
}

/** Where objects of a destination stand. */
export interface Place {
  readonly client: S3Client;
  readonly Bucket: string;
  readonly base: string;
}

/** Opens a place in a bucket. Nothing is sent yet. */
export function openS3(target: S3Target): Destination {
  const { bucket: Bucket, base } = target;
  const client = createS3Client(target);
  const place = { client, Bucket, base };
  const address = `s3://${Bucket}/${base}`.replace(/\/$/, '');
  const guard = guarded((thrown) => s3Failure(thrown, address));
  const { unconditional, ...notes } = s3Notes(client, Bucket, base);
  return {
    kind: 's3',
    address,
    notes: guard.all(notes),
    openUnit: (unit) => Promise.resolve(guard.all(unitWriter(place, target, unit))),
    put: (file, part) => guard(() => put(place, file, part)),
    take: (part, file) => guard(() => take(place, address, part, file)),
    missing: (parts) =>
      guard(async () => {
        const lost: Part[] = [];
        for (const part of parts) if (!(await isThere(place, part))) lost.push(part);
        return lost;
      }),
    clean: (keep, range) => guard(() => cleanBucket(place, keep, range)),
    warnings: () => (unconditional() ? [UNGUARDED] : []),
    close: () => {
      client.destroy();
      return Promise.resolve();
    },
  };
}

const UNGUARDED = {
  code: 'no_conditional_writes',
  message: 'the S3 server ignores conditional writes: two runs at once could overwrite each other’s state',
} as const;

/** The content's hash is in the key, so a part waits in a file without a name until it is complete. */
function unitWriter(place: Place, form: PartForm, unit: UnitName): UnitWriter {
  let opened: { spool: Spool; part: PartFile } | undefined;
  const abort = async (): Promise<void> => {
    const { spool } = opened ?? {};
    opened = undefined;
    await spool?.close();
  };
  return {
    async write(records) {
      if (records.length === 0) return;
      if (opened === undefined) {
        const spool = await openSpool();
        opened = { spool, part: openPartFile(spool.handle, form) };
      }
      await opened.part.write(records);
    },
    async commit(lastPage) {
      if (opened === undefined) return [];
      const { spool, part } = opened;
      const { records, bytes, sha256 } = await part.finish();
      const path = partName(unit, lastPage, sha256, extensionOf(form.format, form.gzip));
      const committed = { path, records, bytes, sha256 };
      if (!(await isThere(place, committed))) await upload(place, spool.handle, committed);
      await abort();
      return [committed];
    },
    abort,
  };
}

/** In several pieces where it is large; the object appears whole with the last of them. */
async function upload({ client, Bucket, base }: Place, handle: FileHandle, part: Part): Promise<void> {
  // Without an end the SDK takes the stream for endless, and all of it for one piece.
  const Body = handle.createReadStream({ start: 0, end: part.bytes - 1, autoClose: false });
  await new Upload({ client, queueSize: 2, params: { Bucket, Key: `${base}${part.path}`, Body } }).done();
}

async function put(place: Place, file: string, part: Part): Promise<void> {
  if (await isThere(place, part)) return;
  const handle = await open(file);
  try {
    await upload(place, handle, part);
  } finally {
    await handle.close();
  }
}

async function take(place: Place, address: string, part: Part, file: string): Promise<void> {
  if (!(await isThere(place, part))) throw notThere(address, part);
  const { client, Bucket, base } = place;
  const { Body } = await client.send(new GetObjectCommand({ Bucket, Key: `${base}${part.path}` }));
  await pipeline(Body as Readable, createWriteStream(file, { flags: 'wx', mode: 0o600 }));
}

async function isThere({ client, Bucket, base }: Place, { path, bytes }: Part): Promise<boolean> {
  if (!isPartName(path)) return false;
  try {
    const found = await client.send(new HeadObjectCommand({ Bucket, Key: `${base}${path}` }));
    return found.ContentLength === bytes;
  } catch (error) {
    if (statusOf(error) === 404) return false;
    throw error;
  }
}
