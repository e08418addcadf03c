import assert from 'node:assert/strict';
import { allowed, call, grant, NOW, signIn, withSandbox } from './support.js';

describe('the sandbox: signing in', () => {
  for (const path of ['/v4/oauth2/token', '/oauth2/token']) {
    it(`gives a token at ${path} that the downloads take`, async () => {
      await withSandbox({}, async (sandbox) => {
        const { status, body } = await grant(sandbox, {}, path);
        assert.equal(status, 200);
        assert.equal(body['token_type'], 'Bearer');
        assert.equal((await call(sandbox, body['access_token'] as string)).status, 200);
      });
    });
  }

  it('words the life of a token as text in one grant and as a number in another', async () => {
    await withSandbox({}, async (sandbox) => {
      const client = await grant(sandbox);
      const { username, password } = sandbox;
      const owner = await grant(sandbox, { grant_type: 'password', username, password });
      assert.equal(client.body['expires_in'], '1800');
      assert.equal(client.body['refresh_token'], undefined);
      assert.equal(owner.body['expires_in'], 1800);
      assert.equal(typeof owner.body['refresh_token'], 'string');
    });
  });

  it('takes a refresh token once, and gives the next', async () => {
    await withSandbox({}, async (sandbox) => {
      const refresh = (token: string): ReturnType<typeof grant> =>
        grant(sandbox, { grant_type: 'refresh_token', refresh_token: token });
      const first = await refresh(sandbox.refreshToken);
      assert.equal(first.status, 200);
      const again = await refresh(sandbox.refreshToken);
      assert.deepEqual([again.status, again.body['error']], [400, 'invalid_grant']);
      const second = await refresh(first.body['refresh_token'] as string);
      assert.equal(second.status, 200);
      assert.notEqual(second.body['access_token'], first.body['access_token']);
    });
  });

  for (const [title, form, status, error] of [
    ['a wrong secret', { client_secret: 'wrong' }, 401, 'invalid_client'],
    ['a wrong key', { client_id: 'wrong' }, 401, 'invalid_client'],
    ['a wrong password', { grant_type: 'password', username: 'x', password: 'x' }, 400, 'invalid_grant'],
    ['an unknown refresh token', { grant_type: 'refresh_token', refresh_token: 'x' }, 400, 'invalid_grant'],
    ['a grant that there is not', { grant_type: 'device_code' }, 400, 'unsupported_grant_type'],
    ['no grant', { grant_type: '' }, 400, 'unsupported_grant_type'],
  ] as const) {
    it(`refuses ${title} in OAuth's form`, async () => {
      await withSandbox({}, async (sandbox) => {
        const answer = await grant(sandbox, form);
        assert.deepEqual([answer.status, answer.body['error']], [status, error]);
        assert.equal(answer.body['access_token'], undefined);
      });
    });
  }

  it('takes the client as Basic credentials, too', async () => {
    await withSandbox({}, async (sandbox) => {
      const basic = Buffer.from(`${sandbox.apiKey}:${sandbox.apiSecret}`).toString('base64');
      const answer = await fetch(`${sandbox.url}/v4/oauth2/token`, {
        method: 'POST',
        headers: { Authorization: `Basic ${basic}` },
        body: new URLSearchParams({ grant_type: 'client_credentials' }),
      });
      assert.equal(answer.status, 200);
    });
  });

  it('lets a token live exactly its life', async () => {
    let now = NOW;
    await withSandbox({ tokenTtl: 60, now: () => now }, async (sandbox) => {
      const token = await signIn(sandbox);
      now = new Date(NOW.getTime() + 59_999);
      assert.equal((await call(sandbox, token)).status, 200);
      now = new Date(NOW.getTime() + 60_000);
      const expired = await call(sandbox, token);
      assert.equal(expired.status, 401);
      assert.match(
        expired.headers.get('www-authenticate') ?? '',
        /^Bearer realm="\w+",error="invalid_token"$/,
      );
      assert.equal((await call(sandbox, await signIn(sandbox))).status, 200);
    });
  });

  it('wants a key and a token on every call', async () => {
    await withSandbox({}, async (sandbox) => {
      const token = await signIn(sandbox);
      const { Authorization } = allowed(sandbox, token);
      const status = async (headers: Record<string, string>): Promise<unknown[]> => {
        const answer = await fetch(`${sandbox.url}/v3/downloads`, { headers });
        return [answer.status, answer.headers.has('www-authenticate'), await answer.json()];
      };
      const unauthorized = { message: 'Unauthorized' };
      assert.deepEqual(await status({ Authorization: Authorization as string }), [401, false, unauthorized]);
      assert.deepEqual(await status({ ...allowed(sandbox, token), 'Api-Key': 'x' }), [
        401,
        false,
        unauthorized,
      ]);
      assert.deepEqual(await status({ 'Api-Key': sandbox.apiKey }), [401, true, unauthorized]);
      assert.deepEqual(await status(allowed(sandbox, 'x')), [401, true, unauthorized]);
    });
  });

  it('words a bad key as older documents do where that is ordered', async () => {
    await withSandbox({ rateSpelling: 'old' }, async (sandbox) => {
      const answer = await fetch(`${sandbox.url}/v3/downloads`, { headers: { 'Api-Key': 'x' } });
      assert.equal(answer.status, 403);
      assert.deepEqual(await answer.json(), { message: 'Account Inactive' });
    });
  });

  it('draws the credentials from the seed, and they say what they are', async () => {
    const credentials = async (seed: number): Promise<string[]> => {
      let drawn: string[] = [];
      await withSandbox({ seed }, ({ apiKey, apiSecret, username, password, refreshToken }) => {
        drawn = [apiKey, apiSecret, username, password, refreshToken];
        return Promise.resolve();
      });
      return drawn;
    };
    const first = await credentials(1);
    assert.deepEqual(await credentials(1), first);
    assert.notDeepEqual(await credentials(2), first);
    for (const credential of first) assert.match(credential, /^sandbox/);
  });
});
