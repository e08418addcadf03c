import assert from 'node:assert/strict';
import { openConductor, type Conductor } from '../../src/tasks/conductor.js';
import { followWorkflow, startWorkflow } from '../../src/tasks/follow.js';
import { checkInput } from '../../src/request/check.js';
import { prepareRequest } from '../../src/request/prepare.js';
import { addressOf, type PreparedRequest } from '../../src/request/prepared.js';
import { toHttpTask } from '../../src/request/show.js';
import { engineFor } from '../support/engine.js';
import { json, startServer, type TestServer } from '../support/http-server.js';
import { getDownloads } from '../support/operations.js';

describe("a request as Conductor's own HTTP task", function () {
  this.timeout(60_000);
  let conductor: Conductor;
  let server: TestServer;

  before(async function () {
    conductor = openConductor({ serverUrl: (await engineFor(this)).url });
    server = await startServer((_call, response) => {
      json(response, 200, {});
    });
  });
  after(async () => {
    conductor.close();
    await server.close();
  });

  /** Performs a request by the engine, and returns the address that arrives. */
  async function arrives(request: PreparedRequest): Promise<URL> {
    const name = 'http_task_test';
    const body = [
      { name, version: 1, schemaVersion: 2, ownerEmail: 'a@example.com', tasks: [toHttpTask(request)] },
    ];
    await conductor.call('PUT', '/metadata/workflow', { body });
    const id = await startWorkflow(conductor, { name, input: {} });
    const { signal } = new AbortController();
    const { status, reason } = await followWorkflow(conductor, id, { signal, intervalMs: 50 });
    assert.equal(status, 'COMPLETED', reason ?? '');
    return new URL(server.calls.at(-1)?.url ?? '', server.url);
  }

  it('arrives as it was prepared', async () => {
    const input = {
      page_size: 2,
      date_from: '2026-10-01 10:00:00',
      date_to: '2026-10-02T10:00:00-02:00',
      use_time: true,
    };
    const request = prepareRequest(getDownloads(), checkInput(getDownloads(), input), server.url);
    const { pathname, searchParams } = await arrives(request);
    assert.deepEqual([pathname, [...searchParams]], ['/v3/downloads', request.query]);
  });

  it('arrives as it was prepared whatever its values hold, but for what is said to be unsendable', async () => {
    const values = [' !"$%\'()*,-./:;<=>?@[\\]^_`|~', 'é山😀', '100%25', '{', '}'];
    const request: PreparedRequest = {
      operation: 'things/get',
      method: 'GET',
      url: `${server.url}/a%20b/%C3%A9/c;d:e,f+g`,
      query: values.map((value, index): [string, string] => [`v${String(index)}`, value]),
      headers: {},
      auth: 'none',
      repeatable: true,
    };
    const { pathname, searchParams } = await arrives(request);
    assert.deepEqual([pathname, [...searchParams]], [new URL(addressOf(request)).pathname, request.query]);
  });
});
