import assert from 'node:assert/strict';
import { join } from 'node:path';
import { identityOf, type DownloadRecord } from '../../src/history/identity.js';
import type { JobState } from '../../src/output/job.js';
import type { DestinationSettings } from '../../src/output/settings.js';
import { partsInBucket, recordsBeside, rowsOf } from '../support/written.js';
import { temporaryFolder } from '../support/fake-java.js';
import { postgresFor, type TestPostgres } from '../support/postgres.js';
import { s3For, type TestS3 } from '../support/s3.js';
import { openJobs } from './jobs.js';

const RANGE = { from: '2024-01-01', to: '2024-06-30' };
const ALL = { collect: 'all', date_from: RANGE.from, date_to: RANGE.to };

/** A kind of destination: a new, empty one, and what is in it at the end. */
interface Kind {
  make(): Promise<{ settings: DestinationSettings; records(): Promise<DownloadRecord[]> }>;
}

/** Breaks a run off after each of its checkpoints in turn, and goes on from there as another process does. */
function comesToTheSame(kind: () => Kind): void {
  it('from each of its checkpoints', async function () {
    this.timeout(120_000);
    const jobs = await openJobs({ downloads: 700, ...RANGE });
    try {
      const [mine, first] = [await jobs.mine(), await kind().make()];
      const whole = await jobs.run(ALL, undefined, undefined, first.settings);
      assert.deepEqual((await first.records()).map(identityOf).sort(), mine);
      const checkpoints = new Set(jobs.states.map(({ collection }) => collection.checkpoint.windows.length));
      assert.equal(checkpoints.size, 7);
      for (let slices = 1; slices < checkpoints.size; slices += 1) {
        const { settings, records } = await kind().make();
        let left: JobState | undefined;
        const broken = jobs.run(
          ALL,
          undefined,
          (states) => {
            left = states.at(-1);
            return states.length < slices ? Promise.resolve() : Promise.reject(new Error('killed'));
          },
          settings,
        );
        await assert.rejects(broken, { message: 'killed' });
        const again = await jobs.run(ALL, left, undefined, settings);
        assert.deepEqual([again['unique'], again['windows']], [whole['unique'], whole['windows']]);
        assert.deepEqual((await records()).map(identityOf).sort(), mine, `after ${slices} slices`);
      }
    } finally {
      await jobs.close();
    }
  });
}

describe('a collection comes to the same, in files,', () => {
  const folder = temporaryFolder();
  after(folder.remove);
  let runs = 0;
  comesToTheSame(() => ({
    make() {
      const root = join(folder.path, String((runs += 1)));
      const records = () => Promise.resolve(recordsBeside(join(root, 'manifest.json')));
      return Promise.resolve({ settings: { type: 'files', root }, records });
    },
  }));
});

describe('a collection comes to the same, in S3,', () => {
  let s3: TestS3;
  before(async function () {
    s3 = await s3For(this);
    environment.set({
      AWS_ACCESS_KEY_ID: s3.credentials.accessKeyId,
      AWS_SECRET_ACCESS_KEY: s3.credentials.secretAccessKey,
    });
  });
  const environment = variables();
  after(environment.restore);
  comesToTheSame(() => ({
    async make() {
      const bucket = await s3.bucket();
      return {
        settings: {
          type: 's3',
          bucket,
          region: 'us-east-1',
          endpoint: s3.endpoint,
          prefix: '',
          forcePathStyle: true,
        },
        records: () => partsInBucket(s3, bucket, ''),
      };
    },
  }));
});

describe('a collection comes to the same, in PostgreSQL,', () => {
  let postgres: TestPostgres;
  before(async function () {
    postgres = await postgresFor(this);
  });
  comesToTheSame(() => ({
    async make() {
      const database = await postgres.database();
      const { user, password, port } = postgres;
      return {
        settings: {
          type: 'postgres',
          host: '127.0.0.1',
          port,
          database,
          user,
          password,
          schema: 'public',
          tls: false,
          table: 'downloads',
        },
        records: () => rowsOf(postgres, database, 'downloads'),
      };
    },
  }));
});

/** Environment variables of this process, which the AWS SDK reads by itself. */
function variables(): { set(values: Readonly<Record<string, string>>): void; restore(): void } {
  const before = new Map<string, string | undefined>();
  return {
    set(values) {
      for (const [name, value] of Object.entries(values)) {
        before.set(name, process.env[name]);
        process.env[name] = value;
      }
    },
    restore() {
      for (const [name, value] of before) {
        if (value === undefined) Reflect.deleteProperty(process.env, name);
        else process.env[name] = value;
      }
    },
  };
}
