import {
  AbortMultipartUploadCommand,
  DeleteObjectCommand,
  ListMultipartUploadsCommand,
  paginateListObjectsV2,
} from '@aws-sdk/client-s3';
import type { Part, TimeRange } from '../destination.js';
import { isLeftover } from '../part-name.js';
import type { Place } from './s3.js';

/** Removes parts of a range that are not kept, and what uploads that were cut off have left of them. */
export async function cleanBucket(
  { client, Bucket, base }: Place,
  keep: readonly Part[],
  range: TimeRange | 'result' | undefined,
): Promise<void> {
  const kept = new Set(keep.map(({ path }) => `${base}${path}`));
  const isOurs = (key: string | undefined): key is string =>
    key !== undefined && key.startsWith(base) && isLeftover(key.slice(base.length), range);
  const listing = { Bucket, Prefix: base, Delimiter: '/' };
  const leftovers: string[] = [];
  for await (const { Contents = [] } of paginateListObjectsV2({ client }, listing))
    leftovers.push(...Contents.map(({ Key }) => Key).filter(isOurs));
  for (const Key of leftovers)
    if (!kept.has(Key)) await client.send(new DeleteObjectCommand({ Bucket, Key }));
  // An account may be allowed everything but this; the bucket's own rules then have to do it.
  const { Uploads = [] } = await client
    .send(new ListMultipartUploadsCommand({ Bucket, Prefix: base }))
    .catch(() => ({ Uploads: [] }));
  for (const { Key, UploadId } of Uploads)
    if (isOurs(Key)) await client.send(new AbortMultipartUploadCommand({ Bucket, Key, UploadId }));
}
