import { randomUUID } from 'node:crypto';
import { isDeepStrictEqual } from 'node:util';
import { DeleteObjectCommand, GetObjectCommand, PutObjectCommand, type S3Client } from '@aws-sdk/client-s3';
import type { Notes } from '../destination.js';
import { MANIFEST, asStored, checkNoteName } from '../note-names.js';
import { statusOf } from './failure.js';

/** Beside the parts; no prefix begins with a dot. */
const NOTES_FOLDER = '.getty-downloads/';

export interface S3Notes extends Notes {
  /** Whether the server was found to overwrite whatever the conditions of a write say. */
  readonly unconditional: () => boolean;
}

/** @param base what all keys begin with: empty, or with a slash at its end */
export function s3Notes(client: S3Client, Bucket: string, base: string): S3Notes {
  let conditional: boolean | undefined;
  const keyOf = (name: string): string =>
    `${base}${name === MANIFEST ? '' : NOTES_FOLDER}${checkNoteName(name)}.json`;

  const read = async (name: string): Promise<{ value: unknown; etag?: string | undefined }> => {
    try {
      const { Body, ETag } = await client.send(new GetObjectCommand({ Bucket, Key: keyOf(name) }));
      return { value: JSON.parse((await Body?.transformToString()) ?? ''), etag: ETag };
    } catch (error) {
      if ((error as Error).name === 'NoSuchKey') return { value: undefined };
      throw error;
    }
  };
  const put = async (Key: string, Body: string, condition: Condition = {}): Promise<void> => {
    await client.send(
      new PutObjectCommand({ Bucket, Key, Body, ContentType: 'application/json', ...condition }),
    );
  };
  /** False where the server refuses because of the condition. */
  const putIf = async (key: string, body: string, condition: Condition): Promise<boolean> => {
    try {
      await put(key, body, condition);
      return true;
    } catch (error) {
      // 409: another write of the same object is under way; 404: it was removed meanwhile.
      if ([404, 409, 412].includes(statusOf(error) ?? 0) && (error as Error).name !== 'NoSuchBucket')
        return false;
      throw error;
    }
  };
  /** Servers that do not know the conditions ignore them in silence, so it is tried out, once. */
  const takesConditions = async (): Promise<boolean> => {
    const key = `${base}${NOTES_FOLDER}probe-${randomUUID()}.json`;
    try {
      await put(key, '{}');
      const overwritten =
        (await putIf(key, '{}', { IfNoneMatch: '*' })) || (await putIf(key, '{}', { IfMatch: NO_ETAG }));
      return !overwritten;
    } catch (error) {
      if (statusOf(error) === 501) return false;
      throw error;
    } finally {
      await client.send(new DeleteObjectCommand({ Bucket, Key: key })).catch(() => undefined);
    }
  };
  return {
    read: async (name) => (await read(name)).value,
    write: (name, value) => put(keyOf(name), JSON.stringify(value, undefined, 2)),
    async replace(name, value, expected) {
      conditional ??= await takesConditions();
      const found = await read(name);
      if (!isDeepStrictEqual(found.value, asStored(expected))) return false;
      const condition = found.etag === undefined ? { IfNoneMatch: '*' } : { IfMatch: found.etag };
      return putIf(keyOf(name), JSON.stringify(value), conditional ? condition : {});
    },
    async remove(name) {
      await client.send(new DeleteObjectCommand({ Bucket, Key: keyOf(name) }));
    },
    unconditional: () => conditional === false,
  };
}

interface Condition {
  readonly IfMatch?: string;
  readonly IfNoneMatch?: string;
}

const NO_ETAG = '"00000000000000000000000000000000"';
