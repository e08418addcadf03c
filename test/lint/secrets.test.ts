import assert from 'node:assert/strict';
import fc from 'fast-check';
import { maskSecrets } from '../../src/lint/secret-shapes.js';
import { lintSteps, lintText, task } from '../support/lint.js';

type Fields = Record<string, unknown>;
const MARK = 'marked5ecret0123456789abcdefghij';
const call = (headers: Fields, more: Fields = {}): ReturnType<typeof lintSteps> =>
  lintSteps([
    task('INLINE', { taskReferenceName: 'login', inputParameters: { expression: '1' } }),
    task('HTTP', {
      taskReferenceName: 'h',
      inputParameters: { http_request: { method: 'GET', uri: 'https://example.com', headers, ...more } },
    }),
  ]);

describe('the linter, of secrets', () => {
  for (const [name, value] of [
    ['Authorization', `Bearer ${MARK}`],
    ['Api-Key', MARK],
    ['api_key', MARK],
    ['X-Api-Key', MARK],
    ['apiKey', MARK],
    ['clientSecret', MARK],
    ['client_secret', MARK],
    ['password', 'hunter2'],
    ['dbPassword', MARK],
    ['accessToken', MARK],
    ['X-Note', `Basic ${MARK}`],
    ['X-Note', `eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxMjM0In0.${MARK}`],
    ['X-Note', `ghp_${MARK.repeat(2)}`],
    ['X-Note', 'AKIAIOSFODNN7EXAMPLE'],
    ['X-Note', `https://user:${MARK}@example.com/`],
    ['X-Note', `https://example.com/?a=1&access_token=${MARK}`],
    ['X-Note', '-----BEGIN PRIVATE KEY-----'],
  ] as const) {
    it(`finds ${name}: ${value.slice(0, 12)}…, and does not repeat it`, () => {
      const problems = call({ [name]: value });
      assert.deepEqual(
        problems.map(({ rule, severity }) => [rule, severity]),
        [['secret-in-plain-sight', 'error']],
      );
      const { at, ...told } = problems[0]!;
      assert.equal(at, JSON.stringify(value));
      assert.doesNotMatch(JSON.stringify(told), new RegExp(`${MARK}|hunter2|IOSFODNN`));
      assert.match(told.fix, /CONDUCTOR_SECRET_[A-Z_]+ in the server's environment/);
    });
  }

  it('lets pass what is none: references to secrets, placeholders, ordinary words', () => {
    for (const headers of [
      { Authorization: 'Bearer ${workflow.secrets.TOKEN}', 'Api-Key': '${workflow.secrets.KEY}' },
      { Authorization: '<your token>', 'Api-Key': '***', password: '' },
      {
        'X-Note': 'Bearer of good news',
        token_type: 'Bearer',
        key: 'k',
        keySerializer: 'org.example.Serializer',
      },
      { 'next-page': MARK, sortKey: 'date', nextToken: '${login.output.result}' },
    ])
      assert.deepEqual(call(headers), [], JSON.stringify(headers));
    assert.deepEqual(call({}, { uri: 'https://example.com/?token=${workflow.secrets.T}' }), []);
  });

  it('warns where an input or an output brings one: the engine stores it', () => {
    for (const [name, value] of [
      ['Authorization', 'Bearer ${login.output.result}'],
      ['Api-Key', '${workflow.input.key}'],
    ] as const) {
      const [found] = call({ [name]: value });
      assert.deepEqual([found?.rule, found?.severity], ['secret-in-plain-sight', 'warning']);
    }
  });

  it('looks into templates, variables and task definitions', () => {
    const [template] = lintSteps([task('NOOP')], { inputTemplate: { password: MARK } });
    assert.deepEqual([template?.rule, template?.path], ['secret-in-plain-sight', ['inputTemplate']]);
    const def = JSON.stringify({
      name: 'a',
      inputTemplate: { http_request: { headers: { 'Api-Key': MARK } } },
    });
    assert.deepEqual(
      lintText(def).map(({ rule, column }) => [rule, column > 60]),
      [['secret-in-plain-sight', true]],
    );
  });

  it('tells of each secret once, also of one inside a loop or a sub-workflow', () => {
    const inner = task('HTTP', {
      inputParameters: {
        http_request: { uri: 'https://example.com', method: 'GET', headers: { 'Api-Key': MARK } },
      },
    });
    const loop = task('DO_WHILE', {
      inputParameters: { keepLastN: 1 },
      loopCondition: 'false',
      loopOver: [inner],
    });
    const sub = task('SUB_WORKFLOW', {
      subWorkflowParam: { name: 's', workflowDefinition: { name: 's', tasks: [inner] } },
    });
    assert.equal(lintSteps([loop]).length, 1);
    assert.equal(lintSteps([sub]).length, 1);
  });
});

describe('maskSecrets', () => {
  it('makes what could be a secret unreadable, and moves nothing', () => {
    const line = `  "Api-Key": "${MARK}", "page": "1", "x": "Bearer ${MARK}", "Authorization": "\${workflow.secrets.T}"`;
    const masked = maskSecrets(line);
    assert.equal(masked.length, line.length);
    assert.doesNotMatch(masked, new RegExp(MARK));
    assert.match(masked, /"page": "1".*"\$\{workflow\.secrets\.T\}"/);
  });

  it('does so where quotes are missing, and where the value stands on the next line', () => {
    for (const text of [
      `"Api-Key": "${MARK},\n"x": 1`,
      `"Api-Key": ${MARK}`,
      `"Api-Key":\n  "short"`,
      `"password" :"a\\"b"`,
    ]) {
      const masked = maskSecrets(text);
      assert.doesNotMatch(masked, /marked|short|a\\"b/);
      assert.equal(masked.length, text.length);
    }
  });

  it('keeps any line as long as it is', () => {
    fc.assert(
      fc.property(fc.string(), fc.constantFrom('', '"', '"token": "', '\n'), (some, more) => {
        const line = `${more}${some}${more}`;
        assert.equal(maskSecrets(line).length, line.length);
      }),
      { seed: 20261125, numRuns: 300 },
    );
  });
});
