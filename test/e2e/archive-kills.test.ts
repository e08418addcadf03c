import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Workflow } from '@io-orkes/conductor-javascript';
import { startSandbox, type Sandbox } from '../../src/sandbox/sandbox.js';
import { openConductor, type Conductor } from '../../src/tasks/conductor.js';
import { loadDefinitions } from '../../src/tasks/definitions.js';
import type { Command } from '../support/command.js';
import { engineFor } from '../support/engine.js';
import { temporaryFolder } from '../support/fake-java.js';
import { ACCOUNT, spawnSpender } from '../support/guarded.js';
import { KILLS } from '../support/kills.js';
import { HISTORY, WHOLE_HISTORY } from '../support/sandbox.js';
import { registerAll } from '../support/stage.js';
import { assetsOf, downloadsOf } from '../support/truth.js';
import { LOOK_MS, until } from '../support/until.js';

/** How often the worker is killed, and the length of a history of so many assets, or a few more. */
const [TIMES, LEAST, DOWNLOADS] = KILLS > 5 ? [20, 1900, 3840] : [3, 200, 390];
const ALLOWANCE = 10_000;
/** Of the first run that downloads anything. */
const FIRST = 7;
const PATIENCE_MS = TIMES * 90_000 + LEAST * 1500 + 120_000;

interface Archived {
  readonly missing: number;
  readonly archived: number;
  readonly already: number;
  readonly downloads: number;
  readonly unknown: readonly string[];
  readonly failed: readonly unknown[];
  readonly left: number;
  readonly stopped: string | null;
}

describe(`getty_asset_archive on a real Conductor, its worker killed (${TIMES} ×)`, function () {
  this.timeout(PATIENCE_MS * 2 + 600_000);
  const folder = temporaryFolder();
  const workers: Command[] = [];
  let conductor: Conductor;
  let sandbox: Sandbox;
  let serverUrl: string;
  let wanted: string[];

  before(async function () {
    serverUrl = (await engineFor(this)).url;
    conductor = openConductor({ serverUrl });
    await registerAll(conductor);
    const impatient = { retryCount: 100, retryLogic: 'FIXED', retryDelaySeconds: 1, backoffJitterMs: 0 };
    for (const { kind, body } of loadDefinitions())
      if (kind === 'task')
        await conductor.call('PUT', '/metadata/taskdefs', {
          body: { ...body, ...impatient, responseTimeoutSeconds: 30 },
        });
    sandbox = await startSandbox({
      ...{ seed: 7, downloads: DOWNLOADS, ...HISTORY, qps: 0, assets: 0, fileBytes: 20_000 },
      allowance: ALLOWANCE,
    });
    wanted = [...new Set((await downloadsOf(sandbox)).map(({ id }) => id))].sort();
    assert.ok(wanted.length >= LEAST && wanted.length < LEAST * 1.05, String(wanted.length));
    const more = `base_url: '${sandbox.url}', qps: 200, budget: 5, spending: { cap_per_day: ${ALLOWANCE} }`;
    writeFileSync(
      join(folder.path, 'getty-downloads.yaml'),
      `connections:\n  default: { ${ACCOUNT}, ${more} }\ndestinations:\n  archive: { type: files, root: ./out }\n`,
    );
  });
  after(async () => {
    for (const worker of workers) worker.signal('SIGKILL');
    await registerAll(conductor);
    conductor.close();
    await sandbox.close();
    folder.remove();
  });

  const work = (): Command => {
    const worker = spawnSpender(sandbox, serverUrl, folder.path);
    workers.push(worker);
    return worker;
  };
  const total = (): number => sandbox.stats().posts.total;
  const start = async (input: object): Promise<string> =>
    (await conductor.call<string>('POST', '/workflow/getty_asset_archive', {
      body: { ...WHOLE_HISTORY, product_type: 'premiumaccess', ...input },
    })) ?? '';
  /** Waits, and has the engine look at its timeouts meanwhile. */
  const waitFor = async (id: string, what: string, met: (run: Workflow) => boolean): Promise<Workflow> => {
    let run: Workflow = {};
    return until(
      () =>
        `${what}: ${JSON.stringify(run.tasks?.filter(({ status }) => status !== 'COMPLETED')).slice(0, 3000)}`,
      async () => {
        run =
          (await conductor.call<Workflow>('GET', `/workflow/${id}`, { query: { includeTasks: true } })) ?? {};
        if (met(run)) return run;
        if (run.status === 'RUNNING') await conductor.call('PUT', `/workflow/decide/${id}`);
        return undefined;
      },
      PATIENCE_MS,
      LOOK_MS,
    );
  };
  const ended = async (id: string): Promise<Archived> => {
    const run = await waitFor(id, 'it ends', ({ status }) => status !== 'RUNNING');
    assert.equal(run.status, 'COMPLETED', run.reasonForIncompletion);
    const output = run.output as unknown as Archived;
    assert.deepEqual(output.failed, []);
    // What is unknown is not in the archive, and so it is left.
    assert.equal(output.archived + output.already + output.left, output.missing);
    return output;
  };
  const root = (): string => join(folder.path, 'out', 'assets');
  const entries = (): { id: string; name: string; bytes: number; sha256: string }[] =>
    readdirSync(join(root(), 'catalogue'))
      .filter((name) => name.endsWith('.json'))
      .map((name) => JSON.parse(readFileSync(join(root(), 'catalogue', name), 'utf8')) as never);

  it('has each asset once and intact, or says that nobody knows, and takes what it paid for', async () => {
    let worker = work();
    sandbox.setFaults({ '429': 0.05, '503': 0.05, reset: 0.05 });
    const asked = await ended(await start({}));
    assert.deepEqual(
      [asked.missing, asked.left, asked.archived, asked.stopped, total()],
      [wanted.length, wanted.length, 0, 'not_confirmed', 0],
    );

    // A server's failure and a broken connection would leave an unknown of their own each.
    sandbox.setFaults({ '429': 0.03, file_truncate: 0.03, file_reset: 0.02, file_503: 0.03 });
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

    const { counted } = sandbox.stats().posts;
    for (const one of wanted) assert.ok((counted[one] ?? 0) <= 1, `${one} was taken ${counted[one]} times`);
    assert.ok(total() <= wanted.length);
    const products = (await (await fetch(`${sandbox.url}/sandbox/products`)).text()).trim().split('\n');
    const used = products
      .map((line) => JSON.parse(line) as { type: string; status: string; downloads_remaining: number })
      .filter(({ type, status }) => type === 'premiumaccess' && status === 'active')
      .map(({ downloads_remaining }) => ALLOWANCE - downloads_remaining);
    assert.deepEqual(used, [total()]);

    const inArchive = entries();
    const ids = inArchive.map((one) => one.id);
    assert.deepEqual([...ids, ...last.unknown].sort(), wanted, 'each is there once, or unknown');
    const truth = new Map(
      (await assetsOf(sandbox)).map((one) => [
        one.id,
        (one as unknown as { file: { bytes: number; sha256: string } }).file,
      ]),
    );
    for (const one of inArchive) {
      const bytes = readFileSync(join(root(), one.name));
      const sha256 = createHash('sha256').update(bytes).digest('hex');
      assert.deepEqual({ bytes: bytes.length, sha256 }, truth.get(one.id), one.id);
      assert.deepEqual([one.bytes, one.sha256], [bytes.length, sha256]);
    }
    const files = readdirSync(root(), { recursive: true, withFileTypes: true })
      .filter((one) => one.isFile())
      .map(({ name }) => name)
      .filter((name) => /\.(jpg|mp4)$/.test(name));
    assert.equal(files.length, inArchive.length, 'and no file besides');
  });
});
