import assert from 'node:assert/strict';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { openConductor, type Conductor } from '../../src/tasks/conductor.js';
import { startWorkflow } from '../../src/tasks/follow.js';

interface Seen {
  readonly line: string;
  readonly token: string | undefined;
  readonly body: string;
}

describe('the connection to a Conductor server', () => {
  let server: Server;
  let base: string;
  let seen: Seen[];
  let reply: (request: IncomingMessage, response: ServerResponse) => void;
  const open: Conductor[] = [];

  beforeEach(async () => {
    seen = [];
    reply = (_request, response) => json(response, 200, []);
    server = createServer((request, response) => {
      let body = '';
      request.on('data', (chunk: Buffer) => (body += chunk.toString()));
      request.on('end', () => {
        const token = request.headers['x-authorization'] as string | undefined;
        seen.push({ line: `${request.method ?? ''} ${request.url ?? ''}`, token, body });
        reply(request, response);
      });
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  afterEach(() => {
    for (const conductor of open.splice(0)) conductor.close();
    server.closeAllConnections();
    server.close();
  });

  const connect = (serverUrl: string, auth?: { keyId: string; keySecret: string }): Conductor => {
    const conductor = openConductor({ serverUrl, ...(auth && { auth }) });
    open.push(conductor);
    return conductor;
  };
  const json = (response: ServerResponse, status: number, body: unknown): void => {
    response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
  };
  const ask = { workerId: 'me', count: 2, timeoutMs: 100 };

  for (const ending of ['', '/', '/api', '/api/']) {
    it(`takes a server URL that ends in “${ending}”`, async () => {
      await connect(`${base}${ending}`).poll('getty_downloads', ask);
      assert.equal(
        seen[0]?.line,
        'GET /api/tasks/poll/batch/getty_downloads?workerid=me&count=2&timeout=100',
      );
    });
  }

  const answers: [what: string, reply: (response: ServerResponse) => void][] = [
    [
      'a web page',
      (response) => response.writeHead(200, { 'content-type': 'text/html' }).end('<p>Sign in</p>'),
    ],
    [
      'an object',
      (response) => {
        json(response, 200, { page: 'of somebody else' });
      },
    ],
    [
      'a list of other things',
      (response) => {
        json(response, 200, ['a', null, { taskId: 1 }]);
      },
    ],
    ['a text', (response) => response.writeHead(200, { 'content-type': 'text/plain' }).end('It works!')],
    [
      '404',
      (response) => {
        json(response, 404, {});
      },
    ],
  ];
  for (const [what, send] of answers) {
    it(`takes no task from a server that answers a poll with ${what}`, async () => {
      reply = (_request, response) => {
        send(response);
      };
      await assert.rejects(connect(base).poll('getty_downloads', ask), {
        code: 'engine_unreachable',
        message: /check the address/,
      });
    });
  }

  it('finds no task in an answer without a body', async () => {
    reply = (_request, response) => {
      response.writeHead(204).end();
    };
    assert.deepEqual(await connect(base).poll('getty_downloads', ask), []);
  });

  it('takes a web page for no landed result and for no started workflow', async () => {
    reply = (_request, response) => {
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end('<p>Sign in</p>');
    };
    const conductor = connect(base);
    await assert.rejects(conductor.update({ taskId: 't', workflowInstanceId: 'w', status: 'COMPLETED' }), {
      code: 'engine_unreachable',
    });
    await assert.rejects(startWorkflow(conductor, { name: 'w', input: {} }), { code: 'engine_unreachable' });
    reply = (_request, response) =>
      response.writeHead(200, { 'content-type': 'text/plain' }).end('It works!');
    await assert.rejects(startWorkflow(conductor, { name: 'w', input: {} }), { code: 'engine_refused' });
  });

  it('asks for the tasks of a domain', async () => {
    await connect(base).poll('getty_downloads', { ...ask, domain: 'reports' });
    assert.match(seen[0]?.line ?? '', /[?&]domain=reports(&|$)/);
  });

  it('exchanges an access key for a token and sends it with every call', async () => {
    reply = (request, response) => {
      json(response, 200, request.url === '/api/token' ? { token: 'tok' } : []);
    };
    const conductor = connect(base, { keyId: 'id', keySecret: 'hush' });
    await conductor.poll('t', ask);
    await conductor.poll('t', ask);
    const calls = seen.filter(({ line }) => line.includes('poll'));
    assert.deepEqual(
      calls.map(({ token }) => token),
      ['tok', 'tok'],
    );
  });

  it('says at once that an access key is refused, without its secret', async () => {
    reply = (_request, response) => {
      json(response, 401, { message: 'no' });
    };
    const conductor = connect(base, { keyId: 'id', keySecret: 'hush' });
    await assert.rejects(conductor.poll('t', ask), (error: Error & { code: string }) => {
      assert.equal(error.code, 'engine_refused');
      assert.doesNotMatch(JSON.stringify(error) + error.message, /hush/);
      return true;
    });
    assert.equal(seen.length, 1);
  });

  it('takes an access key for unneeded where the server has no tokens', async () => {
    reply = (request, response) => {
      json(response, request.url === '/api/token' ? 404 : 200, []);
    };
    await connect(base, { keyId: 'id', keySecret: 'hush' }).poll('t', ask);
    assert.equal(seen.at(-1)?.token, undefined);
  });

  it('never repeats a call by itself: a start that may have arrived is not sent twice', async () => {
    reply = (request) => {
      request.socket.destroy();
    };
    await assert.rejects(connect(base).call('POST', '/workflow/x', { body: {} }), {
      code: 'engine_unreachable',
    });
    assert.equal(seen.length, 1);
  });

  it('does not carry a token along to another place', async () => {
    reply = (_request, response) => {
      response.writeHead(302, { location: `${base}/elsewhere` }).end();
    };
    await assert.rejects(connect(base).call('GET', '/x'), { code: 'engine_refused' });
    assert.equal(seen.length, 1);
  });

  it('tells a server that is away, one that refuses, and one that does not know apart', async () => {
    const conductor = connect(base);
    reply = (_request, response) => {
      json(response, 503, {});
    };
    await assert.rejects(conductor.call('GET', '/x'), { code: 'engine_unreachable' });
    const refusal = {
      message: 'Invalid',
      validationErrors: [{ path: 'tasks', message: 'must not be empty' }],
    };
    reply = (_request, response) => {
      json(response, 400, refusal);
    };
    await assert.rejects(conductor.call('PUT', '/x', { body: {} }), (error: Error & { code: string }) => {
      assert.equal(error.code, 'engine_refused');
      assert.match(error.message, /Invalid; tasks: must not be empty/);
      return true;
    });
    reply = (_request, response) => {
      json(response, 404, { message: 'nothing' });
    };
    assert.equal(await conductor.call('GET', '/x'), undefined);
    await assert.rejects(conductor.update({ taskId: 'a', workflowInstanceId: 'b' }), {
      code: 'engine_refused',
    });
    server.close();
    server.closeAllConnections();
    await assert.rejects(conductor.call('GET', '/x'), { code: 'engine_unreachable' });
  });

  it('ends a call when it is told to, and when it takes too long', async () => {
    reply = () => undefined;
    const stop = new AbortController();
    const call = connect(base).call('GET', '/x', { signal: stop.signal });
    stop.abort();
    await assert.rejects(call, { code: 'interrupted' });
    await assert.rejects(connect(base).call('GET', '/x', { timeoutMs: 20 }), { code: 'engine_unreachable' });
  });

  it('goes where it is told, whatever CONDUCTOR_SERVER_URL says to the SDK', async () => {
    const before = process.env['CONDUCTOR_SERVER_URL'];
    process.env['CONDUCTOR_SERVER_URL'] = 'http://127.0.0.1:9';
    try {
      await connect(base).poll('t', ask);
    } finally {
      if (before === undefined) delete process.env['CONDUCTOR_SERVER_URL'];
      else process.env['CONDUCTOR_SERVER_URL'] = before;
    }
    assert.equal(seen.length, 1);
  });
});
