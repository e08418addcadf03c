import assert from 'node:assert/strict';
import { ROUTES } from '../../src/console/api/routes.js';
import { startSandbox, type Sandbox } from '../../src/sandbox/sandbox.js';
import { linesOf, openTestConsole, type TestConsole } from '../support/console.js';
import { describedCalls, type DescribedCalls, type Schema } from '../support/described.js';
import { documentOf, THING } from '../support/documents.js';
import { startFakeConductor, type FakeConductor } from '../support/fake-conductor.js';
import { credentialsOf } from '../../src/cli/simulated.js';

const METHODS = ['GET', 'POST', 'PUT', 'DELETE', 'PATCH', 'HEAD', 'OPTIONS', 'TRACE'];

describe('the description of the console’s API', () => {
  let console: TestConsole;
  let engine: FakeConductor;
  let sandbox: Sandbox;
  let described: DescribedCalls;

  before(async () => {
    engine = await startFakeConductor();
    sandbox = await startSandbox({ seed: 7, downloads: 20, qps: 0 });
    const startSandboxHere = () =>
      Promise.resolve({ url: sandbox.url, env: credentialsOf(sandbox), close: () => Promise.resolve() });
    console = await openTestConsole({ engineUrl: engine.url, startSandbox: startSandboxHere });
    described = await describedCalls(console);
  });
  after(async () => {
    await console.close();
    await engine.close();
    await sandbox.close();
  });

  it('is OpenAPI 3.1, names the token, and has all routes of the table and itself', () => {
    const { document } = described;
    assert.equal(document['openapi'], '3.1.0');
    assert.deepEqual(document['security'], [{ token: [] }]);
    const ids = Object.values(document['paths'] as Schema).flatMap((methods: Schema) =>
      Object.values(methods).map((one: Schema) => one['operationId'] as string),
    );
    assert.deepEqual(ids.sort(), [...Object.keys(ROUTES), 'openapi'].sort());
    for (const path of Object.keys(document['paths'] as object)) assert.match(path, /^\/api\//);
  });

  it('fits what every route really answers', async () => {
    const { call, called } = described;
    const test = { api: 'getty-images', id: 'getDownloads', input: { page_size: 2 } };
    const text =
      '{"name": "w", "version": 1, "tasks": [{"name": "getty_downloads", "taskReferenceName": "a"}]}';

    await call('GET', '/openapi.json');
    const { connections, engine: state } = (await call('GET', '/status')).json();
    assert.deepEqual([connections[0].ready, state], [false, { state: 'up', url: engine.url }]);
    const after = (await call('POST', '/sandbox')).json();
    assert.deepEqual(
      [after.sandbox, after.connections[0].ready, after.connections[0].simulation],
      ['running', true, true],
    );
    await call('POST', '/documents', { name: 'things.yaml', text: documentOf({ get: THING }) });
    await call('GET', '/documents');
    await call('GET', '/operations?q=things');
    await call('GET', '/operations/getty-images/getDownloads');
    await call('DELETE', '/documents/things');
    await call('POST', '/prepare', test);
    const events = linesOf(await call('POST', '/test-requests', test));
    assert.deepEqual([...new Set(events.map(({ type }) => type))], ['phase', 'answer', 'result']);
    await call('POST', '/steps', { ...test, ref: 'a' });
    await call('GET', '/task-types');
    await call('POST', '/lint', { text });
    await call('PUT', '/workflows/file/w.json', { text });
    await call('GET', '/workflows/file/w.json');
    const { revision } = (await call('POST', '/registrations/plan', { text })).json();
    await call('POST', '/registrations', { text, revision });
    await call('GET', '/workflows');
    await call('GET', '/workflows/engine/w?version=1');
    const { workflowId } = (await call('POST', '/runs', { name: 'w', input: {} })).json();
    await call('GET', '/runs');
    await call('GET', `/runs/${workflowId as string}`);
    await call('GET', `/runs/${workflowId as string}/tasks/task-of-${workflowId as string}`);
    await call('POST', `/runs/${workflowId as string}/cancel`);
    assert.deepEqual([...called].sort(), [...Object.keys(ROUTES), 'openapi'].sort());
  });

  it('leaves no route out', async () => {
    const paths = described.document['paths'] as Schema;
    for (const [path, methods] of Object.entries(paths)) {
      const real = path.replace(/\{[^}]+\}/g, 'x');
      for (const method of METHODS.filter((one) => !(one.toLowerCase() in (methods as object))))
        assert.equal((await console.call(method, real)).status, 404, `${method} ${real}`);
    }
    const others = [
      '',
      '/',
      '/documentation',
      '/documentation/json',
      '/Status',
      '/status/',
      '/workflows/engine',
    ];
    for (const path of others) assert.equal((await console.get(`/api${path}`)).status, 404, path);
  });
});
