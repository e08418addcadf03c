import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { ROUTES } from '../../src/console/api/routes.js';
import { startSandbox, type Sandbox } from '../../src/sandbox/sandbox.js';
import { linesOf, openTestConsole, type Answer, type TestConsole } from '../support/console.js';
import { documentOf, THING } from '../support/documents.js';
import { startFakeConductor, type FakeConductor } from '../support/fake-conductor.js';
import { environmentOf } from '../support/sandbox.js';

type Schema = Record<string, any>; // eslint-disable-line @typescript-eslint/no-explicit-any

const PAGE = readFileSync('workflows/getty_downloads_page.json', 'utf8');
const BY_NAME = { api: 'getty-images', id: 'getDownloads' };

describe('the API of the console', () => {
  let console: TestConsole;
  let engine: FakeConductor;
  let sandbox: Sandbox;
  let document: Schema;
  /** Operations that were called with success, by id. */
  const called = new Set<string>();
  const ajv = new Ajv2020({ strict: false, allErrors: true });

  before(async () => {
    engine = await startFakeConductor();
    sandbox = await startSandbox({ seed: 7, downloads: 20, qps: 0 });
    console = await openTestConsole({ engineUrl: engine.url, env: environmentOf(sandbox) });
    document = (await console.get('/api/openapi.json')).json();
  });
  after(async () => {
    await console.close();
    await engine.close();
    await sandbox.close();
  });

  /** Calls, and holds the answer to what the document says of it. */
  async function call(method: string, path: string, body?: unknown): Promise<Answer> {
    const answer = await console.call(method, `/api${path}`, body);
    const { id, operation } = operationAt(method, `/api${path.split('?')[0] ?? ''}`);
    const { status, text } = answer;
    const key = [String(status), `${String(status)[0] ?? ''}XX`].find((one) => operation['responses'][one]);
    assert.ok(key, `${id}: ${status} is not described`);
    const { content } = operation['responses'][key] as Schema;
    if (status < 300) called.add(id);
    if (content === undefined) {
      assert.equal(text, '', id);
      return answer;
    }
    const [type = ''] = Object.keys(content as object);
    assert.equal(answer.headers['content-type'], `${type}; charset=utf-8`, id);
    const check = ajv.compile(content[type].schema as Schema);
    const parts = type === 'application/x-ndjson' ? linesOf(answer) : [answer.json()];
    assert.ok(parts.length > 0);
    for (const part of parts) assert.ok(check(part), `${id}: ${ajv.errorsText(check.errors)}`);
    return answer;
  }

  function operationAt(method: string, path: string): { id: string; operation: Schema } {
    for (const [template, methods] of Object.entries(document['paths'] as Schema)) {
      const pattern = new RegExp(`^${template.replace(/\{[^}]+\}/g, '[^/]+')}$`);
      const operation = methods[method.toLowerCase()] as Schema | undefined;
      if (operation && pattern.test(path)) return { id: operation['operationId'], operation };
    }
    throw new assert.AssertionError({ message: `${method} ${path} is not described` });
  }

  it('is described by OpenAPI 3.1, with its token, and with all of its routes', async () => {
    await call('GET', '/openapi.json');
    assert.equal(document['openapi'], '3.1.0');
    assert.deepEqual(document['security'], [{ token: [] }]);
    const described = Object.values(document['paths'] as Schema).flatMap((methods: Schema) =>
      Object.values(methods).map((one: Schema) => one['operationId'] as string),
    );
    assert.deepEqual(described.sort(), [...Object.keys(ROUTES), 'openapi'].sort());
    for (const path of Object.keys(document['paths'] as object)) assert.match(path, /^\/api\//);
  });

  it('says what is there', async () => {
    const {
      engine: state,
      connections,
      sandbox: simulation,
      worker,
      version,
    } = (await call('GET', '/status')).json();
    assert.deepEqual(state, { state: 'up', url: engine.url });
    assert.deepEqual(connections, [
      {
        name: 'default',
        api: 'getty-images',
        baseUrl: sandbox.url,
        ready: true,
        simulation: false,
        qps: 500,
      },
    ]);
    assert.deepEqual([simulation, worker, version], ['unavailable', false, '0.0.0']);
  });

  it('takes documents in and out', async () => {
    const text = documentOf({ get: THING });
    const { name, operations, source } = (
      await call('POST', '/documents', { name: 'things.yaml', text })
    ).json();
    assert.deepEqual([name, operations, source], ['things', 1, 'added']);
    const broken = (await call('POST', '/documents', { name: 'broken.json', text: '{' })).json();
    assert.equal(broken.operations, 0);
    assert.ok(broken.problems.length > 0);
    const { documents } = (await call('GET', '/documents')).json();
    assert.deepEqual(
      documents.map((one: Schema) => one['name']),
      ['getty-images', 'things'],
    );
    assert.equal((await call('DELETE', '/documents/things')).status, 204);
    await call('POST', '/documents', { name: 'things.yaml', text });
    assert.equal((await call('DELETE', '/documents/broken')).status, 404);
    assert.equal((await call('DELETE', '/documents/getty-images')).status, 409);
  });

  it('searches, lists and describes operations', async () => {
    const found = (await call('GET', '/operations?q=past%20donwloads&limit=1')).json();
    assert.equal(found.groups[0].operations.length, 1);
    assert.equal(found.groups[0].operations[0].id, 'getDownloads');
    assert.ok(found.groups[0].found > 1);
    const { path, marks } = found.groups[0].operations[0];
    assert.equal(path.slice(...(marks.path[0] as [number, number])), 'downloads');
    const all = (await call('GET', '/operations')).json();
    assert.deepEqual(
      all.groups.map((one: Schema) => [one['document'], one['total']]),
      [
        ['getty-images', 13],
        ['things', 1],
      ],
    );
    const detail = (await call('GET', '/operations/getty-images/getDownloads')).json();
    assert.equal(detail.task, 'getty_downloads');
    const page = detail.parameters.find((one: Schema) => one['name'] === 'page_size');
    assert.deepEqual(
      [page.in, page.wire, page.default, page.limits],
      ['query', 'page_size', 30, ['1 to 100']],
    );
    const language = detail.parameters.find((one: Schema) => one['name'] === 'accept_language');
    assert.deepEqual([language.in, language.wire], ['header', 'Accept-Language']);
    assert.equal(language.values.find((one: Schema) => one['value'] === 'cs').keys, 'istock');
    assert.equal(detail.input.properties.page_size.maximum, 100);
    assert.equal((await call('GET', '/operations/getty-images/nothing')).status, 404);
    assert.equal((await call('GET', '/operations/nothing/getDownloads')).status, 404);
  });

  it('finds an operation whose id has slashes', async () => {
    const text = documentOf({ get: { ...THING, operationId: 'repos/get' } });
    await call('POST', '/documents', { name: 'slashes.yaml', text });
    assert.equal((await call('GET', '/operations/slashes/repos%2Fget')).json().id, 'repos/get');
    await call('DELETE', '/documents/slashes');
  });

  it('prepares requests, and says what is wrong with an input as an ordinary answer', async () => {
    const good = (
      await call('POST', '/prepare', { ...BY_NAME, input: { page_size: '2', page: null } })
    ).json();
    assert.equal(good.ok, true);
    assert.equal(good.request.url, `${sandbox.url}/v3/downloads`);
    assert.deepEqual(good.task.inputParameters, { page_size: 2 });
    assert.match(good.http_task.inputParameters.http_request.headers['Api-Key'], /workflow\.secrets/);
    const bad = (await call('POST', '/prepare', { ...BY_NAME, input: { page_size: 101 } })).json();
    assert.deepEqual([bad.ok, bad.problems[0].path], [false, '/page_size']);
    const stranger = (await call('POST', '/prepare', { ...BY_NAME, input: { connection: 'nobody' } })).json();
    assert.deepEqual([stranger.ok, stranger.problems[0].path], [false, '/connection']);
    const list = (await call('POST', '/prepare', { ...BY_NAME, input: [] })).json();
    assert.deepEqual([list.ok, list.problems[0].path], [false, '']);
    assert.equal((await call('POST', '/prepare', { api: 'a', id: 'b', input: {} })).status, 404);
  });

  it('shows an operation of an API without a connection, by a host that does not exist', async () => {
    const { ok, curl, warnings } = (
      await call('POST', '/prepare', { api: 'things', id: 'getThing', input: {} })
    ).json();
    assert.equal(ok, true);
    assert.match(curl, /https:\/\/things\.invalid\/things/);
    assert.deepEqual(
      warnings.map((one: Schema) => one['code']),
      ['no_connection'],
    );
  });

  it('sends test requests', async () => {
    const events = linesOf(await call('POST', '/test-requests', { ...BY_NAME, input: { page_size: 2 } }));
    assert.deepEqual([...new Set(events.map(({ type }) => type))], ['phase', 'answer', 'result']);
  });

  it('reads, registers and lists definitions', async () => {
    const before = (await call('GET', '/workflows')).json();
    assert.deepEqual(before, { workflows: [] });
    const plan = (await call('POST', '/registrations/plan', { text: PAGE })).json();
    assert.deepEqual([plan.action, plan.name, plan.version], ['create', 'getty_downloads_page', 1]);
    assert.deepEqual(
      plan.tasks.map((one: Schema) => [one['name'], one['action']]),
      [['getty_downloads', 'create']],
    );
    assert.equal(engine.tasks.size + engine.workflows.size, 0, 'a plan changes nothing');
    const done = await call('POST', '/registrations', { text: PAGE, revision: plan.revision });
    assert.equal(done.status, 201);
    assert.deepEqual([engine.tasks.size, engine.workflows.size], [1, 1]);
    assert.deepEqual((await call('GET', '/workflows')).json().workflows, [
      { source: 'engine', name: 'getty_downloads_page', version: 1, versions: [1] },
    ]);
    const { text } = (await call('GET', '/workflows/engine/getty_downloads_page?version=1')).json();
    assert.equal(JSON.parse(text as string).name, 'getty_downloads_page');
    assert.equal((await call('GET', '/workflows/engine/nothing')).status, 404);
    const file = { text: PAGE };
    const saved = (await call('PUT', '/workflows/file/mine.json', file)).json();
    assert.deepEqual((await call('GET', '/workflows/file/mine.json')).json(), saved);
  });

  it('registers what was seen, or nothing', async () => {
    const plan = (await call('POST', '/registrations/plan', { text: PAGE })).json();
    assert.deepEqual([plan.action, plan.diff], ['none', '']);
    engine.workflows.set('getty_downloads_page', {
      ...engine.workflows.get('getty_downloads_page'),
      description: 'theirs',
    });
    const refused = await call('POST', '/registrations', { text: PAGE, revision: plan.revision });
    assert.deepEqual([refused.status, refused.json().error.code], [409, 'conflict']);
    const seen = (await call('POST', '/registrations/plan', { text: PAGE })).json();
    assert.match(seen.diff, /-.*theirs/);
    const other = await call('POST', '/registrations', { text: `${PAGE} `, revision: seen.revision });
    assert.equal(other.status, 409, 'another text than the one that was planned');
    assert.equal((await call('POST', '/registrations', { text: PAGE, revision: seen.revision })).status, 201);
  });

  it('leaves a task definition of ours as it was tuned, and says which task types nobody knows', async () => {
    engine.tasks.set('getty_downloads', { ...engine.tasks.get('getty_downloads'), retryCount: 9 });
    engine.tasks.set('theirs', {
      name: 'theirs',
      description: 'Somebody else’s',
      inputKeys: ['a'],
      outputKeys: ['b'],
    });
    const workflow = JSON.parse(PAGE) as { tasks: unknown[] };
    const step = (name: string) => ({ name, taskReferenceName: name, type: 'SIMPLE' });
    workflow.tasks.push(step('theirs'), step('nobodys'));
    const { tasks } = (await call('POST', '/registrations/plan', { text: JSON.stringify(workflow) })).json();
    assert.deepEqual(tasks, [
      { name: 'getty_downloads', action: 'none', diff: '' },
      { name: 'theirs', action: 'none', diff: '' },
      { name: 'nobodys', action: 'unknown', diff: '' },
    ]);
    const { types } = (await call('GET', '/task-types')).json();
    const [ours, ...rest] = types as Schema[];
    assert.deepEqual([ours?.['name'], ours?.['source']], ['getty_downloads', 'catalogue']);
    assert.ok((ours?.['output'] as string[]).includes('has_next'));
    assert.deepEqual(
      rest.map(({ name, source, output }) => [name, source, output]),
      [['theirs', 'engine', ['b']]],
    );
  });

  it('refuses what is no definition', async () => {
    for (const text of ['', '{', '[]', '{"tasks": []}', '{"name": "a", "tasks": [], "version": 1.5}'])
      assert.equal(
        (await call('POST', '/registrations/plan', { text })).json().error.code,
        'bad_workflow',
        text,
      );
  });

  it('lints', async () => {
    assert.deepEqual((await call('POST', '/lint', { text: PAGE })).json(), { problems: [] });
    const { problems } = (await call('POST', '/lint', { text: '{\n "name": }' })).json();
    assert.equal(problems[0].severity, 'error');
  });

  it('makes steps, with notes', async () => {
    const mine = (
      await call('POST', '/steps', { ...BY_NAME, ref: 'first', input: { page: '${workflow.input.page}' } })
    ).json();
    assert.deepEqual(mine, {
      task: {
        ...{ name: 'getty_downloads', taskReferenceName: 'first', type: 'SIMPLE' },
        inputParameters: { page: '${workflow.input.page}' },
      },
      notes: [],
    });
    const input = { ids: ['1'], connection: 'default', on_quota: 'wait' };
    const http = (
      await call('POST', '/steps', { api: 'getty-images', id: 'getImages', ref: 'second', input })
    ).json();
    assert.equal(http.task.type, 'HTTP');
    assert.match(http.notes[0], /CONDUCTOR_SECRET_GETTY_API_KEY/);
    const thing = (
      await call('POST', '/steps', { api: 'things', id: 'getThing', ref: 'third', input: {} })
    ).json();
    assert.match(thing.notes.at(-1), /things\.invalid/);
    const wrong = await call('POST', '/steps', { ...BY_NAME, ref: 'x', input: { page: 0 } });
    assert.deepEqual([wrong.status, wrong.json().error.problems[0].path], [400, '/page']);
  });

  it('starts, lists, shows and steers runs', async () => {
    const started = await call('POST', '/runs', { name: 'getty_downloads_page', input: { page: 2 } });
    assert.equal(started.status, 201);
    const { workflowId: id } = started.json();
    assert.equal((await call('POST', '/runs', { name: 'nothing', input: {} })).status, 404);
    const { runs, indexing, total } = (
      await call('GET', '/runs?workflow=getty_downloads_page&status=RUNNING&limit=5')
    ).json();
    assert.deepEqual([indexing, total, runs[0].workflowId], [true, 1, id]);
    const asked = new URL(engine.callsTo('/api/workflow/search').at(-1)!.url, engine.url).searchParams;
    assert.equal(asked.get('query'), "workflowType='getty_downloads_page' AND status='RUNNING'");
    const run = (await call('GET', `/runs/${id}`)).json();
    assert.deepEqual(
      [run.status, run.start, run.input],
      ['RUNNING', '2026-11-25T01:51:47.826Z', { page: 2 }],
    );
    assert.equal(JSON.parse(run.definition as string).name, 'getty_downloads_page');
    const [task] = run.tasks;
    assert.deepEqual(
      [task.ref, task.type, task.name, task.attempt],
      ['page', 'SIMPLE', 'getty_downloads', 0],
    );
    const detail = (await call('GET', `/runs/${id}/tasks/${task.taskId as string}`)).json();
    assert.deepEqual([detail.input, detail.logs[0].at], [{ page: 2 }, '2026-11-25T01:51:48.400Z']);
    assert.equal((await call('GET', `/runs/${id}/tasks/other`)).status, 404);
    assert.equal((await call('GET', '/runs/nothing')).status, 404);
    for (const [action, status, after] of [
      ['resume', 409, 'RUNNING'],
      ['retry', 409, 'RUNNING'],
      ['restart', 409, 'RUNNING'],
      ['pause', 204, 'PAUSED'],
      ['pause', 409, 'PAUSED'],
      ['resume', 204, 'RUNNING'],
      ['cancel', 204, 'TERMINATED'],
      ['cancel', 409, 'TERMINATED'],
      ['retry', 204, 'RUNNING'],
      ['cancel', 204, 'TERMINATED'],
      ['restart', 204, 'RUNNING'],
    ] as const) {
      assert.equal((await call('POST', `/runs/${id}/${action}`)).status, status, action);
      assert.equal(engine.runs.get(id)?.status, after, action);
    }
    assert.equal((await call('POST', `/runs/${id}/explode`)).status, 400);
    assert.equal((await call('POST', '/runs/nothing/cancel')).status, 404);
  });

  it('starts no simulation where there are credentials', async () => {
    assert.equal((await call('POST', '/sandbox')).status, 409);
    called.add('startSandbox');
  });

  it('was called here at every route, and has no other', async () => {
    assert.deepEqual([...called].sort(), [...Object.keys(ROUTES), 'openapi'].sort());
    for (const path of Object.keys(document['paths'] as object)) {
      const real = path.replace(/\{[^}]+\}/g, 'x');
      for (const method of ['GET', 'POST', 'PUT', 'DELETE', 'PATCH', 'HEAD', 'OPTIONS', 'TRACE']) {
        if (document['paths'][path][method.toLowerCase()] !== undefined) continue;
        assert.equal((await console.call(method, real)).status, 404, `${method} ${real}`);
      }
    }
    for (const path of [
      '/api',
      '/api/',
      '/api/documentation',
      '/api/documentation/json',
      '/documentation',
      '/api/Status',
    ])
      assert.equal((await console.get(path)).status, 404, path);
  });
});
