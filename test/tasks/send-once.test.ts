import assert from 'node:assert/strict';
import type { ServerResponse } from 'node:http';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { isHealthy } from '../../src/engine/health.js';
import { openConductor, type Conductor } from '../../src/tasks/conductor.js';
import { startServer, type TestServer } from '../support/http-server.js';

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void;

describe('a call to a Conductor server that says nothing', () => {
  let server: TestServer;
  let conductor: Conductor;
  let respond: (response: ServerResponse) => void;
  let came: () => void;
  let collector: NodeJS.Timeout;

  beforeEach(async () => {
    respond = () => undefined;
    came = () => undefined;
    server = await startServer((_call, response) => {
      came();
      respond(response);
    });
    conductor = openConductor({
      serverUrl: server.url,
      auth: { keyId: 'a-key-id', keySecret: 'a-key-secret' },
    });
    collector = setInterval(collectGarbage, 20);
  });
  afterEach(async () => {
    clearInterval(collector);
    conductor.close();
    await server.close();
  });

  /** Gives the collector time to take whatever nothing holds, then does something. */
  const later = (work: () => void): void => void setTimeout(work, 200);
  const withoutKey = (): Conductor => (conductor = openConductor({ serverUrl: server.url }));
  const silence = { code: 'engine_unreachable', message: /no answer in time/ };

  it('ends with its limit of time, whatever is collected as garbage meanwhile', async () => {
    await assert.rejects(withoutKey().call('GET', '/x', { timeoutMs: 400 }), silence);
    const signal = new AbortController().signal;
    await assert.rejects(withoutKey().call('GET', '/x', { timeoutMs: 400, signal }), silence);
  });

  it('ends with it in the middle of an answer, too', async () => {
    respond = (response) => {
      response.writeHead(200, { 'content-type': 'application/json' }).write('[');
    };
    await assert.rejects(withoutKey().call('GET', '/x', { timeoutMs: 400 }), silence);
  });

  for (const what of ['call', 'sign-in'] as const)
    it(`ends when its ${what} is interrupted`, async () => {
      const stop = new AbortController();
      came = () => {
        later(() => {
          stop.abort();
        });
      };
      const on = what === 'call' ? withoutKey() : conductor;
      await assert.rejects(on.call('GET', '/x', { signal: stop.signal }), { code: 'interrupted' });
    });

  it('leaves no connection open behind a sign-in once it is closed', async () => {
    const stop = new AbortController();
    const ended = new Promise<void>((resolve) => {
      respond = (response) => {
        response.once('close', resolve);
        stop.abort();
      };
    });
    await assert.rejects(conductor.call('GET', '/x', { signal: stop.signal }), { code: 'interrupted' });
    conductor.close();
    await ended;
  });

  it('ends where it only asks for the health', async () => {
    for (const ask of [
      (signal: AbortSignal) => conductor.healthy(signal),
      (signal: AbortSignal) => isHealthy(server.url, signal),
    ]) {
      const stop = new AbortController();
      came = () => {
        later(() => {
          stop.abort();
        });
      };
      assert.equal(await ask(stop.signal), false);
    }
  });
});
