import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Workflow } from '@io-orkes/conductor-javascript';
import { intactIn, type Archived } from '../support/archived.js';
import { KILLS } from '../support/kills.js';
import { HISTORY, WHOLE_HISTORY } from '../support/sandbox.js';
import { spenders } from '../support/spenders.js';
import { downloadsOf } from '../support/truth.js';

/** How often the worker is killed, and the length of a history of so many assets, or a few more. */
const [TIMES, LEAST, DOWNLOADS] = KILLS > 5 ? [20, 1900, 3840] : [3, 200, 390];
const ALLOWANCE = 10_000;
/** Of the first run that downloads anything. */
const FIRST = 7;
const PATIENCE_MS = TIMES * 90_000 + LEAST * 1500 + 120_000;

describe(`getty_asset_archive on a real Conductor, its worker killed (${TIMES} ×)`, function () {
  this.timeout(PATIENCE_MS * 2 + 600_000);
  const stage = spenders({
    sandbox: {
      ...{ seed: 7, downloads: DOWNLOADS, ...HISTORY, qps: 0, assets: 0, fileBytes: 20_000 },
      allowance: ALLOWANCE,
    },
    connection: { budget: 5, capPerDay: ALLOWANCE },
    config: 'destinations:\n  archive: { type: files, root: ./out }\n',
    impatient: { retryCount: 100, responseTimeoutSeconds: 30 },
  });
  const { work, total } = stage;
  let wanted: string[];
  before(async () => {
    wanted = [...new Set((await downloadsOf(stage.sandbox())).map(({ id }) => id))].sort();
    assert.ok(wanted.length >= LEAST && wanted.length < LEAST * 1.05, String(wanted.length));
  });

  const start = async (input: object): Promise<string> =>
    (await stage.conductor().call<string>('POST', '/workflow/getty_asset_archive', {
      body: { ...WHOLE_HISTORY, product_type: 'premiumaccess', ...input },
    })) ?? '';
  const waitFor = (id: string, what: string, met: (run: Workflow) => boolean): Promise<Workflow> =>
    stage.waitFor(
      id,
      ({ tasks = [] }) =>
        `${what}: ${JSON.stringify(tasks.filter(({ status }) => status !== 'COMPLETED')).slice(0, 3000)}`,
      met,
      PATIENCE_MS,
    );
  const ended = async (id: string): Promise<Archived> => {
    const run = await waitFor(id, 'it ends', ({ status }) => status !== 'RUNNING');
    assert.equal(run.status, 'COMPLETED', run.reasonForIncompletion);
    // However many assets: with each round the engine would have more to read again and again.
    assert.ok((run.tasks ?? []).length < 20, `${run.tasks?.length} tasks`);
    const output = run.output as unknown as Archived;
    assert.deepEqual(output.failed, []);
    // What is unknown is not in the archive, and so it is left.
    assert.equal(output.archived + output.already + output.left, output.missing);
    return output;
  };
  const root = join(stage.folder, 'out', 'assets');

  it('has each asset once and intact, or says that nobody knows, and takes what it paid for', async () => {
    let worker = work();
    stage.sandbox().setFaults({ '429': 0.05, '503': 0.05, reset: 0.05 });
    const asked = await ended(await start({}));
    assert.deepEqual(
      [asked.missing, asked.left, asked.archived, asked.stopped, total()],
      [wanted.length, wanted.length, 0, 'not_confirmed', 0],
    );

    // A server's failure and a broken connection would leave an unknown of their own each.
    stage.sandbox().setFaults({ '429': 0.03, file_truncate: 0.03, file_reset: 0.02, file_503: 0.03 });
    const first = await ended(await start({ confirm: true, max_downloads: FIRST }));
    assert.deepEqual(
      [first.unknown, first.archived, first.downloads, first.stopped, total()],
      [[], FIRST, FIRST, 'max_downloads', FIRST],
    );

    const id = await start({ confirm: true, max_downloads: ALLOWANCE });
    for (let kill = 1; kill <= TIMES; kill += 1) {
      const enough = FIRST + Math.floor(((wanted.length - FIRST) * kill) / (TIMES + 1));
      await waitFor(id, `${enough} downloads`, () => total() >= enough);
      worker.signal('SIGKILL');
      await worker.status;
      worker = work();
    }
    const last = await ended(id);
    assert.equal(last.stopped, null);
    assert.equal(last.missing, wanted.length - FIRST);
    assert.equal(last.left, last.unknown.length);
    assert.ok(last.unknown.length <= TIMES, `${last.unknown.length} unknown`);

    const { counted } = stage.sandbox().stats().posts;
    for (const one of wanted) assert.ok((counted[one] ?? 0) <= 1, `${one} was taken ${counted[one]} times`);
    assert.ok(total() <= wanted.length);
    const products = (await (await fetch(`${stage.sandbox().url}/sandbox/products`)).text())
      .trim()
      .split('\n');
    const used = products
      .map((line) => JSON.parse(line) as { type: string; status: string; downloads_remaining: number })
      .filter(({ type, status }) => type === 'premiumaccess' && status === 'active')
      .map(({ downloads_remaining }) => ALLOWANCE - downloads_remaining);
    assert.deepEqual(used, [total()]);

    const ids = await intactIn(root, stage.sandbox());
    assert.deepEqual([...ids, ...last.unknown].sort(), wanted, 'each is there once, or unknown');
    const files = readdirSync(root, { recursive: true, withFileTypes: true })
      .filter((one) => one.isFile())
      .map(({ name }) => name)
      .filter((name) => /\.(jpg|mp4)$/.test(name));
    assert.equal(files.length, ids.length, 'and no file besides');
  });
});
