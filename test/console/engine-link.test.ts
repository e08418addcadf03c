import assert from 'node:assert/strict';
import { linkEngine } from '../../src/console/engine-link.js';
import { GettyDownloadsError } from '../../src/core/errors.js';
import type { Conductor } from '../../src/tasks/conductor.js';
import { openTestConsole } from '../support/console.js';
import { failure } from '../support/failure.js';
import { startServer } from '../support/http-server.js';

interface Fake extends Pick<Conductor, 'url' | 'healthy' | 'close'> {
  looks: number;
  closed: boolean;
}

function fakeEngine(url: string, healthy = true): Fake {
  const fake: Fake = {
    url,
    looks: 0,
    closed: false,
    healthy: () => {
      fake.looks += 1;
      return Promise.resolve(healthy);
    },
    close: () => {
      fake.closed = true;
    },
  };
  return fake;
}

describe('the way to the engine', () => {
  it('looks at its health every few seconds at most, however many ask', async () => {
    let time = 0;
    const fake = fakeEngine('http://a');
    const link = linkEngine({ find: () => 'http://a', open: () => fake as never, clock: () => time });
    await Promise.all([link.status(), link.status(), link.status()]);
    assert.equal(fake.looks, 1);
    time = 3_001;
    assert.deepEqual(await link.status(), { state: 'up', url: 'http://a' });
    assert.equal(fake.looks, 2);
  });

  it('follows one that is started later, and one that takes its place', async () => {
    let url: string | undefined;
    const opened: Fake[] = [];
    const open = (at: string) => {
      const fake = fakeEngine(at, at !== 'http://b');
      opened.push(fake);
      return fake as never;
    };
    const link = linkEngine({ find: () => url, open });
    const { state, advice } = await link.status();
    assert.equal(state, 'none');
    assert.match(advice ?? '', /engine start/);
    assert.equal((await failure(() => link.conductor())).code, 'engine_unreachable');
    url = 'http://a';
    assert.equal((await link.status()).state, 'up');
    assert.equal(link.conductor(), link.conductor());
    url = 'http://b';
    assert.equal((await link.status()).state, 'down');
    assert.deepEqual(
      opened.map(({ closed }) => closed),
      [true, false],
    );
    link.close();
    assert.ok(opened[1]?.closed);
  });

  it('says what is wrong with its address', async () => {
    const find = () => {
      throw new GettyDownloadsError('bad_config', { detail: 'no address' });
    };
    assert.match((await linkEngine({ find, open: () => assert.fail() }).status()).advice ?? '', /no address/);
  });
});

describe('the console without an engine', () => {
  const asks = [
    ['GET', '/api/workflows/engine/a', undefined],
    ['GET', '/api/runs', undefined],
    ['GET', '/api/runs/a', undefined],
    ['POST', '/api/runs', { name: 'a', input: {} }],
    ['POST', '/api/runs/a/cancel', undefined],
    ['POST', '/api/registrations/plan', { text: '{"name": "a", "tasks": []}' }],
  ] as const;

  it('says so with advice where there is none, and goes on with the rest', async () => {
    const console = await openTestConsole();
    for (const [method, path, body] of asks) {
      const answer = await console.call(method, path, body);
      assert.equal(answer.status, 503, path);
      const { code, advice } = answer.json().error;
      assert.deepEqual(
        [code, (advice as string).includes('engine start')],
        ['engine_unreachable', true],
        path,
      );
    }
    for (const path of ['/api/workflows', '/api/task-types']) {
      const answer = await console.get(path);
      assert.equal(answer.status, 200);
      assert.equal(answer.json().engine.code, 'engine_unreachable');
    }
    assert.equal((await console.get('/api/operations')).status, 200);
    await console.close();
  });

  it('says so where something else answers, or refuses', async () => {
    const other = await startServer((_call, response) => {
      response.writeHead(200, { 'content-type': 'text/html' }).end('<h1>Hello</h1>');
    });
    const console = await openTestConsole({ engineUrl: other.url });
    for (const [method, path, body] of asks)
      assert.equal((await console.call(method, path, body)).status, 503, path);
    await console.close();
    await other.close();
  });
});
