import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { registerAll } from '../support/stage.js';
import { openConductor } from '../../src/tasks/conductor.js';
import { startWorker, type Worker } from '../../src/tasks/worker.js';
import { taskHandlers } from '../../src/tasks/handlers.js';
import { loadCatalog } from '../../src/catalog/catalog.js';
import { startSandbox, type Sandbox } from '../../src/sandbox/sandbox.js';
import { openTestConsole, type TestConsole } from '../support/console.js';
import { describedCalls, type DescribedCalls, type Schema } from '../support/described.js';
import { engineFor, TEST_SECRETS } from '../support/engine.js';
import { environmentOf, HISTORY, WHOLE_HISTORY } from '../support/sandbox.js';
import { until } from '../support/until.js';

const NAME = `console_${process.pid}`;
/** A page of ours, and a step that waits: long enough to look at, to pause and to cancel. */
const FLOW = {
  ...{ name: NAME, version: 1, schemaVersion: 2, ownerEmail: 'a@example.com', timeoutSeconds: 600 },
  inputParameters: ['size', 'wait'],
  tasks: [
    {
      ...{ name: 'getty_downloads', taskReferenceName: 'page', type: 'SIMPLE' },
      inputParameters: { page_size: '${workflow.input.size}', ...WHOLE_HISTORY },
    },
    {
      ...{ name: 'wait', taskReferenceName: 'wait', type: 'WAIT' },
      inputParameters: { duration: '${workflow.input.wait}' },
    },
  ],
  outputParameters: { count: '${page.output.result_count}' },
};

describe('the console on a real Conductor', function () {
  this.timeout(120_000);
  let console: TestConsole;
  let sandbox: Sandbox;
  let worker: Worker;
  let call: DescribedCalls['call'];
  const conductors: { close(): void }[] = [];

  before(async function () {
    const engine = await engineFor(this);
    sandbox = await startSandbox({ seed: 7, downloads: 20, qps: 0, ...HISTORY });
    console = await openTestConsole({ engineUrl: engine.url, env: environmentOf(sandbox) });
    const conductor = openConductor({ serverUrl: engine.url });
    conductors.push(conductor);
    await registerAll(conductor);
    const handlers = taskHandlers(loadCatalog(), { connections: console.connections });
    worker = startWorker({ conductor, handlers, pollIntervalMs: 50 });
    ({ call } = await describedCalls(console));
  });
  after(async () => {
    await worker.drain();
    for (const conductor of conductors) conductor.close();
    await console.close();
    await sandbox.close();
  });

  async function put(flow: object): Promise<Schema> {
    const text = JSON.stringify(flow, undefined, 2);
    const { revision } = (await call('POST', '/registrations/plan', { text })).json();
    return (await call('POST', '/registrations', { text, revision })).json();
  }
  const start = async (input: object): Promise<string> =>
    (await call('POST', '/runs', { name: NAME, input })).json().workflowId;
  const look = async (id: string): Promise<Schema> => (await call('GET', `/runs/${id}`)).json();
  const act = async (id: string, action: string) => (await call('POST', `/runs/${id}/${action}`)).status;
  const reaches = (id: string, status: string) =>
    until(`${id} is ${status}`, async () => {
      const run = await look(id);
      return run['status'] === status && run;
    });
  const waits = (id: string) =>
    until(`${id} waits`, async () => {
      const run = await look(id);
      return run['tasks'].some((task: Schema) => task['ref'] === 'wait') && run;
    });

  it('says that it is up', async () => {
    assert.equal((await call('GET', '/status')).json().engine.state, 'up');
  });

  it('registers a definition, shows the difference of the next, and has nothing to do for the same', async () => {
    const first = (await call('POST', '/registrations/plan', { text: JSON.stringify(FLOW) })).json();
    assert.deepEqual(
      [first.action, first.tasks],
      ['create', [{ name: 'getty_downloads', action: 'none', diff: '' }]],
    );
    assert.match(first.diff, /\+.*"taskReferenceName": "page"/);
    await put(FLOW);
    const same = (await call('POST', '/registrations/plan', { text: JSON.stringify(FLOW) })).json();
    assert.deepEqual([same.action, same.diff], ['none', '']);

    const { timeoutSeconds: _, ...less } = FLOW;
    const [page, wait] = FLOW.tasks;
    const other = { ...less, description: 'changed', tasks: [{ ...page, inputParameters: {} }, wait] };
    const changed = (await call('POST', '/registrations/plan', { text: JSON.stringify(other) })).json();
    assert.equal(changed.action, 'update');
    assert.match(changed.diff, /\+ {2}"description": "changed"/);
    assert.match(changed.diff, /- +"page_size": "\$\{workflow\.input\.size\}"/);
    assert.match(changed.diff, /- {2}"timeoutSeconds": 600/);
  });

  it('opens what is on the engine, and finds nothing to change in it', async () => {
    const { workflows } = (await call('GET', '/workflows')).json();
    for (const name of [NAME, 'getty_downloads_page', 'getty_downloads_pages', 'getty_downloads_http']) {
      assert.ok(
        workflows.some((one: Schema) => one['name'] === name && one['source'] === 'engine'),
        name,
      );
      const { text } = (await call('GET', `/workflows/engine/${name}?version=1`)).json();
      const plan = (await call('POST', '/registrations/plan', { text })).json();
      assert.deepEqual([plan.action, plan.diff], ['none', ''], name);
    }
    const versions = (await put({ ...FLOW, version: 2 }))['version'];
    assert.equal(versions, 2);
    const mine = (await call('GET', '/workflows'))
      .json()
      .workflows.find((one: Schema) => one['name'] === NAME);
    assert.deepEqual([mine.version, mine.versions], [2, [2, 1]]);
    assert.equal((await call('GET', '/workflows/engine/nothing_of_the_kind')).status, 404);
  });

  it('says what the engine has against a definition', async () => {
    const text = JSON.stringify({ ...FLOW, name: `${NAME}_bad`, tasks: [FLOW.tasks[0], FLOW.tasks[0]] });
    const { revision } = (await call('POST', '/registrations/plan', { text })).json();
    const answer = await call('POST', '/registrations', { text, revision });
    assert.equal(answer.status, 502);
    assert.equal(answer.json().error.code, 'engine_refused');
    assert.match(JSON.stringify(answer.json().error.problems), /taskReferenceName/);
  });

  it('has the palette', async () => {
    const { types, engine } = (await call('GET', '/task-types')).json();
    assert.equal(engine, undefined);
    assert.equal(types.filter((one: Schema) => one['name'] === 'getty_downloads').length, 1);
  });

  it('lints by what the engine knows', async () => {
    const text = readFileSync('workflows/getty_downloads_page.json', 'utf8');
    assert.deepEqual((await call('POST', '/lint', { text })).json(), { problems: [] });
  });

  it('runs, and shows each step with its input, output and log', async () => {
    const id = await start({ size: 2, wait: '0 s' });
    const run = await reaches(id, 'COMPLETED');
    assert.ok(run['output'].count > 2);
    assert.deepEqual([run['name'], run['version'], run['input'].size], [NAME, 2, 2]);
    assert.ok(Date.parse(run['start']) <= Date.parse(run['end']));
    assert.equal(JSON.parse(run['definition'] as string).name, NAME);
    const page = run['tasks'].find((task: Schema) => task['ref'] === 'page');
    assert.deepEqual(
      [page.type, page.name, page.status, page.attempt],
      ['SIMPLE', 'getty_downloads', 'COMPLETED', 0],
    );
    const detail = (await call('GET', `/runs/${id}/tasks/${page.taskId as string}`)).json();
    assert.equal(detail.input.page_size, 2);
    assert.equal(detail.output.downloads.length, 2);
    assert.equal(detail.output.result_count, run['output'].count);
    assert.ok(detail.logs.length > 0);
    assert.equal((await call('GET', `/runs/${id}/tasks/nothing`)).status, 404);
    assert.equal((await call('GET', `/runs/${'0'.repeat(8)}-0000-0000-0000-${'0'.repeat(12)}`)).status, 404);
  });

  it('pauses, resumes, cancels, retries and restarts, and refuses what makes no sense', async () => {
    const id = await start({ size: 1, wait: '1 hour' });
    await waits(id);
    assert.equal(await act(id, 'resume'), 409);
    assert.equal(await act(id, 'retry'), 409);
    assert.equal(await act(id, 'pause'), 204);
    await reaches(id, 'PAUSED');
    assert.equal(await act(id, 'resume'), 204);
    await reaches(id, 'RUNNING');
    assert.equal(await act(id, 'cancel'), 204);
    const cancelled = await reaches(id, 'TERMINATED');
    assert.match(cancelled['reason'] as string, /cancelled from the console/);
    assert.equal(await act(id, 'cancel'), 409);
    assert.equal(await act(id, 'retry'), 204);
    const retried = await reaches(id, 'RUNNING');
    assert.equal(
      retried['tasks'].filter((task: Schema) => task['ref'] === 'page').length,
      1,
      'goes on where it was',
    );
    await act(id, 'cancel');
    await reaches(id, 'TERMINATED');
    assert.equal(await act(id, 'restart'), 204);
    await waits(id);
    assert.equal(await act(id, 'cancel'), 204);
    assert.equal(await act('00000000-0000-0000-0000-000000000000', 'cancel'), 404);
  });

  it('shows why a step failed, retries it, and names its attempts', async () => {
    const id = await start({ size: 0, wait: '0 s' });
    const failed = await reaches(id, 'FAILED');
    const [task] = failed['tasks'];
    assert.equal(task.status, 'FAILED_WITH_TERMINAL_ERROR');
    assert.match(task.reason, /^bad_input: /);
    assert.match(failed['reason'] as string, /bad_input/);
    assert.equal(await act(id, 'retry'), 204);
    const again = await until('the second attempt fails', async () => {
      const run = await look(id);
      return run['status'] === 'FAILED' && run['tasks'].length === 2 && run;
    });
    assert.deepEqual(
      again['tasks'].map((one: Schema) => one['attempt']),
      [0, 1],
    );
  });

  it('shows the rounds of a loop as steps of the definition', async () => {
    const { workflowId } = (
      await call('POST', '/runs', {
        name: 'getty_downloads_pages',
        input: { page_size: 5, ...WHOLE_HISTORY },
      })
    ).json();
    const run = await reaches(workflowId as string, 'COMPLETED');
    const rounds = run['tasks'].filter((task: Schema) => task['iteration'] > 0);
    assert.ok(rounds.length > 1);
    for (const { ref } of rounds as Schema[]) assert.doesNotMatch(ref as string, /__\d+$/);
  });

  it('lists runs by workflow and state, newest first', async () => {
    const ids = [await start({ size: 1, wait: '0 s' }), await start({ size: 1, wait: '0 s' })];
    for (const id of ids) await reaches(id, 'COMPLETED');
    const listed = await until('both are in the index', async () => {
      const list = (await call('GET', `/runs?workflow=${NAME}&status=COMPLETED&limit=2`)).json();
      return list.runs.some((one: Schema) => one['workflowId'] === ids[1]) && list;
    });
    assert.equal(listed.indexing, true);
    assert.deepEqual(
      listed.runs.map((one: Schema) => one['workflowId']),
      [...ids].reverse(),
    );
    for (const { name, status } of listed.runs as Schema[])
      assert.deepEqual([name, status], [NAME, 'COMPLETED']);
    const second = (await call('GET', `/runs?workflow=${NAME}&status=COMPLETED&limit=1&start=1`)).json();
    assert.equal(second.runs[0].workflowId, ids[0]);
    assert.ok(second.total >= 2);
    assert.deepEqual(
      (await call('GET', `/runs?workflow=${encodeURIComponent("x' OR '1'='1")}`)).json().runs,
      [],
    );
  });

  it('shows no secret that a run was started with, nor those of the engine', async () => {
    const secret = console.env['GETTY_API_SECRET'] ?? '';
    const token = '${workflow.secrets.GETTY_ACCESS_TOKEN}';
    const { workflowId: id } = (
      await call('POST', '/runs', { name: NAME, input: { size: 1, wait: '0 s', note: secret, token } })
    ).json();
    const run = await reaches(id as string, 'COMPLETED');
    assert.equal(run['input'].note, '[redacted]');
    const texts = [
      run,
      ...(await Promise.all(
        (run['tasks'] as Schema[]).map(async ({ taskId }) =>
          (await call('GET', `/runs/${id as string}/tasks/${taskId as string}`)).json(),
        ),
      )),
    ];
    for (const hidden of [secret, ...Object.values(TEST_SECRETS)])
      assert.ok(!JSON.stringify(texts).includes(hidden));
  });
});
