import assert from 'node:assert/strict';
import { Writable } from 'node:stream';
import { inspect } from 'node:util';
import { openLog } from '../../src/core/log.js';
import { failure } from '../support/failure.js';
import { json, pathOf, type Respond } from '../support/http-server.js';
import { grantToken, page, SECRETS, startGetty, TOKEN_PATH } from '../support/getty.js';

const MARKED = Object.entries(SECRETS)
  .filter(([name]) => name !== 'GETTY_USERNAME')
  .map(([, value]) => value);

/** Sends back all that came, secrets included, as a bad gateway's error page may. */
const echo =
  (status: number): Respond =>
  (call, response) => {
    json(response, status, { message: JSON.stringify(call), error_description: call.body, error: 'x' });
  };

describe('Secrets', () => {
  const causes: [string, Respond, Respond][] = [
    ...[400, 401, 403, 404, 409, 429, 500].map((status): [string, Respond, Respond] => [
      `an API that answers ${String(status)}`,
      echo(status),
      grantToken,
    ]),
    ...[200, 302, 400, 401, 403, 404, 429, 500].map((status): [string, Respond, Respond] => [
      `a token endpoint that answers ${String(status)}`,
      page,
      echo(status),
    ]),
    [
      'an API that resets',
      (_, response) => {
        response.destroy();
      },
      grantToken,
    ],
    [
      'an API that redirects with them',
      (call, response) => {
        response
          .writeHead(302, { Location: `https://example.com/?${String(call.headers['api-key'])}` })
          .end();
      },
      grantToken,
    ],
    [
      'an API that echoes HTML',
      (call, response) => {
        response.end(`<html>${inspect(call)}`);
      },
      grantToken,
    ],
    [
      'a token endpoint that resets',
      page,
      (_, response) => {
        response.destroy();
      },
    ],
    [
      'an API whose day is used up',
      (call, response) => {
        json(response, 429, call, { 'X-Error-Detail': 'Account Over Rate Limit' });
      },
      grantToken,
    ],
    ['an API that works', page, grantToken],
  ];
  for (const format of ['json', 'pretty'] as const) {
    it(`stand in no error and in no line of the log, whatever comes back (${format})`, async () => {
      let written = '';
      let redact = (line: string): string => line;
      const stream = new Writable({
        write(chunk: Buffer, _encoding, done) {
          written += chunk.toString();
          done();
        },
      });
      const log = openLog(stream, { level: 'debug', format, redact: (line) => redact(line) });
      for (const [what, respond, token] of causes) {
        const getty = await startGetty(respond, { token, log });
        redact = getty.connections.redact;
        if (what === 'an API that works') {
          await getty.connection.send(getty.request);
        } else {
          const error = await failure(getty.connection.send(getty.request, { budgetMs: 1500 }));
          const all = inspect(error, { depth: 10, showHidden: true });
          for (const secret of [...MARKED, ...MARKED.map(encodeURIComponent), 'token-marked-']) {
            assert.ok(!all.includes(secret), `${what}: ${all}`);
          }
          assert.equal(error.cause, undefined);
        }
        await getty.close();
      }
      for (const secret of [...MARKED, 'token-marked-']) assert.ok(!written.includes(secret), written);
      for (const line of ['call done', 'call failed', 'signed in', 'sign-in refused', 'slower', 'used up']) {
        assert.ok(written.includes(line), line);
      }
    });
  }

  it('are searched for in what an endpoint was sent, so that this test could fail', async () => {
    const getty = await startGetty(echo(200));
    const { body } = await getty.connection.send(getty.request);
    const [signIn] = getty.server.callsTo(TOKEN_PATH);
    assert.equal(pathOf(signIn?.url ?? ''), TOKEN_PATH);
    assert.ok(JSON.stringify(body).includes('token-marked-1'));
    assert.ok(!JSON.stringify(getty.connections.redact(body)).includes('token-marked-1'));
    await getty.close();
  });
});
