import assert from 'node:assert/strict';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { json, type Respond } from '../support/http-server.js';
import { page, SECRETS, startGetty, TOKEN_PATH, type Getty } from '../support/getty.js';
import { ownFolder } from '../support/folder.js';

const { GETTY_API_KEY, GETTY_API_SECRET } = SECRETS;

/** Each sign-in brings a new refresh token: `rotated-refresh-1`, … */
const rotate: Respond = (_call, response, count) => {
  json(response, 200, {
    access_token: `token-marked-${String(count + 1)}`,
    token_type: 'Bearer',
    expires_in: 1800,
    refresh_token: `rotated-refresh-${String(count + 1)}`,
  });
};

describe('A rotated refresh token', () => {
  const env = { GETTY_API_KEY, GETTY_API_SECRET, GETTY_REFRESH_TOKEN: 'configured-refresh' };
  const sent = (getty: Getty): (string | null)[] =>
    getty.server.callsTo(TOKEN_PATH).map(({ body }) => new URLSearchParams(body).get('refresh_token'));

  it('survives a restart, in a file for its owner only, and is known as a secret', async () => {
    const stateDir = join(ownFolder('getty-state-'), 'new');
    const first = await startGetty(page, { env, stateDir, token: rotate });
    await first.connection.signIn();
    assert.equal(first.connections.redact('a rotated-refresh-1 b'), 'a [redacted] b');
    await first.close();
    const [file = ''] = readdirSync(stateDir);
    assert.equal(statSync(join(stateDir, file)).mode & 0o777, 0o600);
    assert.equal(statSync(stateDir).mode & 0o777, 0o700);
    assert.ok(readFileSync(join(stateDir, file), 'utf8').includes('rotated-refresh-1'));

    const second = await startGetty(page, { env, stateDir, token: rotate });
    await second.connection.signIn();
    await second.close();
    assert.deepEqual(sent(first), ['configured-refresh']);
    assert.deepEqual(sent(second), ['rotated-refresh-1']);
  });

  it('gives way to another token in the configuration', async () => {
    const stateDir = ownFolder('getty-state-');
    const first = await startGetty(page, { env, stateDir, token: rotate });
    await first.connection.signIn();
    await first.close();
    const newer = { ...env, GETTY_REFRESH_TOKEN: 'configured-anew' };
    const second = await startGetty(page, { env: newer, stateDir, token: rotate });
    await second.connection.signIn();
    await second.close();
    assert.deepEqual(sent(second), ['configured-anew']);
  });

  it('is used for the next sign-in even where it cannot be kept', async () => {
    const getty = await startGetty(page, { env, stateDir: '/dev/null/nowhere', token: rotate });
    await getty.connection.signIn();
    getty.time.advance(1800_000);
    await getty.connection.signIn();
    await getty.close();
    assert.deepEqual(sent(getty), ['configured-refresh', 'rotated-refresh-1']);
  });
});
