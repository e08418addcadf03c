import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { openConnections } from '../../src/http/connections.js';
import type { Connections } from '../../src/http/connection.js';
import { failure } from '../support/failure.js';
import { USE } from '../support/getty.js';
import { ownFolder } from '../support/folder.js';

const KEY = { GETTY_API_KEY: 'env-api-key', GETTY_API_SECRET: 'env-api-secret' };

/** A folder with these files, and the connections that its getty-downloads.yaml configures. */
function configured(
  yaml: string | undefined,
  env: NodeJS.ProcessEnv = {},
  files: Record<string, string> = {},
): { connections: Connections; folder: string; write: (name: string, text: string) => void } {
  const folder = ownFolder('getty-config-');
  const write = (name: string, text: string): void => {
    writeFileSync(join(folder, name), text);
  };
  for (const [name, text] of Object.entries(files)) write(name, text);
  if (yaml !== undefined) write('getty-downloads.yaml', yaml);
  return { connections: openConnections({ env, cwd: folder, stateDir: folder }), folder, write };
}

describe('Connections from the environment', () => {
  it('make the connection `default`, with Getty as its address and one call a second', () => {
    const { connections } = configured(undefined, KEY);
    assert.deepEqual(connections.names(), ['default']);
    const connection = connections.get(undefined, USE);
    assert.equal(connection.name, 'default');
    assert.equal(connection.baseUrl, 'https://api.gettyimages.com');
    assert.deepEqual(connection.status(), { qps: 1, pace: 1, grant: 'client_credentials' });
  });

  it('say which variables to set where nothing is configured, and still know the address', async () => {
    const { connections } = configured(undefined, { GETTY_API_KEY: '' });
    assert.deepEqual(connections.names(), []);
    assert.equal(connections.outline(undefined, 'getty-images').baseUrl, 'https://api.gettyimages.com');
    const error = await failure(() => connections.get(undefined, USE));
    assert.equal(error.code, 'bad_config');
    assert.match(error.message, /GETTY_API_KEY/);
  });

  const wrong: [NodeJS.ProcessEnv, RegExp][] = [
    [{ GETTY_API_SECRET: 'env-api-secret' }, /GETTY_API_KEY/],
    [{ GETTY_API_KEY: 'env-api-key', GETTY_USERNAME: 'u', GETTY_PASSWORD: 'p' }, /GETTY_API_SECRET/],
    [{ ...KEY, GETTY_USERNAME: 'u' }, /GETTY_PASSWORD/],
    [{ ...KEY, GETTY_PASSWORD: 'env-password' }, /GETTY_USERNAME/],
    [{ ...KEY, GETTY_QPS: 'fast' }, /GETTY_QPS is "fast"/],
    [{ ...KEY, GETTY_QPS: '0' }, /qps must be above 0/],
    [{ ...KEY, GETTY_BASE_URL: 'http://api.gettyimages.com' }, /https/],
    [{ ...KEY, GETTY_BASE_URL: 'http://127.0.0.1.example.com' }, /https/],
    [{ ...KEY, GETTY_BASE_URL: 'nonsense' }, /not a URL/],
    [{ ...KEY, GETTY_BASE_URL: 'https://me:word@api.gettyimages.com' }, /credentials/],
    [{ ...KEY, GETTY_TOKEN_URL: 'https://example.com/token' }, /example\.com/],
    [{ ...KEY, GETTY_TOKEN_URL: 'http://api.gettyimages.com/token' }, /https/],
    [{ ...KEY, GETTY_CA_FILE: 'nowhere.pem' }, /nowhere\.pem cannot be read \(ENOENT\)/],
    [{ ...KEY, HTTPS_PROXY: 'http://me:word@:x' }, /HTTPS_PROXY/],
    [{ ...KEY, HTTPS_PROXY: 'ftp://me:word@proxy.example' }, /HTTPS_PROXY/],
    [{ ...KEY, GETTY_CONFIG: 'nowhere.yaml' }, /nowhere\.yaml cannot be read \(ENOENT\)/],
  ];
  for (const [env, message] of wrong) {
    it(`name what is wrong: ${JSON.stringify(env)}`, async () => {
      const { connections } = configured(undefined, env);
      const error = await failure(() => connections.get('default', USE));
      assert.equal(error.code, 'bad_config');
      assert.match(error.message, message);
      for (const secret of ['env-api-secret', 'env-password', 'me:word'])
        assert.ok(!error.message.includes(secret));
    });
  }

  it("may sign in at Getty's own host for that", () => {
    const env = { ...KEY, GETTY_TOKEN_URL: 'https://authentication.gettyimages.com/oauth2/token' };
    configured(undefined, env).connections.get('default', USE);
  });
});

describe('Connections from a file', () => {
  const TWO = `
connections:
  studio:
    api_key: \${STUDIO_KEY}
    api_secret: \${file:studio-secret}
    qps: 2.5
    operations: [getty-images/getDownloads]
    workflows: [nightly]
  press:
    api_key: \${PRESS_KEY}
    access_token: \${PRESS_TOKEN}
    base_url: https://\${PRESS_HOST}/api/
    hosts: [sign.company.example]
    token_url: https://sign.company.example/token
`;
  const env = {
    STUDIO_KEY: 'studio-api-key',
    PRESS_KEY: 'press-api-key',
    PRESS_TOKEN: 'press-token',
    PRESS_HOST: 'getty.company.example',
  };
  const files = { 'studio-secret': 'studio-secret-value\n' };

  it('get their secrets by reference', () => {
    const { connections } = configured(TWO, env, files);
    assert.deepEqual(connections.names(), ['studio', 'press']);
    assert.equal(connections.get('studio', USE).status().qps, 2.5);
    assert.equal(connections.get('press', USE).baseUrl, 'https://getty.company.example/api');
    assert.equal(connections.outline('press', 'getty-images').baseUrl, 'https://getty.company.example/api');
    assert.equal(
      connections.redact('studio-api-key studio-secret-value press-token'),
      '[redacted] [redacted] [redacted]',
    );
  });

  it('make known what HTTP Basic would make of key and secret', () => {
    const { connections } = configured(undefined, KEY);
    connections.get('default', USE);
    const basic = Buffer.from('env-api-key:env-api-secret').toString('base64');
    assert.equal(connections.redact(`Basic ${basic}`), 'Basic [redacted]');
  });

  it('stand beside the one of the environment, which wins field by field over `default`', () => {
    const yaml = 'connections:\n  default:\n    api_key: ${FILE_KEY}\n    qps: 3\n';
    const { connections } = configured(yaml, { ...KEY, FILE_KEY: 'file-api-key' });
    assert.deepEqual(connections.get('default', USE).status(), {
      qps: 3,
      pace: 3,
      grant: 'client_credentials',
    });
    assert.deepEqual(configured(TWO, { ...env, ...KEY }, files).connections.names(), [
      'default',
      'studio',
      'press',
    ]);
  });

  for (const name of ['nobody', 'studi', 'constructor', '__proto__', 'toString']) {
    it(`know no \`${name}\``, async () => {
      const { connections } = configured(TWO, env, files);
      const error = await failure(() => connections.get(name, USE));
      assert.equal(error.code, 'unknown_connection');
      assert.match(error.message, /`studio`, `press`/);
      if (name === 'studi') assert.match(error.message, /did you mean `studio`/);
    });
  }

  it('may be used by the listed operations and workflows alone', async () => {
    const { connections } = configured(TWO, env, files);
    connections.get('studio', { ...USE, workflow: 'nightly' });
    connections.get('press', { operation: 'getty-images/getImages', workflow: 'any' });
    for (const use of [{ ...USE, workflow: 'other' }, { operation: 'getty-images/getImages' }]) {
      const error = await failure(() => connections.get('studio', use));
      assert.equal(error.code, 'connection_not_allowed');
    }
  });

  it('are read again when the file, a variable or a referenced file changes, and stay the same otherwise', () => {
    const { connections, write } = configured(TWO, env, files);
    const first = connections.get('studio', USE);
    assert.equal(connections.get('studio', USE), first);
    write('studio-secret', 'another-secret-value');
    const second = connections.get('studio', USE);
    assert.notEqual(second, first);
    write('getty-downloads.yaml', TWO.replace('qps: 2.5', 'qps: 4'));
    assert.equal(connections.get('studio', USE).status().qps, 4);
    assert.equal(connections.redact('another-secret-value'), '[redacted]');
  });

  it('stay as they were while the file is half written or a secret is away, and say so once', async () => {
    const folder = ownFolder('getty-config-');
    const file = join(folder, 'getty-downloads.yaml');
    writeFileSync(file, TWO);
    writeFileSync(join(folder, 'studio-secret'), 'studio-secret-value');
    const errors: string[] = [];
    const keep = (_facts: unknown, message: string): void => {
      errors.push(message);
    };
    const log = { debug: keep, info: keep, warn: keep, error: keep } as never;
    const connections = openConnections({ env, cwd: folder, log });
    const first = connections.get('studio', USE);
    writeFileSync(file, 'connections: {studio: {api_key: [');
    assert.equal(connections.get('studio', USE), first);
    assert.equal(connections.get('studio', USE), first);
    assert.equal(errors.length, 1);
    assert.match(errors[0] ?? '', /neither YAML nor JSON/);
    assert.equal((await failure(() => connections.get('press', USE))).code, 'bad_config');
    writeFileSync(file, 'connections: {}');
    assert.equal((await failure(() => connections.get('studio', USE))).code, 'unknown_connection');
  });

  const wrong: [string, RegExp][] = [
    ['connections: {a: {api_secret: plain-secret}}', /\/connections\/a\/api_secret is a secret/],
    ['connections: {a: {password: "x${Y}"}}', /\/connections\/a\/password is a secret/],
    ['connections: {a: {qp: 1}}', /\/connections\/a\/qp there is no such setting \(did you mean qps\?\)/],
    ['connections: {a: {qps: fast}}', /\/connections\/a\/qps/],
    ['connections: {a: {hosts: ["https://x.example"]}}', /\/connections\/a\/hosts\/0/],
    ['connections: {"a b": {}}', /\/connections/],
    ['conections: {}', /connections/],
    ['- 1', /must be object/],
    ['', /must be object/],
    ['connections: {a: {api_key: "${UNSET}"}}', /\/connections\/a\/api_key: the variable UNSET is not set/],
    ['connections: {a: {api_key: "${file:gone}"}}', /gone cannot be read \(ENOENT\)/],
    ['a: [', /neither YAML nor JSON/],
  ];
  for (const [yaml, message] of wrong) {
    it(`name what is wrong in ${yaml === '' ? 'an empty file' : yaml}`, async () => {
      const error = await failure(() => configured(yaml).connections.get('a', USE));
      assert.equal(error.code, 'bad_config');
      assert.match(error.message, message);
      assert.ok(!error.message.includes('plain-secret'));
    });
  }

  it('fail with an error of ours and never show a value, whatever the file holds', async () => {
    const field = fc.constantFrom(
      'api_key',
      'api_secret',
      'password',
      'qps',
      'timeouts',
      'base_url',
      'other',
    );
    const value = fc.oneof(fc.jsonValue(), fc.constant('marked-plain-secret'));
    await fc.assert(
      fc.asyncProperty(fc.dictionary(field, value), async (settings) => {
        const { connections } = configured(JSON.stringify({ connections: { a: settings } }));
        const error = await failure(() => connections.get('a', USE));
        assert.equal(error.code, 'bad_config');
        if (settings['base_url'] !== 'marked-plain-secret') {
          assert.ok(!JSON.stringify([error.message, error.details]).includes('marked-plain-secret'));
        }
      }),
      { seed: 20261124, numRuns: 50 },
    );
  });
});
