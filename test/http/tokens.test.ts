import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { toError } from '../../src/core/errors.js';
import { failure } from '../support/failure.js';
import { json, type Respond } from '../support/http-server.js';
import {
  DOWNLOADS_PATH,
  grantToken,
  page,
  SECRETS,
  startGetty,
  TOKEN_PATH,
  type Getty,
} from '../support/getty.js';
import { ownFolder } from '../support/folder.js';

const { GETTY_API_KEY, GETTY_API_SECRET } = SECRETS;
const KEY = { GETTY_API_KEY, GETTY_API_SECRET };

const refuse: Respond = (_call, response) => {
  json(response, 400, { error: 'invalid_grant', error_description: 'The user name or password is wrong' });
};

describe('Signing in', () => {
  let getty: Getty;
  afterEach(() => getty.close());

  const forms: [string, NodeJS.ProcessEnv, Record<string, string>][] = [
    ['client_credentials', KEY, { grant_type: 'client_credentials' }],
    ['password', SECRETS, { grant_type: 'password', username: 'reader', password: SECRETS.GETTY_PASSWORD }],
    [
      'refresh_token',
      { ...KEY, GETTY_REFRESH_TOKEN: 'first-refresh' },
      { grant_type: 'refresh_token', refresh_token: 'first-refresh' },
    ],
  ];
  for (const [grant, env, form] of forms) {
    it(`asks for a token with the grant ${grant}`, async () => {
      getty = await startGetty(page, { env });
      assert.equal(getty.connection.status().grant, grant);
      await getty.connection.signIn();
      const [call] = getty.server.callsTo(TOKEN_PATH);
      assert.equal(call?.method, 'POST');
      assert.deepEqual(Object.fromEntries(new URLSearchParams(call.body)), {
        ...form,
        client_id: KEY.GETTY_API_KEY,
        client_secret: KEY.GETTY_API_SECRET,
      });
      assert.equal(getty.server.callsTo(DOWNLOADS_PATH).length, 0);
    });
  }

  it('sends a fixed token without signing in, and says that it has expired when it is refused', async () => {
    const fixed: Respond = (call, response) => {
      json(response, call.headers['authorization'] === 'Bearer fixed-marked' ? 401 : 500, {});
    };
    getty = await startGetty(fixed, { env: { ...KEY, GETTY_ACCESS_TOKEN: 'fixed-marked' } });
    assert.equal(getty.connection.status().grant, 'fixed_token');
    const error = await failure(getty.connection.send(getty.request));
    assert.equal(error.code, 'unauthorized');
    assert.match(error.message, /expired/);
    assert.equal(getty.server.calls.length, 1);
  });

  it('sends the key alone where a call needs no more, and nothing where it does', async () => {
    getty = await startGetty(page, { env: { GETTY_API_KEY } });
    await getty.connection.send({ ...getty.request, auth: 'key' });
    const [call] = getty.server.calls;
    assert.equal(call?.headers['authorization'], undefined);
    assert.equal(call?.headers['api-key'], GETTY_API_KEY);
    const error = await failure(getty.connection.send(getty.request));
    assert.equal(error.code, 'bad_config');
    assert.match(error.message, /GETTY_API_SECRET/);
    assert.equal(getty.server.calls.length, 1);
  });

  it('keeps a token until a minute before it expires', async () => {
    getty = await startGetty(page);
    await getty.connection.send(getty.request);
    getty.time.advance(1800_000 - 61_000);
    await getty.connection.send(getty.request);
    assert.equal(getty.server.callsTo(TOKEN_PATH).length, 1);
    getty.time.advance(2000);
    await getty.connection.send(getty.request);
    assert.equal(getty.server.callsTo(TOKEN_PATH).length, 2);
  });

  it('keeps a short-lived token for nine tenths of its life', async () => {
    const short: Respond = (_call, response) => {
      json(response, 200, { access_token: 'short-token', token_type: 'bearer', expires_in: 10 });
    };
    getty = await startGetty(page, { token: short });
    await getty.connection.send(getty.request);
    getty.time.advance(8_000);
    await getty.connection.send(getty.request);
    assert.equal(getty.server.callsTo(TOKEN_PATH).length, 1);
    getty.time.advance(2_000);
    await getty.connection.send(getty.request);
    assert.equal(getty.server.callsTo(TOKEN_PATH).length, 2);
  });

  it('pauses the connection after a refusal and sends nothing until the pause is over, then twice as long', async () => {
    getty = await startGetty(page, { token: refuse });
    const first = await failure(getty.connection.send(getty.request));
    assert.equal(first.code, 'signin_refused');
    assert.equal(first.details.retryAfterMs, 30_000);
    assert.equal(first.details.status, 400);
    assert.match(first.message, /The user name or password is wrong/);
    const { pausedUntil } = getty.connection.status();
    assert.ok(pausedUntil instanceof Date);

    getty.time.advance(10_000);
    const second = await failure(getty.connection.send(getty.request));
    assert.equal(second.code, 'signin_refused');
    assert.equal(second.details.retryAfterMs, 20_000);
    assert.equal(getty.server.calls.length, 1);

    const pauses: (number | undefined)[] = [];
    for (let round = 0; round < 6; round += 1) {
      getty.time.advance(15 * 60_000);
      pauses.push((await failure(getty.connection.send(getty.request))).details.retryAfterMs);
    }
    assert.deepEqual(pauses, [60_000, 120_000, 240_000, 480_000, 900_000, 900_000]);
    assert.equal(getty.server.calls.length, 7);
  });

  it('begins with the short pause again once a sign-in has worked', async () => {
    getty = await startGetty(page, {
      token: (call, response, count) => (count === 2 ? grantToken : refuse)(call, response, count),
    });
    const pauses: (number | undefined)[] = [];
    for (let round = 0; round < 4; round += 1) {
      const ended = getty.connection.signIn().then(() => undefined, toError);
      pauses.push((await ended)?.details.retryAfterMs);
      getty.time.advance(1800_000);
    }
    assert.deepEqual(pauses, [30_000, 60_000, undefined, 30_000]);
  });

  it('asks once for a whole queue whose sign-in is refused', async () => {
    getty = await startGetty(page, { token: refuse });
    const { connection, request } = getty;
    const errors = await Promise.all(Array.from({ length: 10 }, () => failure(connection.send(request))));
    assert.deepEqual([...new Set(errors.map(({ code }) => code))], ['signin_refused']);
    assert.equal(getty.server.calls.length, 1);
  });

  it('lifts the pause when the credentials change', async () => {
    const right = 'the-right-password';
    const token: Respond = (call, response, count) =>
      call.body.includes(right) ? grantToken(call, response, count) : refuse(call, response, count);
    const folder = ownFolder('getty-config-');
    const configFile = join(folder, 'config.yaml');
    writeFileSync(configFile, ['connections:', '  default:', '    password: ${file:password}'].join('\n'));
    writeFileSync(join(folder, 'password'), 'the-wrong-password\n');
    getty = await startGetty(page, { token, configFile, env: { ...KEY, GETTY_USERNAME: 'reader' } });
    assert.equal((await failure(getty.connection.send(getty.request))).code, 'signin_refused');
    assert.equal((await failure(getty.connection.send(getty.request))).code, 'signin_refused');
    assert.equal(getty.server.calls.length, 1);
    writeFileSync(join(folder, 'password'), `${right}\n`);
    await getty.connection.send(getty.request);
    assert.equal(getty.connection.status().pausedUntil, undefined);
  });

  const notAboutCredentials: [string, Respond, string][] = [
    [
      'a server error',
      (_, response) => {
        json(response, 503, {});
      },
      'server_error',
    ],
    [
      'the rate',
      (_, response) => {
        json(response, 403, {}, { 'X-Error-Detail': 'Account Over Queries Per Second Limit' });
      },
      'rate_limited',
    ],
    [
      'the quota',
      (_, response) => {
        json(response, 429, { message: 'Account Over Rate Limit' });
      },
      'quota_exhausted',
    ],
    [
      'a wrong address',
      (_, response) => {
        json(response, 404, {});
      },
      'not_found',
    ],
    [
      'a page of HTML',
      (_, response) => {
        response.end('<html>');
      },
      'bad_answer',
    ],
    [
      'an answer without a token',
      (_, response) => {
        json(response, 200, { expires_in: 5 });
      },
      'bad_answer',
    ],
    [
      'a redirect',
      (_, response) => {
        response.writeHead(302, { Location: '/elsewhere' }).end();
      },
      'redirect_refused',
    ],
  ];
  for (const [what, token, code] of notAboutCredentials) {
    it(`does not take ${what} at the token endpoint for refused credentials`, async () => {
      getty = await startGetty(page, { token });
      const error = await failure(getty.connection.send(getty.request, { budgetMs: 2000 }));
      assert.equal(error.code, code);
      assert.equal(getty.connection.status().pausedUntil, undefined);
      assert.equal(getty.server.callsTo(DOWNLOADS_PATH).length, 0);
      assert.equal(getty.server.callsTo('/elsewhere').length, 0);
      const { qps, pace } = getty.connection.status();
      assert.equal(pace < qps, code === 'rate_limited');
      const before = getty.server.calls.length;
      await failure(getty.connection.send(getty.request, { budgetMs: 2000 }));
      assert.equal(getty.server.calls.length === before, code === 'quota_exhausted');
    });
  }

  it('tries a failing token endpoint again after waits that grow', async () => {
    getty = await startGetty(page, {
      token: (_call, response) => {
        json(response, 503, {});
      },
    });
    const waits: (number | undefined)[] = [];
    const error = await failure(
      getty.connection.send(getty.request, {
        onPhase: (phase, detail) => {
          if (phase === 'backoff') waits.push(detail?.ms);
        },
      }),
    );
    assert.equal(error.code, 'server_error');
    assert.deepEqual(waits.slice(0, 5), [250, 500, 1000, 2000, 4000]);
    assert.equal(error.details.attempts, getty.server.callsTo(TOKEN_PATH).length);
  });

  it('lets one who waits give up without ending the sign-in of the others', async () => {
    let answer = (): void => undefined;
    const asked = new Promise<void>((resolve) => {
      answer = resolve;
    });
    let release = (): void => undefined;
    const token: Respond = async (call, response, count) => {
      answer();
      await new Promise<void>((resolve) => {
        release = resolve;
      });
      return grantToken(call, response, count);
    };
    getty = await startGetty(page, { token });
    const stop = new AbortController();
    const quitter = failure(getty.connection.send(getty.request, { signal: stop.signal }));
    const patient = getty.connection.send(getty.request);
    await asked;
    stop.abort();
    assert.equal((await quitter).code, 'interrupted');
    release();
    assert.equal((await patient).status, 200);
    assert.equal(getty.server.callsTo(TOKEN_PATH).length, 1);
  });
});
