import assert from 'node:assert/strict';
import { fork, inline, lintSteps, page, task } from '../support/lint.js';

const rules = (problems: ReturnType<typeof lintSteps>): string[] =>
  problems.map(({ rule, severity }) => `${rule} ${severity}`);

describe('the linter, of forks and JOINs', () => {
  it('finds a reference twice, in one definition only', () => {
    const inner = { name: 'i', tasks: [inline('a')] };
    const sub = task('SUB_WORKFLOW', { subWorkflowParam: { name: 'i', workflowDefinition: inner } });
    assert.deepEqual(lintSteps([inline('a'), sub]), []);
    const [found] = lintSteps([inline('a'), inline('b'), inline('a')]);
    assert.deepEqual([found?.rule, found?.at, found?.path], ['duplicate-reference', '"a"', ['tasks', 2]]);
    assert.match(found?.message ?? '', /line 4/);
  });

  it('finds a fork without its JOIN, and a branch without a task', () => {
    const [start] = fork('f', [[inline('a')], []], ['a']);
    assert.deepEqual(rules(lintSteps([start!, inline('b')])), [
      'fork-without-join error',
      'empty-branch error',
    ]);
    assert.deepEqual(rules(lintSteps(fork('f', [[inline('a')]], ['a']))), []);
  });

  it('finds a JOIN that waits for nobody, for somebody who is not there, or who comes later', () => {
    const branches = [[inline('a')], [inline('b'), inline('c')]];
    assert.deepEqual(lintSteps(fork('f', branches, ['a', 'b'])), []);
    const [nobody] = lintSteps(fork('f', branches, []));
    assert.deepEqual([nobody?.rule, nobody?.severity], ['join-on', 'warning']);
    assert.match(nobody?.fix ?? '', /\["a","c"\]/);
    assert.deepEqual(rules(lintSteps(fork('f', branches, undefined))), ['join-on warning']);
    const [unknown] = lintSteps(fork('f', [[inline('first')]], ['frst']));
    assert.match(unknown?.message ?? '', /would wait for ever/);
    assert.match(unknown?.mended ?? '', /"joinOn": \[\s*"first"/);
    const [later] = lintSteps([...fork('f', branches, ['a', 'z']), inline('z')]);
    assert.match(later?.message ?? '', /not started before it/);
  });

  it('leaves the JOIN of a dynamic fork alone', () => {
    const dynamic = task('FORK_JOIN_DYNAMIC', {
      inputParameters: { forkTaskType: 'NOOP', forkTaskInputs: '${workflow.input.all}' },
    });
    assert.deepEqual(lintSteps([dynamic, task('JOIN'), task('JOIN', { joinOn: ['any_1'] })]), []);
  });
});

describe('the linter, of fields', () => {
  for (const [type, fields, messages] of [
    ['DO_WHILE', { inputParameters: { keepLastN: 1 } }, ['loopCondition', 'loopOver']],
    ['SWITCH', {}, ['decisionCases', 'evaluatorType', 'expression']],
    ['DECISION', { decisionCases: {} }, ['caseValueParam', 'decisionCases']],
    ['DECISION', { caseExpression: '1', decisionCases: { 1: [] } }, []],
    ['DYNAMIC', {}, ['dynamicTaskNameParam']],
    ['FORK_JOIN_DYNAMIC', {}, ['dynamicForkTasksInputParamName', 'dynamicForkTasksParam']],
    ['EVENT', {}, ['sink']],
    ['HTTP', {}, ['inputParameters.http_request']],
    ['HTTP', { inputParameters: { uri: 'https://example.com', method: 'GET' } }, []],
    ['SUB_WORKFLOW', {}, ['subWorkflowParam.name']],
    ['TERMINATE', {}, ['inputParameters.terminationStatus']],
    ['KAFKA_PUBLISH', {}, ['inputParameters.kafka_request']],
    ['JSON_JQ_TRANSFORM', {}, ['inputParameters.queryExpression']],
    ['INLINE', {}, ['inputParameters.expression']],
    ['SIMPLE', { name: '', taskReferenceName: 'x' }, ['name']],
    ['NEW', {}, []],
  ] as const) {
    it(`of ${type} ${JSON.stringify(fields)}: ${messages.join(', ') || 'nothing'}`, () => {
      const problems = lintSteps([
        task(type, fields),
        ...(type === 'FORK_JOIN_DYNAMIC' ? [task('JOIN')] : []),
      ]);
      assert.deepEqual(
        problems.map(({ rule }) => rule),
        messages.map(() => 'bad-field'),
      );
      assert.deepEqual(problems.map(({ fix }) => fix.replace('Write ', '')).sort(), messages);
    });
  }

  it('finds how a workflow cannot end, and times that are none', () => {
    const [status] = lintSteps([task('TERMINATE', { inputParameters: { terminationStatus: 'COMPLETE' } })]);
    assert.deepEqual([status?.at, status?.fix], ['"COMPLETE"', 'Write COMPLETED']);
    const end = { inputParameters: { terminationStatus: 'FAILED' }, optional: true };
    assert.match(lintSteps([task('TERMINATE', end)])[0]?.message ?? '', /cannot be optional/);
    const wait = (inputParameters: object): string[] =>
      lintSteps([task('WAIT', { inputParameters })]).map(({ at }) => at);
    assert.deepEqual(wait({ duration: '5 secondz' }), ['"5 secondz"']);
    assert.deepEqual(wait({ duration: '1 days 2 hours 3 minutes 4 secs' }), []);
    assert.deepEqual(wait({ duration: '${workflow.input.time}' }), []);
    assert.equal(wait({ duration: '5 seconds', until: '2030-01-01' }).length, 1);
  });

  it('finds inputs that have no names', () => {
    const problems = lintSteps([{ ...page('p'), inputParameters: '${workflow.input}' }]);
    assert.deepEqual(
      problems.map(({ message }) => message),
      ['p: inputParameters has to be an object'],
    );
  });

  it('takes what the task definition brings', () => {
    const taskDefs = [{ name: 'call', inputTemplate: { http_request: {} } }];
    assert.deepEqual(lintSteps([task('HTTP', { name: 'call' })], {}, { taskDefs }), []);
  });

  it('finds a workflow without a name, without tasks, of another schema', () => {
    assert.equal(lintSteps([])[0]?.message, 'The workflow has no tasks');
    assert.match(lintSteps([inline('a')], { name: '' })[0]?.message ?? '', /no name/);
    assert.match(lintSteps([inline('a')], { schemaVersion: 1 })[0]?.message ?? '', /2 only/);
  });
});

describe("the linter, of our task's inputs", () => {
  it('finds what the worker would refuse, each at its place, expressions let pass', () => {
    const problems = lintSteps([
      page('p', {
        page: 0,
        pagesize: 5,
        date_from: '${workflow.input.from}-01-01',
        product_type: 'imagepak',
        use_time: '${workflow.input.t}',
      }),
    ]);
    assert.deepEqual(
      problems.map(({ rule, at, fix }) => [rule, at, fix]),
      [
        ['invalid-input', '0', 'Write 1 or more, or an expression'],
        ['invalid-input', '5', 'Write page_size'],
        ['invalid-input', '"imagepak"', 'Write imagepack'],
      ],
    );
    assert.match(problems[0]?.message ?? '', /^p: page must be 1 or more/);
  });

  it('finds it in tasks that no operation stands for, however deep, expressions let pass there too', () => {
    const own = (name: string, inputParameters: Record<string, unknown>) =>
      lintSteps([task('SIMPLE', { name, inputParameters })]).map(({ rule, at, fix }) => [rule, at, fix]);
    const steps = [
      { limit: { size: '${workflow.input.size}' } },
      { filtr: { field: 'id' } },
      { order: ['-id'] },
      { join: { with: '${workflow.input.other}', by: 'id', fields: ['title'], keep: 'match' } },
      '${workflow.input.step}',
    ];
    assert.deepEqual(own('getty_records', { from: '${workflow.input.from}', steps }), [
      ['invalid-input', '{\n              "field": "id"\n            }', 'Write filter'],
      ['invalid-input', '"match"', 'Write matched'],
    ]);
    const report = {
      title: '${workflow.input.title}',
      sections: [{ key: '${workflow.input.key}', form: 'x' }],
    };
    assert.deepEqual(
      own('getty_report', { ...report, output: { destination: 'd' } }).map(([, at]) => at),
      ['{\n            "key": "${workflow.input.key}",\n            "form": "x"\n          }', '"x"'],
    );
    assert.deepEqual(own('getty_request', { operation: 'getImages', parameters: { idz: '1' } }).length, 2);
    assert.deepEqual(own('getty_request', { operation: 'getImagez' }), [
      ['invalid-input', '"getImagez"', 'Write getImage'],
    ]);
    const ids = { ids: '${workflow.input.ids}' };
    assert.deepEqual(own('getty_request', { operation: 'getImages', parameters: ids }), []);
    assert.deepEqual(own('getty_request', { operation: '${workflow.input.o}', parameters: ids }), []);
    assert.deepEqual(
      own('getty_request', { operation: 'getImages', parameters: { ...ids, connection: 'a' } }).map(
        ([, at]) => at,
      ),
      ['"a"'],
    );
  });

  it('knows what they put out', () => {
    const rows = (more: string) =>
      lintSteps([
        task('SIMPLE', { name: 'getty_records', taskReferenceName: 'rows', inputParameters: { from: 'a' } }),
        inline('i', { value: `\${rows.output.${more}}` }),
      ]).map(({ rule, fix }) => [rule, fix]);
    assert.deepEqual(rows('manifest'), []);
    assert.deepEqual(rows('rows[0].id'), []);
    assert.deepEqual(rows('manifesto'), [['unknown-output', 'Write manifest']]);
  });

  it('says nothing of the tasks of others', () => {
    assert.deepEqual(lintSteps([task('SIMPLE', { inputParameters: { pagesize: 5 } })]), []);
  });
});
