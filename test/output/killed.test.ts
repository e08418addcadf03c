import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { GetObjectCommand, ListObjectsV2Command } from '@aws-sdk/client-s3';
import fc from 'fast-check';
import type { Part } from '../../src/output/destination.js';
import { readManifest } from '../../src/output/manifest.js';
import { temporaryFolder } from '../support/fake-java.js';
import { postgresFor } from '../support/postgres.js';
import { s3For } from '../support/s3.js';
import { child, idsOf, open, type Subject } from './contract.js';
import { outs } from './records.js';

const UNITS = 6;
const EACH = 1_000;

/** Looks at everything that a reader would take for whole; returns the ids. */
type Inspect = (prefix: string) => Promise<string[]>;

/** Kills a process that writes, again and again, and looks each time at what is there. */
async function survivesKills(subject: Subject, inspect: Inspect, seed: number, kills: number): Promise<void> {
  const prefix = `killed/s${seed}`;
  const moments = fc.sample(
    fc.record({ messages: fc.integer({ min: 0, max: UNITS * 11 - 1 }), ms: fc.integer({ min: 0, max: 15 }) }),
    { seed, numRuns: kills },
  );
  for (const { messages, ms } of moments) {
    const { committed, signal } = await run(subject, prefix, { messages, ms });
    const ids = await inspect(prefix);
    const whole = committed.flatMap((_, index) => idsOf(outs(index * EACH, index * EACH + EACH)));
    for (const id of whole) assert.ok(ids.includes(id), `${id} was committed`);
    assert.equal(ids.length % EACH, 0, 'a unit is there, or it is not');
    assert.equal(new Set(ids).size, ids.length, 'none is there twice');
    const destination = await open(subject, prefix);
    const manifest = await readManifest(destination);
    if (signal === 'SIGKILL' && manifest !== undefined) assert.equal(manifest.parts.length, UNITS);
    await destination.close();
  }
  await run(subject, prefix);
  const destination = await open(subject, prefix);
  const manifest = await readManifest(destination);
  assert.equal(manifest?.totals.records, UNITS * EACH);
  await destination.clean(manifest.parts);
  assert.deepEqual(await destination.missing(manifest.parts), []);
  assert.deepEqual((await inspect(prefix)).sort(), idsOf(outs(0, UNITS * EACH)));
  await destination.close();
}

/** Runs the writer to its end, or to a moment so many milliseconds after so many messages. */
async function run(
  subject: Subject,
  prefix: string,
  until?: { messages: number; ms: number },
): Promise<{ committed: readonly Part[]; signal: NodeJS.Signals | null }> {
  const writer = child('writer-main.js', subject, prefix, String(UNITS));
  let committed: readonly Part[] = [];
  let left = until?.messages ?? Infinity;
  const kill = async (): Promise<void> => {
    await sleep(until?.ms);
    writer.kill('SIGKILL');
  };
  writer.on('message', (message) => {
    if (message !== 'page') committed = message as Part[];
    if ((left -= 1) === 0) void kill();
  });
  if (left === 0) void kill();
  const [code, signal] = (await once(writer, 'exit')) as [number | null, NodeJS.Signals | null];
  if (until === undefined) assert.equal(code, 0);
  return { committed, signal };
}

/** The ids in parts of NDJSON, each of which has to be what its name says. */
function idsIn(parts: readonly { path: string; content: Buffer }[]): string[] {
  return parts.flatMap(({ path, content }) => {
    const sha256 = createHash('sha256').update(content).digest('hex');
    assert.equal(/\.([0-9a-f]{16})\.ndjson$/.exec(path)?.[1], sha256.slice(0, 16), path);
    const lines = content.toString('utf8').trimEnd().split('\n');
    return lines.map((line) => (JSON.parse(line) as { id: string }).id);
  });
}

describe('a process that is killed while it writes leaves whole units and nothing else', function () {
  this.timeout(300_000);

  it('in files', async () => {
    const { path: root, remove } = temporaryFolder();
    const subject = { settings: { type: 'files', root } } as Subject;
    const inspect: Inspect = (prefix) => {
      const folder = join(root, prefix);
      const names = readdirSync(folder).filter((name) => !name.startsWith('.') && name !== 'manifest.json');
      return Promise.resolve(
        idsIn(names.map((path) => ({ path, content: readFileSync(join(folder, path)) }))),
      );
    };
    await survivesKills(subject, inspect, 1, 8);
    remove();
  });

  it('in S3', async function () {
    const server = await s3For(this);
    const bucket = await server.bucket();
    const { endpoint, credentials, client } = server;
    const settings = { type: 's3', bucket, prefix: '', endpoint, region: 'us-east-1', forcePathStyle: true };
    const inspect: Inspect = async (prefix) => {
      const { Contents = [] } = await client.send(
        new ListObjectsV2Command({ Bucket: bucket, Prefix: `${prefix}/`, Delimiter: '/' }),
      );
      const keys = Contents.map(({ Key = '' }) => Key).filter((key) => !key.endsWith('manifest.json'));
      const parts = keys.map(async (path) => {
        const { Body } = await client.send(new GetObjectCommand({ Bucket: bucket, Key: path }));
        return { path, content: Buffer.from((await Body?.transformToByteArray()) ?? []) };
      });
      return idsIn(await Promise.all(parts));
    };
    await survivesKills({ settings, credentials } as unknown as Subject, inspect, 2, 4);
  });

  it('in PostgreSQL', async function () {
    const server = await postgresFor(this);
    const database = await server.database();
    const { port, user, password } = server;
    const settings = {
      type: 'postgres',
      ...{
        host: '127.0.0.1',
        port,
        database,
        user,
        password,
        tls: false,
        schema: 'public',
        table: 'downloads',
      },
    };
    const inspect: Inspect = async (prefix) => {
      const there = await server.query(database, "SELECT FROM pg_tables WHERE tablename = 'downloads'");
      if (there.length === 0) return [];
      const rows = await server.query<{ id: string }>(
        database,
        'SELECT id FROM downloads WHERE prefix = $1',
        [prefix],
      );
      return rows.map(({ id }) => id);
    };
    await survivesKills({ settings } as unknown as Subject, inspect, 3, 5);
  });
});
