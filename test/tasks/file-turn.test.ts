import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Task } from '@io-orkes/conductor-javascript';
import { loadCatalog } from '../../src/catalog/catalog.js';
import { openConnections } from '../../src/http/connections.js';
import type { Connections } from '../../src/http/connection.js';
import { oneDestination } from '../../src/output/destinations.js';
import { startSandbox, type Sandbox } from '../../src/sandbox/sandbox.js';
import { openGuard } from '../../src/tasks/guard.js';
import type { HandlerResult } from '../../src/tasks/handler.js';
import { taskHandlers } from '../../src/tasks/handlers.js';
import { temporaryFolder } from '../support/fake-java.js';
import { fakeEngine, type FakeEngine } from '../support/fake-ledger.js';
import { freshImages } from '../support/guarded.js';
import { environmentOf, HISTORY } from '../support/sandbox.js';

const operations = loadCatalog();

describe('a download whose file is kept', () => {
  let folder: ReturnType<typeof temporaryFolder>;
  let sandbox: Sandbox;
  let connections: Connections;
  let engine: FakeEngine;
  let images: string[];

  before(async () => {
    sandbox = await startSandbox({ seed: 7, downloads: 60, ...HISTORY, qps: 0, assets: 60, allowance: 50 });
    images = await freshImages(sandbox, 10);
  });
  beforeEach(() => {
    folder = temporaryFolder();
    engine = fakeEngine();
    const env = environmentOf(sandbox, { GETTY_SPENDING_PER_DAY: '20', GETTY_STATE_DIR: folder.path });
    connections = openConnections({ env, cwd: '/' });
  });
  afterEach(async () => {
    await connections.close();
    folder.remove();
  });
  after(() => sandbox.close());

  const root = (): string => join(folder.path, 'out');
  const posts = (): number => sandbox.stats().posts.total;
  const run = (
    id: string,
    outputData?: Record<string, unknown>,
    more: object = {},
    task: Partial<Task> & { taskId: string } = { taskId: `t-${id}` },
  ): Promise<HandlerResult> => {
    const destinations = oneDestination('archive', { type: 'files', root: root() });
    const handlers = taskHandlers(operations, {
      connections,
      collect: { destinations, env: {} },
      guard: openGuard({ conductor: engine, operations }),
    });
    const inputData = { id, confirm: true, output: { destination: 'archive', ...more } };
    const given = engine.add({ inputData, ...(outputData && { outputData }), ...task });
    return handlers.get('getty_download_image')?.(given) ?? assert.fail();
  };
  const fileOf = ({ outputData }: HandlerResult): { name: string; sha256: string; already: boolean } =>
    outputData['file'] as { name: string; sha256: string; already: boolean };

  it('is fetched once the result is recorded', async () => {
    const id = images.pop() ?? '';
    const result = await run(id, undefined, { prefix: 'press', name: '{id}.{ext}' });
    assert.equal(result.status, 'COMPLETED', JSON.stringify(result.outputData));
    const { name, sha256 } = fileOf(result);
    assert.equal(name, `${id}.jpg`);
    const bytes = readFileSync(join(root(), 'press', name));
    assert.equal(createHash('sha256').update(bytes).digest('hex'), sha256);
    assert.deepEqual(
      engine.updates.map(({ outputData }) => Object.keys(outputData ?? {})),
      [['intention'], ['intention', 'result'], ['intention', 'result']],
    );
  });

  it('takes nothing from the allowance where it is there already', async () => {
    const id = images.pop() ?? '';
    await run(id);
    const before = posts();
    const again = await run(id);
    assert.deepEqual([again.status, fileOf(again).already, posts() - before], ['COMPLETED', true, 0]);
  });

  it('goes on with a result that is recorded, and sends nothing', async () => {
    const id = images.pop() ?? '';
    sandbox.setFaults({ next_file: Array.from({ length: 8 }, () => 'expired' as const) });
    const first = await run(id);
    sandbox.setFaults({});
    assert.notEqual(first.status, 'COMPLETED');
    const recorded = first.outputData as { result?: { uri?: string } };
    assert.match(String(recorded.result?.uri), /^http/);
    const before = posts();
    const again = await run(id, first.outputData);
    assert.deepEqual([again.status, posts() - before], ['COMPLETED', 0], JSON.stringify(again.outputData));
  });

  it('is listed as unknown where only the history knows of it', async () => {
    const id = images.pop() ?? '';
    sandbox.setFaults({ next: ['reset_after'] });
    const first = await run(id);
    sandbox.setFaults({});
    const again = await run(id, first.outputData);
    assert.deepEqual(
      [again.status, (again.outputData['error'] as { code: string }).code],
      [...['FAILED_WITH_TERMINAL_ERROR', 'outcome_unknown']],
    );
    assert.equal((again.outputData['history_entry'] as { id: string }).id, id);
    assert.ok(Array.isArray(again.outputData['how_to_decide']));
  });

  const claims = (): string[] => {
    const folder = join(root(), '.getty-downloads');
    return existsSync(folder) ? readdirSync(folder).filter((name) => name.startsWith('claim-')) : [];
  };
  const codeOf = ({ outputData }: HandlerResult): unknown =>
    (outputData['error'] as { code?: string } | undefined)?.code;

  it('is paid for by no other run while one is at it, nor after that one ended without the file', async () => {
    const id = images.pop() ?? '';
    sandbox.setFaults({ next_file: Array.from({ length: 8 }, () => 'expired' as const) });
    await run(id);
    sandbox.setFaults({});
    const before = posts();
    const other = { taskId: 'other', workflowInstanceId: 'run-2' };
    const refused = await run(id, undefined, {}, other);
    assert.deepEqual([refused.status, codeOf(refused)], ['FAILED_WITH_TERMINAL_ERROR', 'outcome_unknown']);
    const [name = ''] = claims();
    assert.match(
      refused.reasonForIncompletion ?? '',
      new RegExp(`task t-${id} of run run-1 .*remove ${name} in `),
    );
    assert.equal(posts(), before);
    // Somebody decides.
    rmSync(join(root(), '.getty-downloads', name), { recursive: true });
    const again = await run(id, undefined, {}, other);
    assert.deepEqual([again.status, posts() - before, claims()], ['COMPLETED', 1, []]);
  });

  it('stays claimed where nobody can tell what became of its call', async () => {
    const id = images.pop() ?? '';
    sandbox.setFaults({ next: ['reset'] });
    const first = await run(id);
    sandbox.setFaults({});
    const before = posts();
    const unknown = await run(id, first.outputData);
    assert.deepEqual([codeOf(unknown), claims().length], ['outcome_unknown', 1]);
    const other = await run(id, undefined, {}, { taskId: 'other', workflowInstanceId: 'run-2' });
    assert.deepEqual([codeOf(other), posts()], ['outcome_unknown', before]);
  });

  it('is free again where nothing was sent, and goes over to the next attempt', async () => {
    const id = images.pop() ?? '';
    sandbox.setFaults({ next: ['429', '429'] });
    const waiting = await run(id);
    sandbox.setFaults({});
    assert.deepEqual([waiting.status, claims()], ['IN_PROGRESS', []]);
    // Two attempts of a worker that was killed before it intended anything.
    const killed = join(root(), '.getty-downloads', `claim-image-${id}-largest.json`);
    writeFileSync(killed, JSON.stringify({ task: 'a0', run: 'run-1', at: '2025-01-01T00:00:00Z' }));
    engine.add({ taskId: 'a0', status: 'TIMED_OUT' });
    engine.add({ taskId: 'a1', status: 'TIMED_OUT', retriedTaskId: 'a0' });
    const stranger = await run(id, undefined, {}, { taskId: 'b' });
    assert.equal(codeOf(stranger), 'outcome_unknown');
    const next = await run(id, undefined, {}, { taskId: 'a2', retriedTaskId: 'a1' });
    assert.deepEqual([next.status, claims()], ['COMPLETED', []]);
  });

  it('refuses a name that leads elsewhere before anything is sent', async () => {
    const before = posts();
    for (const more of [{ name: '../{id}' }, { prefix: '..' }, { destination: 'nowhere' }]) {
      const { outputData } = await run(images[0] ?? '', undefined, more);
      assert.match((outputData['error'] as { code: string }).code, /bad_input|unknown_destination/);
    }
    assert.equal(posts(), before);
  });
});
