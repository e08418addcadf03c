import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { resolve } from 'node:path';
import { identityOf } from '../../src/history/identity.js';
import { startSandbox, type Sandbox } from '../../src/sandbox/sandbox.js';
import { temporaryFolder } from '../support/fake-java.js';
import { postgresFor } from '../support/postgres.js';
import { s3For } from '../support/s3.js';
import { environmentOf } from '../support/sandbox.js';
import { until } from '../support/until.js';
import { callsOf, KILLS, moments, TROUBLED } from '../support/kills.js';
import { listedUntil, partsInBucket, recordsBeside, rowsOf } from '../support/written.js';

const MAIN = resolve(import.meta.dirname, '..', '..', 'src', 'cli', 'main.js');
const RANGE = { from: '2024-01-01', to: '2024-12-31' };

/** Runs an export; with `kill`, ends it the hard way once it has made so many calls. */
async function exportOnce(
  sandbox: Sandbox,
  to: string,
  env: Readonly<Record<string, string>>,
  kill?: number,
): Promise<Record<string, unknown> | undefined> {
  const child = spawn(
    process.execPath,
    [
      MAIN,
      'export',
      '--from',
      RANGE.from,
      '--input',
      JSON.stringify({ date_to: RANGE.to }),
      '--to',
      to,
      '--resume',
      '--json',
    ],
    {
      env: {
        PATH: process.env['PATH'],
        HOME: process.env['HOME'],
        ...environmentOf(sandbox, { GETTY_QPS: '60' }),
        ...env,
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  );
  let [stdout, stderr] = ['', ''];
  child.stdout.on('data', (chunk: Buffer) => (stdout += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (stderr += chunk.toString()));
  const ended = new Promise<void>((done) => child.once('close', () => done()));
  if (kill !== undefined) {
    const before = callsOf(sandbox);
    await until(
      'the moment has come',
      () => child.exitCode !== null || callsOf(sandbox) >= before + kill,
      60_000,
    );
    child.kill('SIGKILL');
  }
  await ended;
  if (child.signalCode !== null) return undefined;
  assert.equal(child.exitCode, 0, stderr + stdout);
  return JSON.parse(stdout) as Record<string, unknown>;
}

describe(`an export that is killed ${KILLS} times while the API fails and downloads arrive`, function () {
  this.timeout(KILLS * 60_000 + 120_000);
  let sandbox: Sandbox;
  beforeEach(async () => {
    sandbox = await startSandbox({ ...TROUBLED, downloads: 12_000, ...RANGE });
  });
  afterEach(() => sandbox.close());

  async function killedAndResumed(
    to: string,
    env: Readonly<Record<string, string>>,
    seed: number,
  ): Promise<Record<string, unknown>> {
    let killed = 0;
    for (const moment of moments(seed, KILLS)) {
      if ((await exportOnce(sandbox, to, env, moment)) === undefined) killed += 1;
    }
    assert.ok(killed > 0, 'it was killed at least once');
    const result = await exportOnce(sandbox, to, env);
    assert.equal(result?.['verified'], true);
    return result ?? {};
  }

  it('has each record once, in files', async () => {
    const folder = temporaryFolder();
    try {
      const { manifest } = await killedAndResumed(folder.path, {}, 11);
      const records = recordsBeside(String(manifest));
      assert.deepEqual(records.map(identityOf).sort(), await listedUntil(sandbox, RANGE.to));
    } finally {
      folder.remove();
    }
  });

  it('has each record once, in S3', async function () {
    const s3 = await s3For(this);
    this.timeout(KILLS * 60_000 + 120_000);
    const bucket = await s3.bucket();
    const env = {
      AWS_ENDPOINT_URL_S3: s3.endpoint,
      AWS_REGION: 'us-east-1',
      AWS_ACCESS_KEY_ID: s3.credentials.accessKeyId,
      AWS_SECRET_ACCESS_KEY: s3.credentials.secretAccessKey,
    };
    await killedAndResumed(`s3://${bucket}/getty`, env, 12);
    assert.deepEqual(
      (await partsInBucket(s3, bucket, 'getty/')).map(identityOf).sort(),
      await listedUntil(sandbox, RANGE.to),
    );
  });

  it('has each record once, in PostgreSQL', async function () {
    const postgres = await postgresFor(this);
    this.timeout(KILLS * 60_000 + 120_000);
    const database = await postgres.database();
    const place = `postgres://${postgres.user}@127.0.0.1:${postgres.port}/${database}?table=downloads`;
    await killedAndResumed(place, { PGPASSWORD: postgres.password }, 13);
    assert.deepEqual(
      (await rowsOf(postgres, database, 'downloads')).map(identityOf).sort(),
      await listedUntil(sandbox, RANGE.to),
    );
  });
});
