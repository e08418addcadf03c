import assert from 'node:assert/strict';
import type { OutRecord } from '../../src/output/destination.js';
import { openDestination } from '../../src/output/open.js';
import type { PostgresSettings } from '../../src/output/settings.js';
import { postgresFor, type TestPostgres } from '../support/postgres.js';
import fc from 'fast-check';
import { START, commit, idsOf, keepsTheContract, open, unit, type Subject } from './contract.js';
import { anyRecord, download, out, outs } from './records.js';

describe('a destination of PostgreSQL', function () {
  this.timeout(30_000);
  let server: TestPostgres;
  let subject: Subject;
  let database: string;
  const query = <T extends object>(sql: string, values: unknown[] = []): Promise<T[]> =>
    server.query(database, sql, values);
  before(async function () {
    server = await postgresFor(this);
    database = await server.database();
    const { port, user, password } = server;
    const settings: PostgresSettings = {
      type: 'postgres',
      ...{ host: '127.0.0.1', port, database, user, password, tls: false },
      ...{ schema: 'getty', table: 'downloads' },
    };
    subject = {
      settings,
      ids: async (prefix) =>
        (
          await query<{ id: string }>('SELECT id FROM getty.downloads WHERE prefix = $1 ORDER BY id', [
            prefix,
          ])
        ).map(({ id }) => id),
      // xmin is the transaction that wrote a row last.
      state: (prefix) =>
        query('SELECT xmin, * FROM getty.downloads WHERE prefix = $1 ORDER BY identity', [prefix]),
    };
  });
  keepsTheContract(() => subject);

  const at = (seconds: number, id = seconds): OutRecord =>
    out(download(id, { date_downloaded: new Date((START + seconds) * 1000).toISOString() }));

  it('has a name without the password', async () => {
    const destination = await open(subject, 'named');
    assert.equal(
      destination.address,
      `postgres://127.0.0.1:${server.port}/${database}#getty.downloads/named`,
    );
    const [part] = await commit(destination, unit(0, 9), [outs(0, 3)]);
    assert.equal(part?.path, 'downloads#20250101T000000Z-20250101T000009Z');
    await destination.close();
  });

  it('holds typed columns and the record', async () => {
    const destination = await open(subject, 'typed');
    const record = download(1, { mood: 'new', product_id: 'a word' });
    await commit(destination, unit(0, 9), [[out(record)]]);
    const [row] = await query<Record<string, unknown>>(
      "SELECT * FROM getty.downloads WHERE prefix = 'typed'",
    );
    assert.deepEqual(row?.['record'], record);
    assert.deepEqual(row['date_downloaded'], new Date('2025-01-01T00:00:01Z'));
    assert.equal(row['dimensions_width'], 4000);
    assert.equal(row['user_username'], 'user_1');
    assert.equal(row['product_id'], null);
    assert.equal(row['download_details_download_notes'], 'note 1');
    await destination.close();
  });

  it('removes what a unit has no more, but nothing at its two ends, which may be a neighbour’s', async () => {
    const destination = await open(subject, 'ends');
    await commit(destination, unit(0, 10), [[at(0), at(1), at(5), at(9), at(10)]]);
    await commit(destination, unit(10, 20), [[at(10, 100), at(11)]]);
    await commit(destination, unit(0, 10), [[at(5), at(6)]]);
    assert.deepEqual(await subject.ids('ends'), idsOf([at(0), at(5), at(6), at(10), at(10, 100), at(11)]));
    await commit(destination, unit(10, 20), [[]]);
    assert.deepEqual(await subject.ids('ends'), idsOf([at(0), at(5), at(6), at(10), at(10, 100)]));
    await destination.close();
  });

  it('keeps what was known before and is not written again, as many as there were', async () => {
    const destination = await open(subject, 'known');
    const twins = [0, 1, 2].map((ordinal) => out(download(5), ordinal));
    await commit(destination, unit(0, 10), [[...twins, at(3), at(7)]]);
    const known = new Map([
      [twins[0]!.identity, 2],
      [at(3).identity, 1],
    ]);
    await commit(destination, { ...unit(0, 10), known }, [[at(8)]]);
    assert.deepEqual(await subject.ids('known'), idsOf([...twins.slice(0, 2), at(3), at(8)]));
    await destination.close();
  });

  it('takes a record that changed where its identity did not', async () => {
    const destination = await open(subject, 'changed');
    await commit(destination, unit(0, 9), [[out(download(1)), out(download(2))]]);
    const before = await subject.state('changed');
    await commit(destination, unit(0, 9), [
      [out(download(1, { thumb_uri: 'https://x.example/1' })), out(download(2))],
    ]);
    const rows = await query<{ thumb_uri: string | null }>(
      "SELECT thumb_uri FROM getty.downloads WHERE prefix = 'changed' ORDER BY id",
    );
    assert.deepEqual(
      rows.map((row) => row.thumb_uri),
      ['https://x.example/1', null],
    );
    const after = await subject.state('changed');
    const unchanged = (state: unknown): unknown[] =>
      (state as { id: string }[]).filter(({ id }) => id.endsWith('2'));
    assert.deepEqual(unchanged(after), unchanged(before));
    await destination.close();
  });

  it('holds any record', async function () {
    this.timeout(60_000);
    const destination = await open(subject, 'any');
    await fc.assert(
      fc.asyncProperty(fc.array(anyRecord, { minLength: 1, maxLength: 5 }), async (records) => {
        const numbered = records.map((record, index) => out(record, index));
        await commit(destination, unit(0, 9), [numbered]);
        for (const { identity, ordinal, record } of numbered) {
          const [row] = await query<{ record: unknown }>(
            "SELECT record FROM getty.downloads WHERE prefix = 'any' AND identity = $1 AND ordinal = $2",
            [identity, ordinal],
          );
          assert.deepEqual(row?.record, shownable(record));
        }
      }),
      { numRuns: 40 },
    );
    await destination.close();
  });

  it('is made once by several processes at a time, and needs no right to create any more', async () => {
    const fresh = { ...subject.settings, schema: 'other', table: 'rows' } as PostgresSettings;
    const all = await Promise.all(Array.from({ length: 5 }, () => openDestination(fresh, {})));
    await Promise.all(all.map((destination) => destination.close()));
    await query("CREATE ROLE writer LOGIN PASSWORD 'marked-writer-password'");
    await query('GRANT USAGE ON SCHEMA other TO writer');
    await query('GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA other TO writer');
    const writer = { ...fresh, user: 'writer', password: 'marked-writer-password' };
    const destination = await openDestination(writer, {});
    await commit(destination, unit(0, 9), [outs(0, 3)]);
    await destination.close();
    await query('REVOKE INSERT ON other.rows FROM writer');
    const refused = await openDestination(writer, {});
    await assert.rejects(commit(refused, unit(10, 20), [outs(10, 13)]), (error: Error & { code: string }) => {
      assert.equal(error.code, 'destination_refused');
      assert.match(error.message, /permission denied for table rows \(42501\)$/);
      return true;
    });
    await refused.close();
  });

  it('refuses tables of a newer version, and a table that is not ours', async () => {
    const settings = { ...subject.settings, schema: 'newer' } as PostgresSettings;
    await (await openDestination(settings, {})).close();
    await query("UPDATE newer.downloads_notes SET value = '99' WHERE name = '#version'");
    await assert.rejects(openDestination(settings, {}), { code: 'newer_format', message: /version 99/ });
    await query('CREATE TABLE newer.foreign_table (x integer)');
    await assert.rejects(openDestination({ ...settings, table: 'foreign_table' }, {}), {
      code: 'destination_refused',
      message: /already exists/,
    });
  });

  it('says who does not get in, without the password', async () => {
    const wrong = { ...subject.settings, password: 'marked-wrong-password' } as PostgresSettings;
    await assert.rejects(openDestination(wrong, {}), (error: Error & { code: string }) => {
      assert.equal(error.code, 'destination_refused');
      assert.match(error.message, /password authentication failed/);
      assert.doesNotMatch(error.message, /marked/);
      return true;
    });
    const nowhere = { ...subject.settings, port: 1 } as PostgresSettings;
    await assert.rejects(openDestination(nowhere, {}), {
      code: 'destination_failed',
      message: /ECONNREFUSED/,
    });
    const encrypted = { ...subject.settings, tls: true } as PostgresSettings;
    await assert.rejects(openDestination(encrypted, {}), { code: 'destination_failed', message: /SSL/ });
  });

  it('fails in order where the server goes away in the middle of a unit', async () => {
    const destination = await open(subject, 'broken');
    const writer = await destination.openUnit(unit(0, 99));
    await writer.write(outs(0, 10));
    await query(
      "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = 'getty-downloads'",
    );
    await assert.rejects(
      async () => {
        for (let page = 1; page < 10_000; page += 1) await writer.write(outs(page * 100, page * 100 + 100));
        await writer.commit(1);
      },
      { code: 'destination_failed' },
    );
    await writer.abort();
    assert.deepEqual(await subject.ids('broken'), []);
    await commit(destination, unit(0, 99), [outs(0, 10)]);
    assert.equal((await subject.ids('broken')).length, 10);
    await destination.close();
  });
});

/** What PostgreSQL cannot hold is U+FFFD there. */
function shownable(value: unknown): unknown {
  if (typeof value === 'string') return value.replace(/\p{Surrogate}|\0/gu, '\ufffd');
  if (Object.is(value, -0)) return 0;
  if (Array.isArray(value)) return value.map(shownable);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [shownable(name), shownable(inner)]),
  );
}
