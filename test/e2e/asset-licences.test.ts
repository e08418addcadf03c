import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { assertSmall, downloadsOr } from '../support/payloads.js';
import { troubledStage } from '../support/troubled.js';
import { downloadsOf, type TrueDownload } from '../support/truth.js';

const DOWNLOADS = downloadsOr(800);

type Rows = readonly Readonly<Record<string, unknown>>[];

describe(`getty_license_report of ${DOWNLOADS} downloads, on a real Conductor`, function () {
  const patienceMs = 200_000 + DOWNLOADS * 20;
  this.timeout(patienceMs + 40_000);
  const { stage } = troubledStage({
    downloads: DOWNLOADS,
    // A long history lies in one month: all of it is in one report.
    ...(DOWNLOADS > 10_000
      ? { from: '2025-03-01', to: '2025-03-31' }
      : { from: '2025-01-01', to: '2025-06-30' }),
    seed: 13,
    companyEnabled: true,
  });
  const report = async (input: object) => {
    const id = await stage().start('getty_license_report', input);
    const ended = await stage().ended(id, patienceMs);
    assert.equal(ended.status, 'COMPLETED', ended.reasonForIncompletion);
    assertSmall(ended);
    const output = ended.output as { downloads: number; html: string; json: string; csv: string[] };
    const { sections } = JSON.parse(readFileSync(output.json, 'utf8')) as {
      sections: { key: string; rows: Rows }[];
    };
    const rowsOf = (key: string): Rows => sections.find((one) => one.key === key)?.rows ?? [];
    return { output, rowsOf };
  };
  /** How many downloads have each value, as the simulation knows them. */
  const counted = (
    downloads: readonly TrueDownload[],
    of: (one: TrueDownload) => unknown,
  ): [unknown, number][] => {
    const counts = new Map<unknown, number>();
    for (const one of downloads) counts.set(of(one) ?? null, (counts.get(of(one) ?? null) ?? 0) + 1);
    return [...counts].sort();
  };
  const told = (rows: Rows, name: string): [unknown, number][] =>
    rows.map((row): [unknown, number] => [row[name] ?? null, Number(row['downloads'])]).sort();

  it('counts what the company has downloaded in the month, as the time zone has it', async () => {
    const { output, rowsOf } = await report({ month: '2025-03', time_zone: 'Asia/Tokyo' });
    // Tokyo is nine hours ahead of UTC, all the year.
    const local = ({ date_downloaded }: TrueDownload): string =>
      new Date(Date.parse(date_downloaded) + 9 * 3_600_000).toISOString();
    const march = (await downloadsOf(stage().sandbox)).filter((one) => local(one).startsWith('2025-03'));
    assert.ok(march.length > 50);
    assert.equal(output.downloads, march.length);
    assert.deepEqual(
      told(rowsOf('by_user'), 'user'),
      counted(march, ({ user }) => user?.username),
    );
    assert.deepEqual(
      told(rowsOf('by_day'), 'day'),
      counted(march, (one) => local(one).slice(0, 10)),
    );
    assert.deepEqual(
      told(rowsOf('by_product'), 'product_id').reduce((sum, [, count]) => sum + count, 0),
      march.length,
    );
    assert.ok(rowsOf('allowance_left').length > 1);
    const page = readFileSync(output.html, 'utf8');
    assert.match(page, new RegExp(`<dd>${march.length.toLocaleString('en-US')}</dd>`));
  });

  it('writes no name where users are to be dropped', async () => {
    const { output, rowsOf } = await report({ month: '2025-03', user: 'drop', prefix: 'without-names' });
    assert.equal(rowsOf('by_user').length, 1);
    const names = new Set((await downloadsOf(stage().sandbox)).flatMap(({ user }) => user?.username ?? []));
    const written = [output.html, output.json, ...output.csv]
      .map((path) => readFileSync(path, 'utf8'))
      .join('\n');
    for (const name of names) assert.ok(!written.includes(name), name);
  });
});
