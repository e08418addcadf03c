import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { outputSchema } from '../../src/catalog/output-schema.js';
import type { GettyDownloadsError } from '../../src/core/errors.js';
import type { DownloadRecord } from '../../src/history/identity.js';
import { recordsBeside } from '../support/written.js';
import { until } from '../support/until.js';
import { openJobs, operation, sorted } from './jobs.js';

function recordsBelow(folder: string): DownloadRecord[] {
  return readdirSync(folder, { recursive: true })
    .map(String)
    .filter((name) => name.endsWith('.ndjson'))
    .flatMap((name) => readFileSync(join(folder, name), 'utf8').trimEnd().split('\n'))
    .map((line) => JSON.parse(line) as DownloadRecord);
}

describe('a collection into a folder', function () {
  this.timeout(60_000);
  let jobs: Awaited<ReturnType<typeof openJobs>>;
  afterEach(async () => {
    await jobs.close();
  });

  const YEAR = { from: '2024-01-01', to: '2024-12-31' };
  const ALL = {
    collect: 'all',
    date_from: '2024-01-01',
    date_to: '2024-12-31',
    output: { destination: 'disk' },
  };

  it('is everything that there is, exactly as often, in slices that each end after one unit', async () => {
    jobs = await openJobs({ downloads: 3_000, ...YEAR });
    const output = await jobs.run(ALL);
    assert.equal(output['verified'], true);
    assert.equal(output['expected'], output['unique']);
    const documented = Object.keys(outputSchema(operation)['properties'] as object);
    assert.deepEqual(
      Object.keys(output).filter((name) => !documented.includes(name)),
      [],
    );
    assert.deepEqual(sorted(recordsBelow(jobs.folder)), await jobs.mine());
    assert.ok(jobs.states.length > 13);
  });

  it('comes to the same from each of its checkpoints, though another attempt has finished it', async () => {
    jobs = await openJobs({ downloads: 1_500, ...YEAR });
    const whole = await jobs.run(ALL);
    const records = sorted(recordsBelow(jobs.folder));
    for (const state of [...jobs.states]) {
      const again = await jobs.run(ALL, state);
      assert.deepEqual(
        [again['unique'], again['windows'], again['manifest']],
        [whole['unique'], whole['windows'], whole['manifest']],
      );
      assert.deepEqual(sorted(recordsBeside(String(again['manifest']))), records);
    }
    assert.deepEqual(sorted(recordsBelow(jobs.folder)), records);
    const [last] = jobs.states.slice(-1);
    assert.ok((await jobs.run(ALL, last))['unique']);
  });

  for (const mode of ['all', 'new'])
    it(`of ${mode} loses nothing where an attempt that is given up comes to the end before the next one`, async () => {
      jobs = await openJobs({ downloads: 1_500, ...YEAR });
      const input = { ...ALL, collect: mode };
      let other: Promise<Record<string, unknown>> | undefined;
      const early = 5;
      // The engine gives the attempt up at its sixth state; it goes on all the same, and the next one begins there.
      const stale = jobs.run(input, undefined, async (states) => {
        if (states.length !== early + 1 || other !== undefined) return;
        const state = states[early];
        let halfway: () => void = () => undefined;
        const reached = new Promise<void>((resolve) => (halfway = resolve));
        let turns = 0;
        other = jobs.run(input, state, async () => {
          turns += 1;
          if (turns !== 3) return;
          halfway();
          await stale;
        });
        await reached;
      });
      const one = await stale;
      const next = await other;
      assert.ok(next !== undefined);
      assert.deepEqual([next['unique'], next['verified']], [one['unique'], true]);
      const mine = await jobs.mine();
      for (const output of [one, next])
        assert.deepEqual(sorted(recordsBeside(String(output['manifest']))), mine);
      if (mode === 'all') return;
      const later = await jobs.run({ ...input, date_from: undefined });
      assert.deepEqual([later['unique'], later['verified']], [0, true]);
    });

  it('of what is new brings each record once, however often it runs while downloads arrive, late ones too', async () => {
    const from = new Date(Date.now() - 3 * 86_400_000).toISOString().slice(0, 10);
    jobs = await openJobs({ downloads: 300, from, arrivals: 20 });
    const NEW = { collect: 'new', settle_minutes: 0, output: { destination: 'disk' } };
    const before = await jobs.mine();
    const first = await jobs.run({ ...NEW, date_from: from });
    assert.equal(first['verified'], true);
    for (let round = 0; round < 4; round += 1) {
      const { length } = await jobs.truth();
      await until('more downloads arrived', async () => (await jobs.truth()).length > length + 5);
      const next = await jobs.run(NEW);
      assert.equal(next['verified'], true, JSON.stringify(next));
    }
    const names = sorted(recordsBelow(jobs.folder));
    const there = await jobs.mine();
    assert.equal(new Set(names).size, new Set(there.filter((one) => names.includes(one))).size);
    // Nothing more often than it is, and everything but what has come since.
    const count = (list: readonly string[], one: string): number =>
      list.filter((other) => other === one).length;
    for (const one of new Set(names)) assert.ok(count(names, one) <= count(there, one), one);
    assert.ok(names.length > before.length * 0.8);
  });

  it('of what is new goes on as the same run where it failed before its first page, or before it knew what to read', async () => {
    jobs = await openJobs({ downloads: 300, ...YEAR });
    const input = { ...ALL, collect: 'new', recheck_days: 366 };
    // Signed in beforehand, so that it is the history that refuses.
    await jobs.run({ ...ALL, collect: 'plan', output: undefined });
    jobs.sandbox.setFaults({ redirect_away: 1 });
    await assert.rejects(jobs.run(input), { code: 'redirect_refused' });
    const [left] = jobs.states;
    assert.ok(left, 'a state is there before the first call');
    jobs.sandbox.setFaults({});
    const output = await jobs.run(input, left);
    assert.equal(output['verified'], true);
    assert.deepEqual(sorted(recordsBeside(String(output['manifest']))), await jobs.mine());

    jobs.sandbox.setFaults({ redirect_away: 1 });
    const known = jobs.states.length;
    await assert.rejects(jobs.run(input), { code: 'redirect_refused' });
    assert.equal(jobs.states.length, known);
    jobs.sandbox.setFaults({});
    assert.equal((await jobs.run(input))['unique'], 0);
  });

  it('of nothing new is a success without records', async () => {
    jobs = await openJobs({ downloads: 200, ...YEAR });
    const NEW = {
      collect: 'new',
      date_from: '2024-01-01',
      date_to: '2024-12-31',
      output: { destination: 'disk' },
    };
    assert.ok(Number((await jobs.run(NEW))['unique']) > 100);
    const again = await jobs.run(NEW);
    assert.deepEqual([again['unique'], again['verified'], again['manifest']], [0, true, null]);
  });

  for (const [collect, form, path] of [
    ['all', { format: 'csv' }, '/output/format'],
    ['new', { gzip: true }, '/output/gzip'],
  ] as const)
    it(`of ${collect} refuses a form of parts for a table before anything is sent`, async () => {
      jobs = await openJobs({ downloads: 10, ...YEAR });
      const input = { ...ALL, collect, output: { destination: 'table', ...form } };
      await assert.rejects(jobs.run(input), (error: GettyDownloadsError) => {
        assert.equal(error.code, 'bad_input');
        assert.match(error.message, /is for files and S3: a PostgreSQL table has rows/);
        assert.deepEqual(
          error.details.problems?.map((problem) => problem.path),
          [path],
        );
        return true;
      });
      assert.deepEqual(jobs.sandbox.stats().calls, {});
    });

  it('needs a beginning for the first time', async () => {
    jobs = await openJobs({ downloads: 10, ...YEAR });
    await assert.rejects(jobs.run({ collect: 'new', output: { destination: 'disk' } }), {
      code: 'bad_input',
    });
  });
});
