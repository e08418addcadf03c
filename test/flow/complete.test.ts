import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { loadCatalog } from '../../src/catalog/catalog.js';
import {
  completeExpression,
  inputsOf,
  knownFrom,
  openExpression,
  operationAt,
  outputOf,
  readFlow,
  type Known,
  type Step,
} from '../../src/flow/flow.js';

const known = knownFrom(loadCatalog(), [{ name: 'others', outputKeys: ['x', 'y z'] }, { name: 'bare' }]);
const definition = {
  name: 'flow',
  inputParameters: ['page'],
  inputTemplate: { size: 10 },
  inputSchema: { data: { properties: { page: { type: 'integer' } } } },
  variables: { seen: 0 },
  tasks: [
    {
      name: 'getty_downloads',
      taskReferenceName: 'page',
      inputParameters: { page: '${workflow.input.start}' },
    },
    { name: 'others', taskReferenceName: 'theirs' },
    { name: 'set', taskReferenceName: 'set', type: 'SET_VARIABLE', inputParameters: { sum: 1 } },
    {
      taskReferenceName: 'answer',
      type: 'HTTP',
      inputParameters: {
        http_request: {
          method: 'GET',
          uri: '${workflow.secrets.BASE}/v3/images/${page.output.downloads[0].id}?fields=x',
          headers: { 'Api-Key': '${workflow.secrets.KEY}' },
        },
      },
    },
    {
      taskReferenceName: 'loop',
      type: 'DO_WHILE',
      loopOver: [{ taskReferenceName: 'result', type: 'INLINE', inputParameters: { a: 1 } }],
    },
    {
      taskReferenceName: 'choose',
      type: 'SWITCH',
      decisionCases: { a: [{ taskReferenceName: 'maybe', type: 'WAIT' }] },
    },
    { taskReferenceName: 'last' },
  ],
};
const flow = readFlow(JSON.stringify(definition, null, 2));
const step = (ref: string): Step => flow.all.find((one) => one.ref === ref) as Step;
const complete = (typed: string, from: Step | undefined = step('last')): string[] =>
  completeExpression(flow, from, typed, known).map(({ text }) => text);

describe('operationAt', () => {
  const all = ['/{any}', '/users/{name}', '/users/me', '/teams/{id}/users/{name}'].map((path) => ({
    method: 'GET',
    path,
  }));
  const at = (uri: string, method = 'get') => operationAt(all, method, uri)?.path;

  it('is the operation whose words fit best, and none where no word does', () => {
    assert.equal(at('https://a.example/api/users/me?x=1'), '/users/me');
    assert.equal(at('https://a.example/users/${workflow.input.name}'), '/users/{name}');
    assert.equal(at('${workflow.input.base}/teams/1/users/me'), '/teams/{id}/users/{name}');
    assert.equal(at('https://a.example/other'), undefined);
    assert.equal(at('https://a.example/users/me', 'POST'), undefined);
  });
});

describe('completeExpression', () => {
  it('offers the steps that are visible, and the workflow', () => {
    assert.deepEqual(complete(''), [
      'maybe',
      'choose',
      'result',
      'loop',
      'answer',
      'set',
      'theirs',
      'page',
      'workflow',
    ]);
    assert.deepEqual(complete('', step('set')), ['theirs', 'page', 'workflow']);
    assert.deepEqual(complete('PA'), ['page']);
    const sure = completeExpression(flow, step('last'), 'm', known).map(({ always }) => always);
    assert.deepEqual(sure, [false]);
  });

  it('offers what is declared and what is used of the workflow', () => {
    assert.deepEqual(complete('workflow.').slice(0, 3), [
      'workflow.input',
      'workflow.variables',
      'workflow.secrets',
    ]);
    assert.deepEqual(complete('workflow.input.'), [
      'workflow.input.start',
      'workflow.input.page',
      'workflow.input.size',
    ]);
    assert.deepEqual(complete('workflow.variables.'), ['workflow.variables.seen', 'workflow.variables.sum']);
    assert.deepEqual(complete('workflow.secrets.'), ['workflow.secrets.BASE', 'workflow.secrets.KEY']);
  });

  it('offers the fields of our task as its schema has them, down to an entry', () => {
    assert.deepEqual(complete('page.output.').slice(0, 4), [
      'page.output.result_count',
      'page.output.downloads',
      'page.output.page',
      'page.output.page_size',
    ]);
    assert.deepEqual(complete('page.output.down'), ['page.output.downloads']);
    assert.deepEqual(complete('page.output.downloads['), [
      'page.output.downloads[0]',
      'page.output.downloads[*]',
    ]);
    assert.deepEqual(complete('page.output.downloads[0].date'), ['page.output.downloads[0].date_downloaded']);
    assert.deepEqual(complete('page.output.downloads.'), []);
    const [first] = completeExpression(flow, step('last'), 'page.output.has', known);
    assert.deepEqual([first?.detail, first?.more], ['boolean · Whether a page follows', false]);
  });

  it('offers what task definitions name, quoted where it has to be', () => {
    assert.deepEqual(complete('theirs.output.'), ['theirs.output.x', "theirs.output['y z']"]);
    assert.deepEqual(complete('theirs.in'), [
      'theirs.input',
      'theirs.workflowInstanceId',
      'theirs.reasonForIncompletion',
    ]);
    assert.deepEqual(complete('page.input.'), ['page.input.page']);
  });

  it("offers what the engine's own tasks put out", () => {
    assert.deepEqual(complete('answer.output.response.'), [
      'answer.output.response.statusCode',
      'answer.output.response.reasonPhrase',
      'answer.output.response.headers',
      'answer.output.response.body',
    ]);
    assert.deepEqual(complete('answer.output.response.body.'), [
      'answer.output.response.body.images',
      'answer.output.response.body.images_not_found',
    ]);
    assert.deepEqual(complete('loop.output.'), ['loop.output.iteration']);
    assert.deepEqual(complete("loop.output['2']."), ["loop.output['2'].result"]);
    assert.deepEqual(complete('result.output.'), ['result.output.result', 'result.output.error']);
    assert.deepEqual(complete('choose.output.sel'), ['choose.output.selectedCase']);
  });

  it('offers nothing behind what is not there or not known', () => {
    for (const typed of [
      'nobody.',
      'last.',
      'page.output.nothing.',
      'maybe.output.',
      'page.output.downloads[*].',
      'workflow.input.page.',
      '${',
    ])
      assert.deepEqual(complete(typed), [], typed);
  });

  it('takes names of fields where no schema is at hand, as in the page', () => {
    const names: Known = { tasks: new Map([['getty_downloads', ['result_count']]]) };
    const found = completeExpression(flow, undefined, 'page.output.', names).map(({ text }) => text);
    assert.deepEqual(found, ['page.output.result_count']);
  });
});

describe('openExpression', () => {
  const { text } = flow;
  const at = text.indexOf('workflow.input.start');

  it('tells what is being typed, where, and in which step', () => {
    const open = openExpression(text, at + 'workflow.in'.length);
    assert.deepEqual([open?.typed, open?.step?.ref], ['workflow.in', 'page']);
    assert.equal(text.slice(open?.from, open?.to), 'workflow.input.start');
  });

  it('tells so while the brace is open, and says nothing elsewhere', () => {
    const half = text.replace('${workflow.input.start}', '${workflow.');
    const open = openExpression(half, half.indexOf('${workflow.') + 11);
    assert.deepEqual([open?.typed, open?.from, open?.to], ['workflow.', at, at + 9]);
    for (const offset of [0, 10, at - 2, text.length]) assert.equal(openExpression(text, offset), undefined);
    assert.equal(openExpression('{"tasks": [ "${a', 16), undefined);
  });
});

describe('outputOf', () => {
  it('knows of a JOIN what it waits for, and nothing more where the fork is dynamic', () => {
    const joined = (type: string): unknown => {
      const forkTasks = [[{ name: 'getty_downloads', taskReferenceName: 'a' }]];
      const tasks = [
        { type, forkTasks },
        { type: 'JOIN', joinOn: ['a', 'gone'] },
      ];
      const made = readFlow(JSON.stringify({ tasks }));
      const join = made.all.find((one) => one.type === 'JOIN') as Step;
      const { properties = {}, additionalProperties } = outputOf(made, join, known);
      return [Object.keys(properties as object), additionalProperties];
    };
    assert.deepEqual(joined('FORK_JOIN'), [['a'], false]);
    assert.deepEqual(joined('FORK_JOIN_DYNAMIC'), [['a'], undefined]);
  });

  it('knows nothing of what is completed from outside', () => {
    const made = readFlow(
      '{"tasks": [{"type": "HTTP", "asyncComplete": true}, {"type": "SUB_WORKFLOW"}, {"type": "NEW"}]}',
    );
    for (const one of made.all) assert.equal(outputOf(made, one, known)['additionalProperties'], undefined);
  });
});

describe('inputsOf', () => {
  it('names the inputs of our own workflows, with the values of their template', () => {
    const page = JSON.parse(readFileSync('workflows/getty_downloads_page.json', 'utf8')) as Record<
      string,
      unknown
    >;
    const inputs = inputsOf(page);
    assert.deepEqual(
      inputs.map(({ name }) => name),
      page['inputParameters'],
    );
    assert.deepEqual(inputs.find(({ name }) => name === 'page_size')?.schema, { default: 30 });
  });
});
