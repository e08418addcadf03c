import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openConnections } from '../../src/http/connections.js';
import type { Connections } from '../../src/http/connection.js';
import type { PreparedRequest } from '../../src/request/prepared.js';
import { failure } from '../support/failure.js';
import { USE } from '../support/getty.js';
import { ownFolder } from '../support/folder.js';

const GITHUB = { operation: 'github/repos/get' };

const YAML = `
connections:
  default:
    api_key: \${GETTY_KEY}
  gh:
    api: github
    base_url: https://api.github.com/
    auth: { type: bearer, token: '\${GITHUB_TOKEN}' }
    operations: [repos/get]
    workflows: [nightly]
  shop:
    api: shop
    base_url: https://\${SHOP_HOST}/v2
    hosts: [sign.shop.example]
    auth:
      type: oauth2
      token_url: https://sign.shop.example/token
      client_id: \${SHOP_ID}
      client_secret: \${file:shop-secret}
  tool:
    api: tool
    base_url: http://127.0.0.1:8123
    auth: { type: basic, username: '\${TOOL_KEY}' }
  open:
    api: open
    base_url: https://open.example
`;
const ENV = {
  GETTY_KEY: 'getty-api-key',
  GITHUB_TOKEN: 'github-token',
  SHOP_HOST: 'api.shop.example',
  SHOP_ID: 'shop-client-id',
  TOOL_KEY: 'tool-key-value',
};

function configured(
  yaml: string,
  env: NodeJS.ProcessEnv = ENV,
): { connections: Connections; write: (name: string, text: string) => void } {
  const folder = ownFolder('other-config-');
  const write = (name: string, text: string): void => {
    writeFileSync(join(folder, name), text);
  };
  write('shop-secret', 'shop-secret-value\n');
  write('getty-downloads.yaml', yaml);
  return { connections: openConnections({ env, cwd: folder, stateDir: folder }), write };
}

describe('Connections to other APIs, in the file', () => {
  it('are told by their API', () => {
    const { connections } = configured(YAML);
    assert.deepEqual(connections.names(), ['default', 'gh', 'shop', 'tool', 'open']);
    assert.deepEqual(connections.names('github'), ['gh']);
    assert.deepEqual(connections.names('getty-images'), ['default']);
    assert.deepEqual(connections.names('nothing'), []);
  });

  it('have the defaults of all connections, and say how they sign', () => {
    const { connections } = configured(YAML);
    const gh = connections.get('gh', { ...GITHUB, workflow: 'nightly' });
    assert.deepEqual([gh.name, gh.api, gh.baseUrl], ['gh', 'github', 'https://api.github.com']);
    assert.deepEqual(gh.status(), { qps: 1, pace: 1, grant: 'bearer' });
    const grants = ['shop', 'tool', 'open'].map((name) => connections.look(name).status().grant);
    assert.deepEqual(grants, ['oauth2', 'basic', 'none']);
  });

  it('can be outlined without their secrets being there', () => {
    const { connections } = configured(YAML, { SHOP_HOST: 'api.shop.example' });
    const bearer = { in: 'header', name: 'Authorization', prefix: 'Bearer ' };
    assert.deepEqual(connections.outline(undefined, 'github'), {
      name: 'gh',
      api: 'github',
      baseUrl: 'https://api.github.com',
      signature: { ...bearer, secret: 'GH_TOKEN' },
    });
    assert.deepEqual(connections.outline('shop', 'shop'), {
      name: 'shop',
      api: 'shop',
      baseUrl: 'https://api.shop.example/v2',
      signature: { ...bearer, secret: 'SHOP_ACCESS_TOKEN' },
    });
    assert.equal(connections.outline('open', 'open').signature, 'none');
    assert.deepEqual(connections.outline(undefined, 'getty-images'), {
      name: 'default',
      api: 'getty-images',
      baseUrl: 'https://api.gettyimages.com',
    });
  });

  it('take for a secret whatever they have by reference, and nothing that is written out', () => {
    const { connections } = configured(YAML);
    for (const name of ['gh', 'shop', 'tool']) connections.look(name);
    const pair = Buffer.from('tool-key-value:').toString('base64');
    const secrets = ['github-token', 'shop-client-id', 'shop-secret-value', 'tool-key-value', pair];
    assert.equal(connections.redact(secrets.join(' ')), secrets.map(() => '[redacted]').join(' '));
    assert.equal(connections.redact('https://sign.shop.example/token'), 'https://sign.shop.example/token');
  });

  it('are used for their own API alone, in both directions', async () => {
    const { connections } = configured(YAML);
    const cases = [
      ['default', GITHUB, /`default` is for getty-images, the operation is one of github; there is `gh`/],
      ['gh', USE, /`gh` is for github, the operation is one of getty-images; there is `default`/],
      ['gh', { operation: 'open/thing' }, /`gh` is for github, the operation is one of open/],
    ] as const;
    for (const [name, use, message] of cases) {
      const errors = [
        await failure(() => connections.get(name, use)),
        await failure(() => connections.outline(name, use.operation.split('/')[0] ?? '')),
      ];
      for (const error of errors) {
        assert.equal(error.code, 'connection_not_allowed');
        assert.match(error.message, message);
      }
    }
  });

  it('send no request of another API, host or address, whoever made it', async () => {
    const { connections } = configured(YAML);
    const gh = connections.get('gh', GITHUB);
    const request: PreparedRequest = {
      ...{ operation: 'github/repos/get', method: 'GET', url: 'https://api.github.com/a', query: [] },
      ...{ headers: {}, auth: 'none', repeatable: true },
    };
    const wrong: [Partial<PreparedRequest>, string][] = [
      [{ operation: 'getty-images/getDownloads' }, 'connection_not_allowed'],
      [{ url: 'https://example.com/a' }, 'bad_config'],
      [{ url: 'http://api.github.com/a' }, 'bad_config'],
      [{ url: 'https://api.github.com/repos/../user' }, 'bad_input'],
      [{ url: 'https://api.github.com/repos/%2E%2e' }, 'bad_input'],
      [{ url: 'https://api.github.com/repos/.' }, 'bad_input'],
    ];
    for (const [change, code] of wrong)
      assert.equal((await failure(gh.send({ ...request, ...change }))).code, code, JSON.stringify(change));
    const getty = await failure(connections.get('default', USE).send(request));
    assert.equal(getty.code, 'connection_not_allowed');
  });

  it('know the ids of operations with a slash in them, and the workflows that may use them', async () => {
    const { connections } = configured(YAML);
    connections.get('gh', GITHUB);
    for (const use of [{ operation: 'github/get' }, { ...GITHUB, workflow: 'other' }])
      assert.equal((await failure(() => connections.get('gh', use))).code, 'connection_not_allowed');
  });

  it('begin anew when a secret changes, and stay as they were while the file is half written', () => {
    const env = { ...ENV };
    const { connections, write } = configured(YAML, env);
    const first = connections.get(undefined, GITHUB);
    assert.equal(connections.get('gh', GITHUB), first);
    env.GITHUB_TOKEN = 'another-github-token';
    const second = connections.get(undefined, GITHUB);
    assert.notEqual(second, first);
    assert.equal(connections.redact('another-github-token'), '[redacted]');
    write('getty-downloads.yaml', 'connections: {gh: {api: [');
    assert.equal(connections.get(undefined, GITHUB), second);
    assert.equal(connections.get('gh', GITHUB), second);
  });

  const way = (auth: string): string => `{a: {api: x, base_url: "https://x.example", auth: ${auth}}}`;
  const wrong: [string, RegExp][] = [
    ['{a: {api: x}}', /\/connections\/a must have required property 'base_url'/],
    ['{a: {auth: {type: none}}}', /\/connections\/a must have required property 'api'/],
    ['{a: {api: GitHub, base_url: "https://x.example"}}', /\/connections\/a\/api must match pattern/],
    ['{a: {api: x, base_url: "http://x.example"}}', /base_url must begin with https/],
    ['{a: {api: x, base_url: "https://u:p@x.example"}}', /base_url must not hold credentials/],
    ['{a: {api: x, base_url: "https://x.example/?key=1"}}', /base_url must not have a query/],
    ['{a: {api: x, base_url: "https://x.example", api_key: "${V}"}}', /api_key is for Getty.*`auth`/],
    ['{default: {api: x, base_url: "https://x.example"}}', /\/connections\/default is Getty's own/],
    ['{a: {api: getty-images, auth: {type: none}}}', /\/connections\/a\/auth there is no such setting/],
    [way('{type: beare, token: "${V}"}'), /auth\/type must be one of none, api_key, bearer, basic, oauth2/],
    [way('{type: bearer}'), /\/connections\/a\/auth must have required property 'token'/],
    [way('{type: bearer, token: marked-plain}'), /auth\/token is a secret and must not stand in this file/],
    [
      way('{type: bearer, token: "${V}", tokn: 1}'),
      /auth\/tokn there is no such setting \(did you mean token/,
    ],
    [way('{type: bearer, token: "${TWO_LINES}"}'), /auth\.token holds a line end/],
    [way('{type: api_key, in: header, name: X, value: "${TWO_LINES}"}'), /auth\.value holds a line end/],
    [way('{type: api_key, in: cookie, name: X, value: "${V}"}'), /auth\/in must be equal to one of/],
    [way('{type: api_key, in: header, name: "X: y", value: "${V}"}'), /auth\/name must match pattern/],
    [way('{type: api_key, in: query, name: x, value: marked-plain}'), /auth\/value is a secret/],
    [way('{type: basic, username: marked-plain}'), /auth\/username is a secret/],
    [way('{type: basic, username: u, password: marked-plain}'), /auth\/password is a secret/],
    [
      way('{type: oauth2, token_url: "https://x.example", client_id: a, client_secret: marked-plain}'),
      /auth\/client_secret is a secret/,
    ],
    [
      way('{type: oauth2, token_url: "https://y.example", client_id: a, client_secret: "${V}"}'),
      /token_url is on y\.example, not on x\.example: list y\.example in `hosts`/,
    ],
    [
      way('{type: oauth2, token_url: "http://x.example", client_id: a, client_secret: "${V}"}'),
      /token_url must begin with https/,
    ],
    [
      way('{type: bearer, token: "${UNSET}"}'),
      /\/connections\/a\/auth\/token: the variable UNSET is not set/,
    ],
  ];
  for (const [yaml, message] of wrong) {
    it(`name what is wrong in ${yaml}`, async () => {
      const env = { V: 'some-value', TWO_LINES: 'marked-one\nmarked-two' };
      const { connections } = configured(`connections: ${yaml}`, env);
      const name = yaml.startsWith('{default') ? 'default' : 'a';
      const error = await failure(() => connections.look(name));
      assert.equal(error.code, 'bad_config');
      assert.match(error.message, message);
      assert.doesNotMatch(JSON.stringify([error.message, error.details]), /marked-/);
    });
  }
});
