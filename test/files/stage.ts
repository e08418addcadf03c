import { createHash } from 'node:crypto';
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { GetObjectCommand, ListMultipartUploadsCommand, ListObjectsV2Command } from '@aws-sdk/client-s3';
import {
  fetchFile,
  type FetchContext,
  type FetchedFile,
  type WantedFile,
} from '../../src/files/fetch-file.js';
import { openFileStore } from '../../src/files/open-store.js';
import type { FileStore } from '../../src/files/store.js';
import type { Connections } from '../../src/http/connection.js';
import { openConnections } from '../../src/http/connections.js';
import type { DestinationSettings } from '../../src/output/settings.js';
import { startSandbox, type Sandbox, type SandboxOptions } from '../../src/sandbox/sandbox.js';
import { temporaryFolder } from '../support/fake-java.js';
import { environmentOf } from '../support/sandbox.js';
import type { TestS3 } from '../support/s3.js';
import { allowed, linesOf, signIn } from '../sandbox/support.js';

/** A line of the sandbox's assets. */
export interface Asset {
  readonly id: string;
  readonly asset_type: 'image' | 'video';
  readonly file: { readonly bytes: number; readonly sha256: string | null };
}

/** A destination of tests, and how to look into it from outside. */
export interface Place {
  readonly settings: DestinationSettings;
  readonly credentials?: TestS3['credentials'];
  open(): Promise<FileStore>;
  /** Everything that a reader sees: names to contents, notes of the program left out. */
  content(): Promise<Map<string, Buffer>>;
  /** What is left of files that did not come to an end. */
  leftovers(): Promise<number>;
  remove(): void;
}

export function folderPlace(): Place {
  const { path: root, remove } = temporaryFolder();
  const settings = { type: 'files', root } as const;
  return {
    settings,
    open: () => openFileStore(settings),
    content() {
      const names = readdirSync(root, { recursive: true, withFileTypes: true })
        .filter((one) => one.isFile())
        .map((one) => join(one.parentPath, one.name).slice(root.length + 1))
        .filter((name) => !name.startsWith('.getty-downloads'));
      return Promise.resolve(new Map(names.map((name) => [name, readFileSync(join(root, name))])));
    },
    leftovers: () => Promise.resolve(readdirSync(join(root, '.getty-downloads/files')).length),
    remove,
  };
}

export async function s3Place(server: TestS3): Promise<Place> {
  const bucket = await server.bucket();
  const { endpoint, credentials, client } = server;
  const settings = {
    type: 's3',
    ...{ bucket, endpoint, region: 'us-east-1', prefix: 'kept', forcePathStyle: true },
  } as const;
  return {
    settings,
    credentials,
    open: () => openFileStore(settings, '', credentials),
    async content() {
      const { Contents = [] } = await client.send(new ListObjectsV2Command({ Bucket: bucket }));
      const pairs = Contents.map(async ({ Key = '' }): Promise<[string, Buffer]> => {
        const { Body } = await client.send(new GetObjectCommand({ Bucket: bucket, Key }));
        return [Key.replace(/^kept\//, ''), Buffer.from((await Body?.transformToByteArray()) ?? [])];
      });
      return new Map(await Promise.all(pairs));
    },
    async leftovers() {
      const { Uploads = [] } = await client.send(new ListMultipartUploadsCommand({ Bucket: bucket }));
      return Uploads.length;
    },
    remove: () => undefined,
  };
}

export interface Stage {
  readonly sandbox: Sandbox;
  readonly connections: Connections;
  readonly store: FileStore;
  readonly place: Place;
  /** Images, none of which was downloaded yet. */
  readonly assets: readonly Asset[];
  /** Takes one from the allowance, as POST does: the address of its file. */
  uri(asset: Asset): Promise<string>;
  /** What the sandbox knows of it by now. */
  truth(asset: Asset): Promise<Asset>;
  /** Fetches without waiting between attempts. */
  fetch(uri: string, asset: Asset, more?: Partial<FetchContext & WantedFile>): Promise<FetchedFile>;
}

/** The day of all downloads of tests. */
const DAY = new Date('2026-03-10T23:30:00Z');

export const wantedOf = (asset: Asset): WantedFile => ({
  id: asset.id,
  assetType: asset.asset_type,
  size: 'large',
  productType: 'easyaccess',
  downloaded: DAY,
  facts: { note: 'test' },
});

/** A sandbox, a connection to it and a store. */
export async function withStage(
  place: Place,
  options: Partial<SandboxOptions> & { connection?: object },
  use: (stage: Stage) => Promise<void>,
): Promise<void> {
  const { connection = {}, ...sandboxOptions } = options;
  const sandbox = await startSandbox({ seed: 7, downloads: 5, assets: 60, qps: 0, ...sandboxOptions });
  const folder = temporaryFolder();
  const configFile = join(folder.path, 'getty-downloads.json');
  writeFileSync(configFile, JSON.stringify({ connections: { default: connection } }));
  const connections = openConnections({ env: environmentOf(sandbox), cwd: folder.path, configFile });
  const store = await place.open();
  try {
    const token = await signIn(sandbox);
    const lines = (): Promise<Asset[]> => linesOf<Asset>(sandbox, '/sandbox/assets');
    await use({
      sandbox,
      connections,
      store,
      place,
      assets: (await lines()).filter(({ asset_type }) => asset_type === 'image'),
      async uri({ id, asset_type }) {
        const url = `${sandbox.url}/v3/downloads/${asset_type}s/${id}?auto_download=false`;
        const answer = await fetch(url, { method: 'POST', headers: allowed(sandbox, token) });
        return ((await answer.json()) as { uri: string }).uri;
      },
      truth: async ({ id }) => (await lines()).find((one) => one.id === id)!,
      fetch: (uri, asset, more = {}) =>
        fetchFile(
          uri,
          { ...wantedOf(asset), ...more },
          {
            connection: connections.look('default'),
            store,
            sleep: () => Promise.resolve(),
            ...more,
          },
        ),
    });
  } finally {
    await store.close();
    await connections.close();
    await sandbox.close();
    folder.remove();
  }
}

export const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
