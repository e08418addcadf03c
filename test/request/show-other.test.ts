import assert from 'node:assert/strict';
import { signedBy, type PreparedRequest, type Signature } from '../../src/request/prepared.js';
import { showRequest, toCurl, toHttpTask } from '../../src/request/show.js';

const REQUEST: PreparedRequest = {
  operation: 'things/getThing',
  method: 'GET',
  url: 'https://api.example.test/v1/things',
  query: [
    ['appid', 'mine'],
    ['q', '1'],
    ['q', '2'],
    ['q', '3'],
  ],
  headers: { 'x-key': 'mine', authorization: 'mine', Accept: 'text/plain' },
  auth: 'none',
  repeatable: true,
};

const BEARER: Signature = { in: 'header', name: 'Authorization', prefix: 'Bearer ', secret: 'T_TOKEN' };
const HEADER: Signature = { in: 'header', name: 'X-Key', prefix: '', secret: 'T_API_KEY' };
const QUERY: Signature = { in: 'query', name: 'appid', prefix: '', secret: 'T_API_KEY' };
const BASIC: Signature = { in: 'basic', username: 'T_USERNAME', password: 'T_PASSWORD', pair: 'T_BASIC' };

const http = (request: PreparedRequest): Record<string, unknown> =>
  (toHttpTask(request)['inputParameters'] as { http_request: Record<string, unknown> }).http_request;

describe('A request to another API', () => {
  const q = ['1', '2', '3'];
  const { Accept } = REQUEST.headers;

  it('stays as it is where its connection says nothing', () => {
    assert.equal(signedBy(REQUEST, undefined), REQUEST);
    assert.deepEqual(signedBy({ ...REQUEST, auth: 'key' }, 'none'), REQUEST);
  });

  it('has the secret in its place, once, where the input says something there, too', () => {
    const cases: [Signature, object, object][] = [
      ['none', { appid: 'mine', q }, REQUEST.headers],
      [QUERY, { q, appid: '<T_API_KEY>' }, REQUEST.headers],
      [HEADER, { appid: 'mine', q }, { authorization: 'mine', Accept, 'X-Key': '<T_API_KEY>' }],
      [BEARER, { appid: 'mine', q }, { 'x-key': 'mine', Accept, Authorization: 'Bearer <T_TOKEN>' }],
      [BASIC, { appid: 'mine', q }, { 'x-key': 'mine', Accept, Authorization: 'Basic <T_BASIC>' }],
    ];
    for (const [signature, query, headers] of cases) {
      const shown = showRequest(signedBy(REQUEST, signature));
      assert.deepEqual([shown.query, shown.headers], [query, headers]);
      assert.deepEqual(Object.keys(shown.query), Object.keys(query));
      assert.equal('body' in shown, false);
    }
  });

  it('shows a name of the query that objects have by themselves, and its body', () => {
    const names = ['constructor', '__proto__', 'constructor'];
    const { query, body } = showRequest({
      ...REQUEST,
      query: names.map((name) => [name, 'a'] as const),
      body: { a: 1 },
    });
    assert.deepEqual(Object.entries(query), [
      ['constructor', ['a', 'a']],
      ['__proto__', 'a'],
    ]);
    assert.deepEqual(body, { a: 1 });
  });

  const bare = { ...REQUEST, query: [], headers: { Accept: 'text/plain' } };
  const lines = (request: PreparedRequest): string[] => toCurl(request).split(' \\\n  ').slice(1);

  it('is a curl command with the secret as a variable', () => {
    assert.deepEqual(lines(signedBy(bare, 'none')), ['--header "Accept: text/plain"']);
    assert.deepEqual(lines(signedBy(bare, BEARER)), [
      '--header "Accept: text/plain"',
      '--header "Authorization: Bearer $T_TOKEN"',
    ]);
    assert.deepEqual(lines(signedBy(bare, QUERY)), [
      '--url-query "appid=$T_API_KEY"',
      '--header "Accept: text/plain"',
    ]);
    assert.deepEqual(lines(signedBy(bare, BASIC)), [
      '--user "$T_USERNAME:$T_PASSWORD"',
      '--header "Accept: text/plain"',
    ]);
  });

  it('lets no shell read anything into a header', () => {
    const odd = { ...bare, headers: { A: '$HOME', B: "`x`'s", C: 'a!b', D: 'a\\b', E: '"', F: "it's" } };
    assert.deepEqual(lines(odd), [
      "--header 'A: $HOME'",
      "--header 'B: `x`'\\''s'",
      "--header 'C: a!b'",
      "--header 'D: a\\b'",
      `--header 'E: "'`,
      `--header "F: it's"`,
    ]);
  });

  it('is an HTTP task with the secret of the engine', () => {
    const uri = (request: PreparedRequest): unknown => http(request)['uri'];
    const key = '${workflow.secrets.T_API_KEY}';
    assert.equal(uri(signedBy(bare, QUERY)), `${bare.url}?appid=${key}`);
    assert.equal(uri(signedBy({ ...bare, query: [['a', 'b']] }, QUERY)), `${bare.url}?a=b&appid=${key}`);
    assert.equal(uri(signedBy(bare, BASIC)), bare.url);
    const { headers, accept } = http(signedBy(bare, BASIC));
    assert.deepEqual(headers, { Accept, Authorization: 'Basic ${workflow.secrets.T_BASIC}' });
    assert.equal(accept, 'text/plain');
    assert.equal(http({ ...bare, headers: {} })['accept'], 'application/json');
  });

  it('asks curl for the head alone where that is what the operation asks for', () => {
    assert.match(toCurl({ ...bare, method: 'HEAD' }), /^curl --silent --show-error --head '/);
  });

  it('has its body in the kind that it is of', () => {
    const form = {
      ...bare,
      contentType: 'application/x-www-form-urlencoded; charset=utf-8',
      body: { a: [1, 2] },
    };
    assert.deepEqual(lines(form).slice(1), [
      "--header 'Content-Type: application/x-www-form-urlencoded; charset=utf-8'",
      "--data 'a=1&a=2'",
    ]);
    assert.deepEqual([http(form)['contentType'], http(form)['body']], [form.contentType, 'a=1&a=2']);
    const text = { ...bare, contentType: 'text/plain', body: '@file' };
    assert.deepEqual(lines(text).slice(1), ["--header 'Content-Type: text/plain'", "--data-raw '@file'"]);
    const json = { ...bare, contentType: 'application/json', body: '@' };
    assert.deepEqual(lines(json).at(-1), `--data '"@"'`);
    assert.equal(http(json)['body'], '@');
  });

  it('refuses a body that cannot be written', () => {
    const wrong = [
      ['multipart/form-data', 'a'],
      ['image/png', {}],
      ['application/x-www-form-urlencoded', 3],
    ] as const;
    for (const [contentType, body] of wrong) {
      assert.throws(() => toCurl({ ...bare, contentType, body }), {
        code: 'bad_input',
        message: new RegExp(contentType),
      });
    }
  });
});
