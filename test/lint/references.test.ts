import assert from 'node:assert/strict';
import { fork, inline, lintSteps, loop, page, task } from '../support/lint.js';

type Problems = ReturnType<typeof lintSteps>;
const rules = (problems: Problems): string[] => problems.map(({ rule, at }) => `${rule} ${at}`);
const only = (problems: Problems): Problems[number] => {
  assert.equal(problems.length, 1, JSON.stringify(problems));
  return problems[0]!;
};
const output = (expression: string): { outputParameters: { x: string } } => ({
  outputParameters: { x: expression },
});

describe('the linter, of references', () => {
  it('finds a task that there is none of, and what was meant', () => {
    const found = only(lintSteps([page('downloads')], output('a ${download.output.page} b')));
    assert.deepEqual(
      [found.rule, found.at, found.severity],
      ['unknown-reference', '${download.output.page}', 'error'],
    );
    assert.match(found.fix, /Write downloads/);
    assert.match(found.mended ?? '', /"a \$\{downloads\.output\.page\} b"/);
    assert.match(only(lintSteps([page('a')], output('${else.output}'))).fix, /Use one of a, workflow/);
  });

  it('knows the engine, and forks that make their own references', () => {
    const dynamic = [
      task('FORK_JOIN_DYNAMIC', { inputParameters: { forkTaskType: 'NOOP', forkTaskInputs: [] } }),
      task('JOIN'),
    ];
    for (const expression of [
      '${CPEWF_TASK_ID}',
      '${workflow.workflowId}',
      '${workflow.secrets.KEY}',
      '$${a.b}',
      '${}',
      '${workflow.input.${workflow.input.a}}',
    ])
      assert.deepEqual(rules(lintSteps([page('p')], output(expression))), [], expression);
    assert.deepEqual(rules(lintSteps(dynamic, output('${any_0.output.x}'))), []);
  });

  it('finds what the workflow does not have', () => {
    const found = only(lintSteps([page('p')], output('${workflow.inputs.page}')));
    assert.deepEqual([found.rule, found.fix], ['unknown-reference', 'Write input']);
  });

  for (const [what, steps, at, message] of [
    [
      'a later task',
      [inline('a', { x: '${b.output.result}' }), inline('b')],
      'unreachable-reference',
      /b is only started later/,
    ],
    ['itself', [inline('a', { x: '${a.output.result}' })], 'unreachable-reference', /a is this very task/],
    [
      'another branch',
      fork('f', [[inline('a')], [inline('b', { x: '${a.output.result}' })]], ['a', 'b']),
      'unreachable-reference',
      /another branch/,
    ],
    [
      'another case',
      [
        task('SWITCH', {
          evaluatorType: 'javascript',
          expression: '1',
          decisionCases: { 1: [inline('a')], 2: [inline('b', { x: '${a.output.result}' })] },
        }),
      ],
      'unreachable-reference',
      /another case/,
    ],
    [
      'what it starts itself',
      [
        task('SWITCH', {
          evaluatorType: 'value-param',
          expression: 'x',
          inputParameters: { x: '${a.output.result}' },
          decisionCases: { 1: [inline('a')] },
        }),
      ],
      'unreachable-reference',
      /started by this very task/,
    ],
  ] as const) {
    it(`finds a reference to ${what}`, () => {
      const found = only(lintSteps(steps));
      assert.equal(found.rule, at);
      assert.match(found.message, message);
      assert.equal(found.severity, what === 'another branch' ? 'warning' : 'error');
    });
  }

  it('lets a loop read its former round, and a workflow what a case may bring', () => {
    const steps = [
      loop(
        'l',
        { keepLastN: 1, last: '${b.output.result}' },
        inline('a', { x: '${b.output.result}' }),
        inline('b', { x: '${l.output.iteration}' }),
      ),
      task('SWITCH', { evaluatorType: 'javascript', expression: '1', decisionCases: { 1: [inline('c')] } }),
    ];
    assert.deepEqual(rules(lintSteps(steps, output('${c.output.result} ${a.output.result}'))), []);
  });

  it('finds fields that our task and the tasks of the engine do not put out', () => {
    const found = only(lintSteps([page('p')], output('${p.output.download}')));
    assert.deepEqual([found.rule, found.fix], ['unknown-output', 'Write downloads']);
    assert.match(found.mended ?? '', /\$\{p\.output\.downloads\}/);
    const steps = [
      page('p'),
      inline('i'),
      task('SET_VARIABLE', { taskReferenceName: 's', inputParameters: { v: 1 } }),
    ];
    for (const [expression, message] of [
      ['${p.outputs.page}', /p has no outputs/],
      ['${p.output.downloads.id}', /p\.output\.downloads is a list, which has no id/],
      ['${p.output.downloads[0]}', undefined],
      ['${p.output.downloads[*].id}', undefined],
      ['${p.output.downloads[0].anything}', undefined],
      ['${p.output.error.code}', undefined],
      ['${p.status}', undefined],
      ['${i.output.value}', /i\.output has no value/],
      ['${s.output.v}', /s\.output has no v/],
      ['${p.output.effective.date_from}', undefined],
    ] as const) {
      const problems = lintSteps(steps, output(expression));
      if (message === undefined) assert.deepEqual(problems, [], expression);
      else assert.match(only(problems).message, message);
    }
  });

  it('says nothing of what servers and unknown tasks answer', () => {
    const http = {
      http_request: { method: 'GET', uri: 'https://x.example.com/v3/products', readTimeOut: 5000 },
    };
    const steps = [
      task('HTTP', { taskReferenceName: 'h', inputParameters: http }),
      task('SIMPLE', { taskReferenceName: 'u' }),
      task('WAIT', { taskReferenceName: 'w' }),
    ];
    const all = '${h.output.response.body.any.thing} ${u.output.any} ${w.output.any}';
    assert.deepEqual(rules(lintSteps(steps, output(all))), []);
    assert.match(only(lintSteps(steps, output('${h.output.body}'))).message, /h\.output has no body/);
  });

  it('keeps to one definition: a sub-workflow in place has its own', () => {
    const inner = {
      name: 'i',
      tasks: [inline('inner', { x: '${workflow.input.y}' })],
      outputParameters: { o: '${outer.output}' },
    };
    const steps = [
      inline('outer'),
      task('SUB_WORKFLOW', { subWorkflowParam: { name: 'i', workflowDefinition: inner } }),
    ];
    assert.deepEqual(rules(lintSteps(steps, output('${inner.output.result}'))), [
      'unknown-reference ${inner.output.result}',
      'unknown-reference ${outer.output}',
    ]);
  });

  it('finds inputs that are not declared where others are, each once', () => {
    const steps = [
      inline('a', { x: '${workflow.input.paeg}', y: '${workflow.input.paeg} ${workflow.input.page}' }),
    ];
    const found = only(lintSteps(steps, { inputParameters: ['page'] }));
    assert.deepEqual([found.rule, found.severity], ['undeclared-input', 'warning']);
    assert.match(found.fix, /Add "paeg" to inputParameters/);
    assert.match(
      only(lintSteps(steps, { inputParameters: ['page', 'paegs'] })).fix,
      /Write paegs, or add paeg/,
    );
    assert.deepEqual(lintSteps(steps, { inputParameters: [] }), []);
    assert.deepEqual(lintSteps(steps, { inputParameters: ['page'], inputTemplate: { paeg: 1 } }), []);
  });

  it('finds variables that nothing sets', () => {
    const steps = [task('SET_VARIABLE', { inputParameters: { sum: 1 } })];
    assert.deepEqual(lintSteps(steps, output('${workflow.variables.sum}')), []);
    const found = only(lintSteps(steps, output('${workflow.variables.summ}')));
    assert.deepEqual([found.rule, found.fix], ['unknown-variable', 'Write sum']);
    assert.deepEqual(
      lintSteps(steps, { ...output('${workflow.variables.seen}'), variables: { seen: 0 } }),
      [],
    );
  });

  it('leaves alone what is for people, and what is told of a change of state', () => {
    const told = { COMPLETED: [{ type: 'x', payload: { v: '${w.output.any}' } }] };
    const steps = [
      task('WAIT', { taskReferenceName: 'w', description: 'see ${nobody.output}', onStateChange: told }),
    ];
    assert.deepEqual(lintSteps(steps, { description: '${nobody.output}' }), []);
  });

  it('finds expressions where the engine replaces none, but for templates of a script', () => {
    const bad = { ...loop('l', { keepLastN: 1 }, inline('a')), loopCondition: '${l.output.iteration} < 3' };
    const found = only(lintSteps([bad]));
    assert.deepEqual([found.rule, found.at], ['unreplaced-expression', '"${l.output.iteration} < 3"']);
    assert.deepEqual(lintSteps([{ ...bad, loopCondition: '`${$.x}` == "1"' }]), []);
  });

  it('finds fields that name an input that is not there', () => {
    const choose = task('SWITCH', {
      evaluatorType: 'value-param',
      expression: 'hasNext',
      inputParameters: { has_next: 1 },
      decisionCases: { 1: [] },
    });
    const found = only(lintSteps([choose]));
    assert.deepEqual([found.rule, found.fix], ['unknown-parameter', 'Write "has_next"']);
    assert.match(found.mended ?? '', /"expression": "has_next"/);
    const dynamic = task('DYNAMIC', { dynamicTaskNameParam: 'name', inputParameters: {} });
    assert.match(only(lintSteps([dynamic])).fix, /there are none/);
  });
});
