import assert from 'node:assert/strict';
import { createServer, type AddressInfo } from 'node:net';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { sleep } from '../../src/core/sleep.js';
import { failure } from '../support/failure.js';
import { json, type Respond } from '../support/http-server.js';
import { DOWNLOADS_PATH, downloadsRequest, page, startGetty, USE, type Getty } from '../support/getty.js';
import { ownFolder } from '../support/folder.js';

/** A configuration file with these settings for the default connection. */
function configFile(settings: object): string {
  const file = join(ownFolder('getty-config-'), 'config.json');
  writeFileSync(file, JSON.stringify({ connections: { default: settings } }));
  return file;
}

describe('Limits of a call', () => {
  let getty: Getty;
  afterEach(() => getty.close());

  const stalls: [string, Respond, object, RegExp][] = [
    ['the first byte', () => undefined, { response: 0.05 }, /nothing more came within 0.05 s/],
    [
      'the rest of the body',
      (_, response) => {
        response.writeHead(200);
        response.write('{"a":');
      },
      { response: 0.05 },
      /nothing more came/,
    ],
    [
      'the end of a body that trickles',
      (_, response) => {
        response.writeHead(200);
        const drip = setInterval(() => response.write(' '), 5);
        response.on('close', () => {
          clearInterval(drip);
        });
      },
      { response: 5, total: 0.1 },
      /not complete within 0.1 s/,
    ],
  ];
  for (const [what, stall, timeouts, message] of stalls) {
    it(`gives up waiting for ${what}, and tries again`, async () => {
      const respond: Respond = (call, response, count) => (count === 0 ? stall : page)(call, response, count);
      getty = await startGetty(respond, { configFile: configFile({ timeouts }) });
      const codes: (string | undefined)[] = [];
      const answer = await getty.connection.send(getty.request, {
        onPhase: (_phase, detail) => codes.push(detail?.code),
      });
      assert.equal(answer.attempts, 2);
      assert.ok(codes.includes('timed_out'), codes.join());
      await getty.close();

      getty = await startGetty(stall, { configFile: configFile({ timeouts }) });
      const error = await failure(getty.connection.send({ ...getty.request, repeatable: false }));
      assert.equal(error.code, 'timed_out');
      assert.match(error.message, message);
    });
  }

  it('gives up on a server that takes the connection and says nothing', async () => {
    const silent = createServer(() => undefined).listen(0, '127.0.0.1');
    await new Promise((resolve) => silent.once('listening', resolve));
    const base = `https://127.0.0.1:${String((silent.address() as AddressInfo).port)}`;
    getty = await startGetty(page, {
      configFile: configFile({ timeouts: { connect: 0.05 } }),
      env: {
        GETTY_API_KEY: 'some-api-key',
        GETTY_BASE_URL: base,
      },
    });
    const request = downloadsRequest(base, { auth: 'key', repeatable: false });
    const error = await failure(getty.connection.send(request));
    silent.close();
    assert.equal(error.code, 'timed_out');
    assert.match(error.message, /no connection within 0.05 s/);
  });

  it('tells a host that nobody listens on', async () => {
    getty = await startGetty(page);
    await getty.connection.signIn();
    const { connection, request } = getty;
    await getty.server.close();
    const error = await failure(connection.send(request, { budgetMs: 3000 }));
    assert.equal(error.code, 'unreachable');
    assert.match(error.message, /ECONNREFUSED/);
    assert.ok((error.details.attempts ?? 0) > 1);
    assert.ok((error.details.retryAfterMs ?? -1) >= 0);
  });

  it('tells a host that does not exist', async () => {
    getty = await startGetty(page, {
      env: { GETTY_API_KEY: 'some-api-key', GETTY_BASE_URL: 'https://api.getty.invalid' },
    });
    const request = downloadsRequest('https://api.getty.invalid', { auth: 'key', repeatable: false });
    assert.equal((await failure(getty.connection.send(request))).code, 'unreachable');
  });

  it('refuses an answer that is too large, whether it says so or not, packed or not', async () => {
    const large = JSON.stringify({ text: 'x'.repeat(5000) });
    const bodies: Respond[] = [
      (_, response) => response.end(large),
      (_, response) => {
        response.writeHead(200, { 'transfer-encoding': 'chunked' });
        response.end(large);
      },
      (_, response) => {
        response.writeHead(200, { 'content-encoding': 'gzip' });
        response.end(gzipSync(large));
      },
    ];
    getty = await startGetty((call, response, count) => bodies[count]?.(call, response, count), {
      configFile: configFile({ max_answer_bytes: 2000 }),
    });
    for (const _ of bodies) {
      const error = await failure(getty.connection.send(getty.request));
      assert.equal(error.code, 'answer_too_large');
      assert.equal(error.details.attempts, 1);
    }
  });

  it('reads a packed answer, and tries again where it is cut off', async () => {
    const packed = gzipSync(JSON.stringify({ text: 'x'.repeat(500) }));
    getty = await startGetty((_call, response, count) => {
      response.writeHead(200, { 'content-encoding': 'gzip' });
      response.end(count === 0 ? packed.subarray(0, 20) : packed);
    });
    const codes: (string | undefined)[] = [];
    const answer = await getty.connection.send(getty.request, {
      onPhase: (_phase, detail) => codes.push(detail?.code),
    });
    assert.deepEqual(answer.body, { text: 'x'.repeat(500) });
    assert.ok(codes.includes('bad_answer'), codes.join());
  });

  it('reads of a failure what its message needs, however large it is and whatever the limit', async () => {
    const sizes = [5_000, 3_000_000];
    getty = await startGetty(
      (_call, response, count) => {
        response.writeHead(404);
        response.end('x'.repeat(sizes[count] ?? 0));
      },
      { configFile: configFile({ max_answer_bytes: 2000 }) },
    );
    for (const _ of sizes) {
      const error = await failure(getty.connection.send(getty.request));
      assert.equal(error.code, 'not_found');
      assert.ok(String(error.details.answer).length < 2100);
    }
  });

  const unacceptable: [string, Respond][] = [
    ['an empty body', (_, response) => response.end()],
    ['broken UTF-8', (_, response) => response.end(Buffer.from([0x22, 0xff, 0x22]))],
    [
      'JSON that is nested without end',
      (_, response) => response.end(`{"a":${'['.repeat(100_000)}${']'.repeat(100_000)}}`),
    ],
    [
      'JSON that the caller does not accept',
      (_, response) => {
        json(response, 200, [1]);
      },
    ],
  ];
  for (const [what, respond] of unacceptable) {
    it(`takes ${what} for a bad answer`, async () => {
      getty = await startGetty(respond);
      const error = await failure(
        getty.connection.send(
          { ...getty.request, repeatable: false },
          {
            accept: (body) => (Array.isArray(body) ? 'it is a list' : undefined),
          },
        ),
      );
      assert.equal(error.code, 'bad_answer');
      assert.equal(error.details.status, 200);
    });
  }

  it('reads a refusal that is nested without end', async () => {
    getty = await startGetty((_call, response) => {
      response.writeHead(400).end(`${'['.repeat(20_000)}${']'.repeat(20_000)}`);
    });
    const error = await failure(getty.connection.send(getty.request));
    assert.equal(error.code, 'bad_request');
    assert.match(String(error.details.answer), /^\[+…$/);
  });

  it('never repeats a request that could do something twice', async () => {
    const faults: Respond[] = [
      (_, response) => {
        json(response, 503, {});
      },
      (_, response) => {
        json(response, 429, {});
      },
      (_, response) => {
        response.destroy();
      },
      (_, response) => {
        response.end('<html>');
      },
    ];
    getty = await startGetty((call, response, count) => faults[count]?.(call, response, count));
    const request = { ...getty.request, method: 'POST' as const, body: { quantity: 1 }, repeatable: false };
    for (const _ of faults) await failure(getty.connection.send(request));
    const calls = getty.server.callsTo(DOWNLOADS_PATH);
    assert.equal(calls.length, faults.length);
    assert.equal(calls[0]?.body, '{"quantity":1}');
    assert.equal(calls[0].headers['content-type'], 'application/json');
  });

  it('repeats it once, with another token, where it was refused for its own', async () => {
    getty = await startGetty((_, response, count) => {
      json(response, count === 0 ? 401 : 503, {});
    });
    const request = { ...getty.request, method: 'POST' as const, repeatable: false };
    let departures = 0;
    const beforeDeparture = (): Promise<void> => Promise.resolve(void (departures += 1));
    const error = await failure(getty.connection.send(request, { beforeDeparture }));
    assert.deepEqual([error.code, error.details.mayHaveArrived], ['server_error', true]);
    const tokens = getty.server.callsTo(DOWNLOADS_PATH).map(({ headers }) => headers['authorization']);
    assert.deepEqual([new Set(tokens).size, tokens.length, departures], [2, 2, 2]);
  });

  it('ends at once when it is interrupted, wherever it waits', async () => {
    const waits: [string, Respond, NodeJS.ProcessEnv][] = [
      ['answer', () => undefined, {}],
      [
        'backoff',
        (_, response) => {
          json(response, 503, {}, { 'Retry-After': '30' });
        },
        {},
      ],
      ['pace', page, { GETTY_QPS: '0.05' }],
    ];
    for (const [phase, respond, env] of waits) {
      getty = await startGetty(respond, { sleep, env: { GETTY_API_KEY: 'some-api-key', ...env } });
      const stop = new AbortController();
      const request = { ...getty.request, auth: 'key' as const };
      if (phase === 'pace') await getty.connection.send(request);
      const ended = failure(
        getty.connection.send(request, {
          signal: stop.signal,
          onPhase: (now) => {
            if (now === phase)
              setImmediate(() => {
                stop.abort();
              });
          },
        }),
      );
      assert.equal((await ended).code, 'interrupted', phase);
      if (phase !== 'pace') await getty.close();
    }
  });

  it('is for its own address only', async () => {
    getty = await startGetty(page);
    const elsewhere = downloadsRequest('https://example.com');
    assert.equal((await failure(getty.connections.get(undefined, USE).send(elsewhere))).code, 'bad_config');
    assert.equal(getty.server.calls.length, 0);
  });
});
