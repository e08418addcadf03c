import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { Engine } from '../../src/engine/engine.js';
import { engineFor, TEST_SECRETS } from '../support/engine.js';
import { until } from '../support/until.js';

describe('the secrets of an engine of our own', function () {
  this.timeout(120_000);
  let engine: Engine;
  before(async function () {
    engine = await engineFor(this);
  });

  const send = async (path: string, body: unknown): Promise<string> => {
    const headers = { 'content-type': 'application/json' };
    const answer = await fetch(engine.url + path, { method: 'POST', headers, body: JSON.stringify(body) });
    const text = await answer.text();
    assert.ok(answer.ok, text);
    return text;
  };

  it('are filled into what an HTTP task sends, and not into what is stored', async () => {
    const seen: (string | string[] | undefined)[] = [];
    const server = createServer((request, response) => {
      seen.push(request.headers['api-key']);
      response.setHeader('content-type', 'application/json').end('{}');
    });
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    const { port } = server.address() as { port: number };
    const request = {
      uri: `http://127.0.0.1:${port}/`,
      method: 'GET',
      headers: { 'Api-Key': '${workflow.secrets.GETTY_API_KEY}' },
    };
    const task = {
      name: 'call',
      taskReferenceName: 'call',
      type: 'HTTP',
      inputParameters: { http_request: request },
    };
    const name = 'engine_secrets_test';
    await send('/metadata/workflow', {
      name,
      version: 1,
      schemaVersion: 2,
      ownerEmail: 'a@example.com',
      tasks: [task],
    });
    const id = await send(`/workflow/${name}`, {});
    const stored = await until('the workflow is completed', async () => {
      const text = await (await fetch(`${engine.url}/workflow/${id}`)).text();
      return (JSON.parse(text) as { status: string }).status === 'COMPLETED' && text;
    });
    server.close();
    assert.deepEqual(seen, [TEST_SECRETS.GETTY_API_KEY]);
    assert.ok(!stored.includes(TEST_SECRETS.GETTY_API_KEY));
    assert.ok(stored.includes('${workflow.secrets.GETTY_API_KEY}'));
  });
});
