import assert from 'node:assert/strict';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROUTES } from '../../src/console/api/routes.js';
import { openTestConsole, type Answer, type TestConsole } from '../support/console.js';
import { startFakeConductor, type FakeConductor } from '../support/fake-conductor.js';
import { DOWNLOADS_PATH, SECRETS, TOKEN_PATH } from '../support/getty.js';
import { json, startServer, type TestServer } from '../support/http-server.js';

const TOKEN = 'token-marked-t0k3n';
const STUDIO = { STUDIO_KEY: 'studio-marked-key', STUDIO_SECRET: 'studio-marked-secret' };
const ENGINE = 'engine-marked-secret';

/** Whatever was marked, in every spelling that an answer may have. */
const marked = [
  ...[SECRETS.GETTY_API_KEY, SECRETS.GETTY_API_SECRET, SECRETS.GETTY_PASSWORD, TOKEN, ENGINE],
  ...Object.values(STUDIO),
].flatMap((secret) => [secret, encodeURIComponent(secret), JSON.stringify(secret).slice(1, -1)]);

const CONFIG = `connections:
  studio:
    api_key: \${STUDIO_KEY}
    api_secret: \${STUDIO_SECRET}
`;

describe('secrets', () => {
  let console: TestConsole;
  let engine: FakeConductor;
  let api: TestServer;
  const all = JSON.stringify({ ...SECRETS, ...STUDIO, TOKEN, ENGINE, nested: [{ text: `x${TOKEN}y` }] });

  before(async () => {
    engine = await startFakeConductor();
    // An API that repeats everything: in its headers, in its answer, and in what it says of a failure.
    api = await startServer((call, response, count) => {
      if (call.url === TOKEN_PATH) {
        json(response, 200, { access_token: TOKEN, token_type: 'Bearer', expires_in: '1800' });
        return;
      }
      const echo = { ...call.headers, url: call.url, all };
      const headers = {
        'x-echo': String(call.headers['api-key']),
        'x-auth': String(call.headers['authorization']),
      };
      if (call.url.startsWith(DOWNLOADS_PATH) && count === 0) {
        json(response, 200, { result_count: 1, downloads: [{ id: '1', echo }] }, headers);
        return;
      }
      json(response, 403, { ErrorMessage: `refused ${all}`, echo }, headers);
    });
    const env = { ...SECRETS, ...STUDIO, GETTY_BASE_URL: api.url, GETTY_QPS: '500' };
    console = await openTestConsole({ engineUrl: engine.url, env, config: CONFIG, secrets: [ENGINE] });
    mkdirSync(join(console.folder, 'workflows'));
    writeFileSync(join(console.folder, 'workflows', 'plain.json'), `{"name": "w", "tasks": [], "x": ${all}}`);
    engine.workflows.set('w', { name: 'w', version: 1, tasks: [], description: all });
    engine.tasks.set('t', { name: 't', description: all, inputKeys: [TOKEN] });
  });
  after(async () => {
    await console.close();
    await engine.close();
    await api.close();
  });

  it('are in no answer of any route, and not in the page', async () => {
    const answers: Record<string, Answer> = {};
    const call = async (
      name: keyof typeof ROUTES | 'page' | 'again',
      method: string,
      path: string,
      body?: unknown,
    ) => (answers[name] = await console.call(method, path === '' ? '' : `/api${path}`, body));
    const text = `{"name": "w", "version": 1, "tasks": [], "description": ${JSON.stringify(all)}}`;
    const test = { api: 'getty-images', id: 'getDownloads', input: {} };

    const tested = await call('testRequest', 'POST', '/test-requests', test);
    assert.match(tested.text, /"type":"result".*\[redacted\]/s);
    assert.match(tested.text, /"x-echo":"\[redacted\]"/);
    const again = await call('again', 'POST', '/test-requests', test);
    assert.match(again.text, /"type":"failed".*\[redacted\]/s);

    await call('status', 'GET', '/status');
    await call('startSandbox', 'POST', '/sandbox');
    await call('addDocument', 'POST', '/documents', { name: `${TOKEN}.yaml`, text: `openapi: ${TOKEN}` });
    await call('documents', 'GET', '/documents');
    await call('removeDocument', 'DELETE', `/documents/${TOKEN}`);
    await call('search', 'GET', `/operations?q=${TOKEN}`);
    await call('operation', 'GET', `/operations/${TOKEN}/${ENGINE}`);
    await call('prepare', 'POST', '/prepare', {
      ...test,
      input: { connection: 'studio', product_type: all, page: TOKEN },
    });
    await call('newStep', 'POST', '/steps', { ...test, ref: 'x', input: { [TOKEN]: '${x}' } });
    const listed = await call('workflows', 'GET', '/workflows');
    assert.match(listed.text, /plain\.json/);
    const read = await call('readFile', 'GET', '/workflows/file/plain.json');
    assert.match(read.text, /\[redacted\]/);
    await call('saveFile', 'PUT', '/workflows/file/mine.json', { text });
    assert.match((await call('engineWorkflow', 'GET', '/workflows/engine/w')).text, /\[redacted\]/);
    await call('lint', 'POST', '/lint', { text });
    assert.match((await call('taskTypes', 'GET', '/task-types')).text, /\[redacted\]/);
    const plan = await call('planRegistration', 'POST', '/registrations/plan', {
      text: text.replace('w', 'v'),
    });
    assert.match(plan.text, /\[redacted\]/);
    await call('register', 'POST', '/registrations', {
      text: text.replace('w', 'v'),
      revision: plan.json().revision,
    });
    const { workflowId: id } = (
      await call('startRun', 'POST', '/runs', { name: 'w', input: JSON.parse(all) })
    ).json();
    engine.runs.get(id as string)!.tasks[0]!['reasonForIncompletion'] = all;
    await call('runs', 'GET', '/runs');
    assert.match((await call('run', 'GET', `/runs/${id as string}`)).text, /\[redacted\]/);
    const task = await call('runTask', 'GET', `/runs/${id as string}/tasks/task-of-${id as string}`);
    assert.match(task.text, /\[redacted\].*\[redacted\]/s);
    await call('runAction', 'POST', `/runs/${id as string}/pause`);
    answers['page'] = await console.get(`/?token=${console.token}`);

    const missing = Object.keys(ROUTES).filter((name) => !(name in answers));
    assert.deepEqual(missing, [], 'every route is looked at');
    for (const [name, { text: said, headers }] of Object.entries(answers)) {
      const everything = `${said} ${JSON.stringify(headers)}`;
      for (const secret of [...marked, console.token])
        assert.ok(!everything.includes(secret), `${name} shows ${secret}: ${everything.slice(0, 2000)}`);
    }
  });

  it('are not lost either where a definition that holds one is registered', async () => {
    const { text } = (await console.get('/api/workflows/engine/w')).json();
    const plan = (await console.call('POST', '/api/registrations/plan', { text })).json();
    assert.equal(plan.action, 'update');
    const answer = await console.call('POST', '/api/registrations', { text, revision: plan.revision });
    assert.equal(answer.status, 409);
    assert.match(answer.json().error.message as string, /workflow\.secrets/);
    assert.ok(String(engine.workflows.get('w')!['description']).includes(TOKEN));
  });
});
