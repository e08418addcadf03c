import { GetObjectCommand, PutObjectCommand, paginateListObjectsV2 } from '@aws-sdk/client-s3';
import { guarded } from '../output/guard.js';
import { createS3Client, type S3Server } from '../output/s3/client.js';
import { s3Notes } from '../output/s3/notes.js';
import { s3Failure } from '../output/s3/failure.js';
import type { Place } from '../output/s3/s3.js';
import { CATALOGUE_FOLDER, readEntry, type CatalogueEntry } from './entry.js';
import { guardDraft } from './guard-draft.js';
import { openS3Draft } from './s3-draft.js';
import { hashOf, headOf } from './s3-objects.js';
import type { FileStore } from './store.js';

/** Entries that are read at once. */
const AT_ONCE = 16;

/** Opens a place in a bucket as a store of files. Nothing is sent yet. */
export function openS3Store(server: S3Server, Bucket: string, base: string): FileStore {
  const client = createS3Client(server);
  const place = { client, Bucket, base };
  const address = `s3://${Bucket}/${base}`.replace(/\/$/, '');
  const guard = guarded((thrown) => s3Failure(thrown, address));
  const entryKey = (name: string): string => `${CATALOGUE_FOLDER}/${name}`;
  return {
    address,
    ...guard.all({
      size: async (name: string) => (await headOf(place, name))?.ContentLength,
      sha256: (name: string) => hashOf(place, name),
      // The key does not matter: what a killed process had sent cannot be gone on with.
      openDraft: (_key: string, naming: Parameters<FileStore['openDraft']>[1]) =>
        Promise.resolve(guardDraft(guard, openS3Draft(place, naming))),
      entry: (name: string) => entryAt(place, entryKey(name)),
      async putEntry(name: string, Body: string) {
        const Key = `${base}${entryKey(name)}`;
        await client.send(new PutObjectCommand({ Bucket, Key, Body, ContentType: 'application/json' }));
      },
    }),
    async *entries() {
      try {
        yield* entriesIn(place);
      } catch (thrown) {
        throw s3Failure(thrown, address);
      }
    },
    notes: guard.all(s3Notes(client, Bucket, base)),
    close() {
      client.destroy();
      return Promise.resolve();
    },
  };
}

async function entryAt({ client, Bucket, base }: Place, name: string): Promise<CatalogueEntry | undefined> {
  try {
    const { Body } = await client.send(new GetObjectCommand({ Bucket, Key: `${base}${name}` }));
    return readEntry((await Body?.transformToString()) ?? '', `s3://${Bucket}/${base}${name}`);
  } catch (error) {
    if ((error as Error).name === 'NoSuchKey') return undefined;
    throw error;
  }
}

async function* entriesIn(place: Place): AsyncGenerator<CatalogueEntry> {
  const { client, Bucket, base } = place;
  const listing = { Bucket, Prefix: `${base}${CATALOGUE_FOLDER}/`, Delimiter: '/' };
  for await (const { Contents = [] } of paginateListObjectsV2({ client }, listing)) {
    const names = Contents.map(({ Key = '' }) => Key.slice(base.length)).filter((name) =>
      name.endsWith('.json'),
    );
    for (let first = 0; first < names.length; first += AT_ONCE) {
      const some = names.slice(first, first + AT_ONCE).map((name) => entryAt(place, name));
      for (const entry of await Promise.all(some)) if (entry !== undefined) yield entry;
    }
  }
}
