import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { REPORT_TASK } from '../../src/catalog/own-task.js';
import { GettyDownloadsError } from '../../src/core/errors.js';
import { writeReport } from '../../src/report/report.js';
import { checkOwnInput } from '../../src/request/check.js';
import { download } from '../output/records.js';
import { openDesk } from '../records/desk.js';

const EVIL = `<script>alert(1)</script>"'&`;

const DOWNLOADS = [
  download(0, { id: '1', product_type: 'premiumaccess', date_downloaded: '2025-01-31T23:30:00Z' }),
  download(1, { id: '2', product_type: 'premiumaccess', date_downloaded: '2025-02-01T10:00:00Z' }),
  download(2, { id: '3', product_type: `=1+1${EVIL}`, date_downloaded: '2025-02-02T10:00:00Z' }),
];

describe('getty_report', function () {
  this.timeout(60_000);
  let desk: ReturnType<typeof openDesk>;
  let from: string;
  beforeEach(async () => {
    desk = openDesk();
    from = await desk.collection(DOWNLOADS, { prefix: 'all' });
  });
  afterEach(() => {
    desk.close();
  });

  const report = (more: object = {}) =>
    writeReport(
      checkOwnInput(REPORT_TASK, {
        title: `Licences ${EVIL}`,
        facts: [
          { label: 'Downloads', value: 12345 },
          { label: 'Left', value: null },
        ],
        sections: [
          {
            key: 'by_product',
            title: 'By product',
            from,
            steps: [{ group: { by: ['product_type'], count: 'downloads' } }, { order: ['-downloads'] }],
            chart: { type: 'bar', x: 'product_type', y: 'downloads' },
          },
          {
            key: 'by_day',
            from,
            steps: [{ group: { by: [{ field: 'date_downloaded', per: 'day' }], count: 'downloads' } }],
            chart: { type: 'line', x: 'day', y: 'downloads' },
          },
          { key: 'none', from, steps: [{ filter: { field: 'id', value: 'no such' } }] },
        ],
        output: { destination: 'disk', prefix: 'reports/2025' },
        ...more,
      }),
      desk.context,
    );

  const read = (name: string): string => readFileSync(join(desk.folder, 'out/reports/2025', name), 'utf8');
  const refused = async (more: object, path: RegExp): Promise<void> => {
    await assert.rejects(
      async () => report(more),
      (error: GettyDownloadsError) => {
        assert.equal(error.code, 'bad_input');
        assert.match(error.details.problems?.[0]?.path ?? '', path);
        return true;
      },
    );
  };

  it('writes a page, JSON and a CSV for each section, with the same figures', async () => {
    const output = await report({ time_zone: 'Europe/Berlin' });
    assert.deepEqual(output['sections'], { by_product: 2, by_day: 2, none: 0 });
    const { sections } = JSON.parse(read('report.json')) as { sections: { key: string; rows: object[] }[] };
    assert.deepEqual(sections[1]?.rows, [
      { day: '2025-02-01', downloads: 2 },
      { day: '2025-02-02', downloads: 1 },
    ]);
    assert.equal(read('by_day.csv'), 'day,downloads\n2025-02-01,2\n2025-02-02,1\n');
    const page = read('report.html');
    assert.match(page, /<dd>12,345<\/dd>/);
    assert.match(page, /2025-02-01/);
    const charts = [...page.matchAll(/<img src="data:image\/svg\+xml;base64,([^"]+)"/g)].map(
      ([, data = '']) => Buffer.from(data, 'base64').toString('utf8'),
    );
    assert.equal(charts.length, 2);
    assert.match(charts[0] ?? '', />premiumaccess</);
    assert.match(charts[1] ?? '', />2025-02-01</);
    assert.match(page, /Days and months begin in Europe\/Berlin/);
  });

  it('lets no value become markup, nor a formula', async () => {
    await report();
    const page = read('report.html');
    assert.doesNotMatch(page, /<script|<iframe|<object|href=|src="(?!data:image\/svg)|<[^>]* on\w+=/i);
    assert.match(page, /&lt;script&gt;alert\(1\)&lt;\/script&gt;/);
    assert.doesNotMatch(page, /https?:\/\//, 'nothing is loaded');
    assert.match(read('by_product.csv'), /^"'=1\+1<script>/m);
  });

  it('refuses a chart of no field, a key that stands twice or is a path, and an unknown destination, before anything is written', async () => {
    const section = { key: 'one', from };
    await refused({ sections: [{ ...section, chart: { type: 'bar', x: 'id', y: 'downlods' } }] }, /chart/);
    await refused({ sections: [section, section] }, /^\/sections\/1\/key/);
    await refused({ sections: [{ ...section, key: '../one' }] }, /key/);
    await refused({ output: { destination: 'disk', prefix: '../up' } }, /prefix/);
    await assert.rejects(async () => report({ output: { destination: 'nowhere' } }), {
      code: 'unknown_destination',
    });
    assert.throws(() => read('report.html'), { code: 'ENOENT' });
  });

  it('takes the place of the report before it', async () => {
    await report({ title: 'First' });
    await report({ title: 'Second' });
    assert.match(read('report.html'), /<h1>Second<\/h1>/);
  });
});
