import assert from 'node:assert/strict';
import type { ErrorCode } from '../../src/core/errors.js';
import { failure } from '../support/failure.js';
import type { Respond } from '../support/http-server.js';
import { json } from '../support/http-server.js';
import { DOWNLOADS_PATH, page, startGetty, TOKEN_PATH, type Getty } from '../support/getty.js';

describe('Sending a request', () => {
  let getty: Getty;
  afterEach(() => getty.close());

  it('sends key and token, and returns status, headers, JSON and what it took', async () => {
    getty = await startGetty((_call, response) => {
      json(response, 200, { result_count: 1, downloads: [{ id: 'ä' }] }, { 'X-Thing': 'yes' });
    });
    const answer = await getty.connection.send(getty.request);
    assert.equal(answer.status, 200);
    assert.equal(answer.headers['x-thing'], 'yes');
    assert.deepEqual(answer.body, { result_count: 1, downloads: [{ id: 'ä' }] });
    assert.equal(answer.attempts, 1);
    const [call] = getty.server.callsTo(DOWNLOADS_PATH);
    assert.equal(call?.url, '/v3/downloads?page=1');
    assert.equal(call.headers['api-key'], 'key-marked-k3y');
    assert.equal(call.headers['authorization'], 'Bearer token-marked-1');
  });

  it('keeps its connection open, failures included', async () => {
    getty = await startGetty((call, response, count) => {
      if (count % 2 === 0) json(response, 503, { message: 'x'.repeat(1000) });
      else void page(call, response, count);
    });
    for (let i = 0; i < 3; i += 1) await getty.connection.send(getty.request);
    assert.equal(getty.server.callsTo(DOWNLOADS_PATH).length, 6);
    assert.equal(getty.server.opened(), 1);
  });

  it('uses one token for all who wait', async () => {
    getty = await startGetty(page);
    await Promise.all(Array.from({ length: 8 }, () => getty.connection.send(getty.request)));
    assert.equal(getty.server.callsTo(TOKEN_PATH).length, 1);
    assert.equal(getty.server.callsTo(DOWNLOADS_PATH).length, 8);
  });

  it('renews the token once for many concurrent 401s, and repeats each call once', async () => {
    getty = await startGetty((call, response) => {
      if (call.headers['authorization'] === 'Bearer token-marked-1')
        json(response, 401, { message: 'expired' });
      else json(response, 200, {});
    });
    await Promise.all(Array.from({ length: 6 }, () => getty.connection.send(getty.request)));
    assert.equal(getty.server.callsTo(TOKEN_PATH).length, 2);
    assert.equal(getty.server.callsTo(DOWNLOADS_PATH).length, 12);
  });

  it('takes a second 401 as refused credentials', async () => {
    getty = await startGetty((_call, response) => {
      json(response, 401, { message: 'Unauthorized' });
    });
    const error = await failure(getty.connection.send(getty.request));
    assert.equal(error.code, 'unauthorized');
    assert.equal(error.details.attempts, 2);
    assert.equal(getty.server.callsTo(TOKEN_PATH).length, 2);
  });

  const refusals: [ErrorCode, number, unknown, Record<string, string>, number][] = [
    ['bad_request', 400, { ErrorCode: 'InvalidPage', ErrorMessage: 'no' }, {}, 1],
    ['forbidden', 403, { message: 'company downloads are not enabled' }, {}, 1],
    ['not_found', 404, {}, {}, 1],
    ['refused', 409, {}, {}, 1],
    ['quota_exhausted', 429, {}, { 'X-Error-Detail': 'Account Over Rate Limit' }, 1],
    ['quota_exhausted', 403, { message: 'Account Over Rate Limit' }, {}, 1],
  ];
  for (const [code, status, body, headers, calls] of refusals) {
    it(`ends at once with ${code} on ${String(status)} ${JSON.stringify(headers)}${JSON.stringify(body)}`, async () => {
      getty = await startGetty((_call, response) => {
        json(response, status, body, headers);
      });
      const error = await failure(getty.connection.send(getty.request));
      assert.equal(error.code, code);
      assert.equal(error.details.status, status);
      assert.equal(getty.server.callsTo(DOWNLOADS_PATH).length, calls);
    });
  }

  const faults: [string, ErrorCode, Respond][] = [
    [
      '503',
      'server_error',
      (_, response) => {
        json(response, 503, {});
      },
    ],
    [
      '429',
      'rate_limited',
      (_, response) => {
        json(response, 429, {});
      },
    ],
    [
      '403 for the rate',
      'rate_limited',
      (_, response) => {
        json(response, 403, {}, { 'X-Error-Detail': 'Account Over Queries Per Second Limit' });
      },
    ],
    [
      'a reset',
      'connection_lost',
      (_, response) => {
        response.destroy();
      },
    ],
    [
      'a cut-off body',
      'connection_lost',
      (_, response) => {
        response.writeHead(200, { 'content-length': '100' });
        response.write('{"a":');
        setImmediate(() => response.destroy());
      },
    ],
    [
      'HTML',
      'bad_answer',
      (_, response) => {
        response.end('<html>sorry</html>');
      },
    ],
  ];
  for (const [name, code, fault] of faults) {
    it(`tries again after ${name}, and gives up with ${code} when the budget is spent`, async () => {
      getty = await startGetty((call, response, count) =>
        count < 2 ? fault(call, response, count) : page(call, response, count),
      );
      const answer = await getty.connection.send(getty.request);
      assert.equal(answer.attempts, 3);
      await getty.close();

      getty = await startGetty(fault);
      const error = await failure(getty.connection.send(getty.request, { budgetMs: 5000 }));
      assert.equal(error.code, code);
      assert.ok((error.details.attempts ?? 0) > 3, String(error.details.attempts));
      assert.ok((error.details.waitedMs ?? 0) <= 5000);
    });
  }
});
