import assert from 'node:assert/strict';
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import type { Destination, OutRecord, Part, UnitName } from '../../src/output/destination.js';
import { openDestination } from '../../src/output/open.js';
import type { DestinationSettings } from '../../src/output/settings.js';
import { download, out, outs } from './records.js';

/** How a suite gets at one kind of destination. */
export interface Subject {
  readonly settings: DestinationSettings;
  readonly credentials?: { readonly accessKeyId: string; readonly secretAccessKey: string };
  /** Ids of all records that a reader of the destination would find at a prefix, sorted. */
  ids(prefix: string): Promise<string[]>;
  /** Everything that is stored at a prefix, in a form that can be compared. */
  state(prefix: string): Promise<unknown>;
}

/** 2025-01-01T00:00:00Z, when the first of our downloads was. */
export const START = Date.UTC(2025, 0, 1) / 1000;
export const unit = (from: number, to: number, firstPage = 1): UnitName => ({
  from: START + from,
  to: START + to,
  firstPage,
});
export const idsOf = (records: readonly OutRecord[]): string[] =>
  records.map(({ record }) => String(record['id'])).sort();

export function open(subject: Subject, prefix = ''): Promise<Destination> {
  return openDestination(subject.settings, prefix === '' ? {} : { prefix }, subject.credentials);
}

export async function commit(
  destination: Destination,
  name: UnitName,
  batches: readonly (readonly OutRecord[])[],
): Promise<readonly Part[]> {
  const writer = await destination.openUnit(name);
  for (const batch of batches) await writer.write(batch);
  return writer.commit(batches.length);
}

/** A program of ours in a process of its own, with a subject and a prefix. */
export function child(
  name: string,
  subject: Subject,
  prefix: string,
  ...more: string[]
): ReturnType<typeof fork> {
  const { settings, credentials } = subject;
  return fork(join(import.meta.dirname, name), [JSON.stringify({ settings, credentials }), prefix, ...more]);
}

/** What every kind of destination promises. */
export function keepsTheContract(subjectOf: () => Subject): void {
  let prefixes = 0;
  let prefix: string;
  let destination: Destination;
  beforeEach(async () => {
    prefix = `contract/p${(prefixes += 1)}`;
    destination = await open(subjectOf(), prefix);
  });
  afterEach(() => destination.close());

  it('holds what was committed', async () => {
    const parts = await commit(destination, unit(0, 299), [outs(0, 100), [], outs(100, 200), outs(200, 300)]);
    assert.deepEqual(await subjectOf().ids(prefix), idsOf(outs(0, 300)));
    assert.equal(parts.length, 1);
    assert.equal(parts[0]?.records, 300);
    assert.match(parts[0].sha256, /^[0-9a-f]{64}$/);
    assert.ok(parts[0].bytes > 300);
    assert.match(parts[0].path, /20250101T000000Z-20250101T000459Z/);
    assert.deepEqual(await destination.missing(parts), []);
  });

  it('has no part for a unit without records', async () => {
    assert.deepEqual(await commit(destination, unit(0, 10), [[]]), []);
    assert.deepEqual(await subjectOf().ids(prefix), []);
  });

  it('does not change when a unit is committed again', async () => {
    const first = await commit(destination, unit(0, 99), [outs(0, 100)]);
    const before = await subjectOf().state(prefix);
    assert.deepEqual(await commit(destination, unit(0, 99), [outs(0, 100)]), first);
    assert.deepEqual(await subjectOf().state(prefix), before);
  });

  it('forgets what was aborted, and takes an abort after the end', async () => {
    const before = await subjectOf().state(prefix);
    const writer = await destination.openUnit(unit(0, 99));
    await writer.write(outs(0, 100));
    await writer.abort();
    assert.deepEqual(await subjectOf().state(prefix), before);
    const other = await destination.openUnit(unit(0, 99));
    await other.write(outs(0, 100));
    await other.commit(1);
    await other.abort();
    assert.deepEqual(await subjectOf().ids(prefix), idsOf(outs(0, 100)));
  });

  it('keeps equals apart by their ordinal', async () => {
    const twins = [out(download(1), 0), out(download(1), 1)];
    await commit(destination, unit(0, 10), [twins]);
    assert.deepEqual(await subjectOf().ids(prefix), idsOf(twins));
  });

  it('keeps prefixes apart', async () => {
    const other = await open(subjectOf(), `${prefix}/inner`);
    await commit(destination, unit(0, 99), [outs(0, 100)]);
    await commit(other, unit(0, 99), [outs(50, 60)]);
    await destination.notes.write('state', { of: 'outer' });
    assert.equal(await other.notes.read('state'), undefined);
    assert.deepEqual(await subjectOf().ids(prefix), idsOf(outs(0, 100)));
    assert.deepEqual(await subjectOf().ids(`${prefix}/inner`), idsOf(outs(50, 60)));
    await other.close();
  });

  describe('whose notes', () => {
    const odd = { text: 'ünïcode "quoted"\n', list: [1, 2.5, null, true], nested: { a: {} } };

    it('are read as they were written, and are gone when they are removed', async () => {
      const { notes } = destination;
      for (const name of ['manifest', 'state', 'window-1_x']) {
        assert.equal(await notes.read(name), undefined);
        await notes.write(name, odd);
        await notes.write(name, { ...odd, second: 2 });
        assert.deepEqual(await notes.read(name), { ...odd, second: 2 });
        await notes.remove(name);
        await notes.remove(name);
        assert.equal(await notes.read(name), undefined);
      }
    });

    it('are replaced only where they are what was expected', async () => {
      const { notes } = destination;
      assert.equal(await notes.replace('state', { n: 0 }, { n: -1 }), false);
      assert.equal(await notes.replace('state', { n: 1, odd }, undefined), true);
      assert.equal(await notes.replace('state', { n: 9 }, undefined), false);
      assert.equal(await notes.replace('state', { n: 9 }, { n: 1 }), false);
      assert.equal(await notes.replace('state', { n: 2 }, { odd, n: 1, left_out: undefined }), true);
      assert.deepEqual(await notes.read('state'), { n: 2 });
      await notes.write('state', { n: 3 });
      assert.equal(await notes.replace('state', { n: 4 }, { n: 2 }), false);
      assert.equal(await notes.replace('state', { n: 4 }, { n: 3 }), true);
      await notes.remove('state');
      assert.equal(await notes.read('state'), undefined);
      assert.equal(await notes.replace('state', { n: 5 }, undefined), true);
      assert.deepEqual(await notes.read('state'), { n: 5 });
    });

    it('refuse a name that could be anything else', async () => {
      for (const name of ['../x', 'a/b', '', 'A', '.x', 'x.json'])
        await assert.rejects(destination.notes.write(name, 1), { code: 'internal' }, name);
    });

    it('lose nothing where several processes replace one at once', async function () {
      this.timeout(120_000);
      const rounds = 25;
      const children = Array.from({ length: 3 }, () =>
        child('counter-main.js', subjectOf(), prefix, String(rounds)),
      );
      const codes = await Promise.all(
        children.map(async (one) => ((await once(one, 'exit')) as [number])[0]),
      );
      assert.deepEqual(codes, [0, 0, 0]);
      assert.deepEqual(await destination.notes.read('counter'), { count: 3 * rounds });
    });
  });
}
