import { GetObjectCommand } from '@aws-sdk/client-s3';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { identityOf, type DownloadRecord } from '../../src/history/identity.js';
import type { Sandbox } from '../../src/sandbox/sandbox.js';
import type { TestPostgres } from './postgres.js';
import type { TestS3 } from './s3.js';
import { told } from './truth.js';

/** The records of the parts that the manifest in a bucket lists. */
export async function partsInBucket(
  { client }: TestS3,
  Bucket: string,
  prefix: string,
): Promise<DownloadRecord[]> {
  const read = async (key: string): Promise<string> => {
    const { Body } = await client.send(new GetObjectCommand({ Bucket, Key: `${prefix}${key}` }));
    return (await Body?.transformToString()) ?? '';
  };
  const { parts } = JSON.parse(await read('manifest.json')) as { parts: { path: string }[] };
  const texts = await Promise.all(parts.map(({ path }) => read(path)));
  return texts.flatMap((text) =>
    text
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as DownloadRecord),
  );
}

/** The records of a table. */
export async function rowsOf(
  postgres: TestPostgres,
  database: string,
  table: string,
): Promise<DownloadRecord[]> {
  const rows = await postgres.query<{ record: DownloadRecord }>(database, `select record from ${table}`);
  return rows.map(({ record }) => record);
}

/** The lines of the parts beside a manifest that it lists. */
export function linesBeside(manifest: string): string[] {
  const { parts } = JSON.parse(readFileSync(manifest, 'utf8')) as { parts: { path: string }[] };
  return parts.flatMap(({ path }) =>
    readFileSync(join(dirname(manifest), path), 'utf8')
      .trimEnd()
      .split('\n'),
  );
}

export const recordsBeside = (manifest: string): DownloadRecord[] =>
  linesBeside(manifest).map((line) => JSON.parse(line) as DownloadRecord);

/** Identities of what the API lists up to the end of a day, which nothing changes any more. */
export async function listedUntil(sandbox: Sandbox, day: string): Promise<string[]> {
  return (await told<DownloadRecord>(sandbox, 'downloads'))
    .filter(
      ({ product_type, date_downloaded }) =>
        product_type !== 'creditpack' && String(date_downloaded) <= `${day}T23:59:59Z`,
    )
    .map(identityOf)
    .sort();
}
