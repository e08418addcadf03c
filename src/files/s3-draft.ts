import { createHash, type Hash } from 'node:crypto';
import { PassThrough, type Readable } from 'node:stream';
import { AbortMultipartUploadCommand, ListMultipartUploadsCommand } from '@aws-sdk/client-s3';
import { Upload } from '@aws-sdk/lib-storage';
import { GettyDownloadsError } from '../core/errors.js';
import type { Place } from '../output/s3/s3.js';
import { openSpool, type Spool } from '../output/s3/spool.js';
import type { Names, Naming } from './names.js';
import { headOf } from './s3-objects.js';
import type { Draft, Placed, Source } from './store.js';

/** Of a piece of an upload, bytes; so many are under way at once. */
const PIECE = 8 * 1024 * 1024;
const UNDER_WAY = 2;
/** Pieces that an upload can have, by the protocol. */
const MOST_PIECES = 10_000;

/** Where the bytes go until the object appears. */
interface Way {
  write(piece: Buffer): Promise<void>;
  /** @returns the object's name */
  finish(bytes: number, sha256: string): Promise<string>;
  abort(): Promise<void>;
}

/** A file that is sent in pieces while it comes; the object appears with the last of them. */
export function openS3Draft(place: Place, naming: Naming): Draft {
  let way: Way | undefined;
  let hash: Hash | undefined;
  let source: Source | undefined;
  let bytes = 0;
  let placed: Placed | undefined;
  const leave = async (): Promise<void> => {
    const open = way;
    way = undefined;
    await open?.abort();
  };
  return {
    source: () => source,
    bytes: () => bytes,
    async begin(next) {
      await leave();
      source = undefined;
      bytes = 0;
      hash = createHash('sha256');
      // Its key has to be known before the first piece is sent; a hash is known after the last.
      way = naming.needsHash
        ? spooled(place, naming, next, await openSpool())
        : sent(place, naming, next, await nameFor(place, naming, naming.of(next.contentType, '')));
      source = next;
    },
    async write(piece) {
      if (way === undefined) throw nothing();
      await way.write(piece);
      hash?.update(piece);
      bytes += piece.length;
    },
    async finish() {
      if (way !== undefined && source !== undefined && hash !== undefined) {
        const sha256 = hash.digest('hex');
        const name = await way.finish(bytes, sha256);
        way = undefined;
        placed = { name, bytes, sha256, contentType: source.contentType };
      }
      if (placed === undefined) throw nothing();
      return placed;
    },
    leave,
    async settle() {
      if (placed !== undefined) await abortUploads(place, placed.name);
    },
  };
}

const nothing = (): GettyDownloadsError =>
  new GettyDownloadsError('internal', { detail: 'nothing was begun' });

/** Throws away what killed attempts have sent of an object that is there now. */
async function abortUploads({ client, Bucket, base }: Place, name: string): Promise<void> {
  const wanted = `${base}${name}`;
  // An account may be allowed everything but this; the bucket's own rules then have to do it.
  const { Uploads = [] } = await client
    .send(new ListMultipartUploadsCommand({ Bucket, Prefix: wanted }))
    .catch(() => ({ Uploads: [] }));
  for (const { Key, UploadId } of Uploads) {
    if (Key === wanted) await client.send(new AbortMultipartUploadCommand({ Bucket, Key, UploadId }));
  }
}

/** Metadata of an object: whose file it is. */
const IDENTITY = 'getty-identity';

/** The name by the template, unless another asset has it. */
async function nameFor(place: Place, { identity, ours }: Naming, { plain, own }: Names): Promise<string> {
  if (plain === ours) return plain;
  const there = await headOf(place, plain);
  return there === undefined || there.Metadata?.[IDENTITY] === identity ? plain : own;
}

function uploadOf(
  { client, Bucket, base }: Place,
  { identity }: Naming,
  { contentType, total = 0 }: Source,
  name: string,
  Body: Readable,
): Upload {
  return new Upload({
    client,
    queueSize: UNDER_WAY,
    partSize: Math.max(PIECE, Math.ceil(total / MOST_PIECES)),
    params: {
      Bucket,
      Key: `${base}${name}`,
      Body,
      ContentType: contentType,
      Metadata: { [IDENTITY]: identity },
    },
  });
}

function sent(place: Place, naming: Naming, source: Source, name: string): Way {
  const body = new PassThrough({ highWaterMark: 1024 * 1024 });
  const upload = uploadOf(place, naming, source, name, body);
  let failure: unknown;
  const done = upload.done().then(
    () => undefined,
    (thrown: unknown) => {
      failure = thrown;
      body.destroy();
    },
  );
  const check = (): void => {
    if (failure !== undefined) throw failure as Error;
  };
  return {
    async write(piece) {
      check();
      // Called back once the upload has taken it, or has failed.
      await new Promise<void>((resolve) => {
        body.write(piece, () => {
          resolve();
        });
      });
      check();
    },
    async finish() {
      body.end();
      await done;
      check();
      return name;
    },
    async abort() {
      // Its own way of giving up does not wait until the server has thrown away what it has.
      body.destroy(new Error('given up'));
      await done;
    },
  };
}

/** With the hash in its name a file waits in the system's folder for temporary ones until it is whole. */
function spooled(place: Place, naming: Naming, source: Source, { handle, close }: Spool): Way {
  return {
    async write(piece) {
      await handle.appendFile(piece);
    },
    async finish(bytes, sha256) {
      const name = await nameFor(place, naming, naming.of(source.contentType, sha256));
      const body = handle.createReadStream({ start: 0, end: bytes - 1, autoClose: false });
      await uploadOf(place, naming, { ...source, total: bytes }, name, body).done();
      await close();
      return name;
    },
    abort: close,
  };
}
