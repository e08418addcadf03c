import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { taskDefText, taskOf as definitionOf } from '../../scripts/task-def.js';
import { BUILT_IN_FILE } from '../../src/catalog/catalog.js';
import { parseDocument } from '../../src/catalog/document.js';
import { openConnections } from '../../src/http/connections.js';
import { taskHandlers } from '../../src/tasks/handlers.js';
import { openConductor, type Conductor } from '../../src/tasks/conductor.js';
import { startWorker, type Worker } from '../../src/tasks/worker.js';
import { engineFor } from '../support/engine.js';
import { startServer, type TestServer } from '../support/http-server.js';
import { last } from '../support/guarded.js';
import { until } from '../support/until.js';
import type { Workflow } from '@io-orkes/conductor-javascript';

/** All that a new endpoint needs. */
const ENTRY = `
  /v3/boards/{board_id}:
    get:
      operationId: getBoard
      x-task: getty_board
      tags: [boards]
      summary: Tell what is on a board
      description: Lists the assets of a board.
      parameters:
        - { name: board_id, in: path, required: true, description: The board., schema: { type: string, title: Board } }
        - { name: sort, in: query, description: In which order., schema: { type: string, title: Order, enum: [newest, oldest] } }
      responses:
        '200': { description: The board., content: { application/json: { schema: { type: object }, example: {} } } }
`;

describe('an endpoint that is added to the document, on a real Conductor', function () {
  this.timeout(120_000);
  let server: TestServer;
  let conductor: Conductor;
  let worker: Worker;
  let close: () => Promise<void>;

  before(async function () {
    const engine = await engineFor(this);
    server = await startServer((_, response) => {
      response.setHeader('content-type', 'application/json').end('{"name":"Spring","assets":["1","2"]}');
    });
    const text = readFileSync(BUILT_IN_FILE, 'utf8').replace('\npaths:\n', `\npaths:${ENTRY}`);
    const operations = parseDocument(text, 'getty-images');
    const added = operations.find(({ task }) => task === 'getty_board');
    assert.ok(added);
    conductor = openConductor({ serverUrl: engine.url });
    const definition: unknown = JSON.parse(taskDefText(undefined, definitionOf(added)));
    await conductor.call('POST', '/metadata/taskdefs', { body: [definition] });
    const env = { GETTY_BASE_URL: server.url, GETTY_API_KEY: 'a-key', GETTY_ACCESS_TOKEN: 'a-token' };
    const connections = openConnections({ env, cwd: '/' });
    const handler = taskHandlers(operations, { connections }).get('getty_board');
    assert.ok(handler);
    worker = startWorker({ conductor, handlers: new Map([['getty_board', handler]]), pollIntervalMs: 50 });
    close = () => connections.close();
  });
  after(async () => {
    await worker.drain();
    await close();
    conductor.close();
    await server.close();
  });

  async function run(inputParameters: object): Promise<Workflow> {
    const task = { name: 'getty_board', taskReferenceName: 'board', type: 'SIMPLE', inputParameters };
    const workflowDef = { name: 'only_getty_board', version: 1, schemaVersion: 2, tasks: [task] };
    const body = { name: workflowDef.name, version: 1, input: {}, workflowDef };
    const id = await conductor.call<string>('POST', '/workflow', { body });
    return until('it ends', async () => {
      const found = await conductor.call<Workflow>('GET', `/workflow/${id ?? ''}`, {
        query: { includeTasks: true },
      });
      return found !== undefined && found.status !== 'RUNNING' && found;
    });
  }

  it('is a task from its entry alone: checked, signed, called, answered', async () => {
    const { status, tasks } = await run({ board_id: 'a/b', sort: 'newest' });
    assert.equal(status, 'COMPLETED', tasks?.[0]?.reasonForIncompletion);
    assert.deepEqual(last({ tasks: tasks ?? [] }).outputData?.['answer'], {
      name: 'Spring',
      assets: ['1', '2'],
    });
    const [call] = server.calls;
    assert.equal(call?.url, '/v3/boards/a%2Fb?sort=newest');
    assert.deepEqual([call.headers['api-key'], call.headers.authorization], ['a-key', 'Bearer a-token']);
  });

  it('refuses what does not fit its entry, before anything is sent', async () => {
    const before = server.calls.length;
    const { status, tasks } = await run({ sort: 'newst' });
    assert.equal(status, 'FAILED');
    const { problems } = last({ tasks: tasks ?? [] }).outputData?.['error'] as {
      problems: { path: string }[];
    };
    assert.deepEqual(problems.map(({ path }) => path).sort(), ['/board_id', '/sort']);
    assert.equal(server.calls.length, before);
  });
});
