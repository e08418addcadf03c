import { createHash } from 'node:crypto';
import type { Readable } from 'node:stream';
import { GetObjectCommand, HeadObjectCommand, type HeadObjectCommandOutput } from '@aws-sdk/client-s3';
import { statusOf } from '../output/s3/failure.js';
import type { Place } from '../output/s3/s3.js';

/** What is known of an object; `undefined` where there is none. */
export async function headOf(
  { client, Bucket, base }: Place,
  name: string,
): Promise<HeadObjectCommandOutput | undefined> {
  try {
    return await client.send(new HeadObjectCommand({ Bucket, Key: `${base}${name}` }));
  } catch (error) {
    if (statusOf(error) === 404) return undefined;
    throw error;
  }
}

/** SHA-256 of an object, read for it, hex. */
export async function hashOf({ client, Bucket, base }: Place, name: string): Promise<string> {
  const { Body } = await client.send(new GetObjectCommand({ Bucket, Key: `${base}${name}` }));
  const hash = createHash('sha256');
  for await (const piece of Body as Readable) hash.update(piece as Buffer);
  return hash.digest('hex');
}
