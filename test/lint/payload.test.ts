import assert from 'node:assert/strict';
import { fork, inline, lintSteps, loop, page, task } from '../support/lint.js';

type Problems = ReturnType<typeof lintSteps>;
const rules = (problems: Problems): string[] => problems.map(({ rule, severity }) => `${rule} ${severity}`);

describe('the linter, of loops', () => {
  it('finds one that keeps every round, and how to mend it', () => {
    const { keepLastN: _none, ...nothing } = { keepLastN: 1 };
    const [small] = lintSteps([loop('l', nothing, inline('a'))]);
    assert.deepEqual([small?.rule, small?.severity, small?.at], ['keep-last-n', 'warning', '{']);
    const { tasks } = JSON.parse(small?.mended ?? '') as { tasks: { inputParameters: unknown }[] };
    assert.deepEqual(tasks[0]?.inputParameters, { keepLastN: 1 });
    const [pages] = lintSteps([loop('l', {}, page('p'))]);
    assert.deepEqual(
      [pages?.severity, (pages?.message ?? '').includes('every page of every round')],
      ['error', true],
    );
  });

  for (const [value, severity] of [
    ['2', 'error'],
    ['${workflow.input.n}', 'error'],
    [1.5, 'error'],
    [0, 'warning'],
    [1, undefined],
    [10, undefined],
  ] as const) {
    it(`takes ${JSON.stringify(value)} for keepLastN: ${severity ?? 'nothing to say'}`, () => {
      const problems = lintSteps([loop('l', { keepLastN: value }, inline('a'))]);
      assert.deepEqual(rules(problems), severity === undefined ? [] : [`keep-last-n ${severity}`]);
    });
  }

  it('finds one that keeps more pages than a task may have', () => {
    const kept = (keepLastN: number, page_size: unknown): string[] =>
      rules(lintSteps([loop('l', { keepLastN }, page('p', { page_size }))]));
    assert.deepEqual(kept(40, 100), []);
    assert.deepEqual(kept(41, 100), ['payload-limit warning']);
    assert.deepEqual(kept(41, '${workflow.input.size}'), ['payload-limit warning']);
    assert.deepEqual(kept(100, 10), []);
  });
});

describe('the linter, of collections', () => {
  const branches = (count: number): [ReturnType<typeof page>[][], string[]] => {
    const refs = Array.from({ length: count }, (_, index) => `p${String(index)}`);
    return [refs.map((ref) => [page(ref, { page_size: 100 })]), refs];
  };

  it('finds a JOIN of too many pages', () => {
    assert.deepEqual(rules(lintSteps(fork('f', ...branches(40)))), []);
    const [found, ...more] = lintSteps(fork('f', ...branches(42)));
    assert.deepEqual([found?.rule, found?.path, more.length], ['payload-limit', ['tasks', 1], 0]);
    assert.match(found?.message ?? '', /up to 3\.1 MB/);
  });

  it('finds a dynamic fork of pages, told by name, by list, or made by a script', () => {
    const dynamic = (inputParameters: object, more: object = {}): Problems =>
      lintSteps([
        inline('plan', { expression: "[{ name: 'getty_downloads', type: 'SIMPLE' }]" }),
        inline('other', { expression: "[{ name: 'getty_downloads_other' }]" }),
        task('FORK_JOIN_DYNAMIC', { inputParameters, ...more }),
        task('JOIN'),
      ]);
    const named = { forkTaskType: 'SIMPLE', forkTaskName: 'getty_downloads' };
    assert.deepEqual(rules(dynamic({ ...named, forkTaskInputs: '${workflow.input.pages}' })), [
      'payload-limit warning',
    ]);
    assert.deepEqual(rules(dynamic({ ...named, forkTaskInputs: [{ page: 1 }, { page: 2 }] })), []);
    assert.deepEqual(
      rules(dynamic({ ...named, forkTaskName: 'else', forkTaskInputs: '${workflow.input.pages}' })),
      [],
    );
    const fields = { dynamicForkTasksParam: 'tasks', dynamicForkTasksInputParamName: 'inputs' };
    assert.deepEqual(rules(dynamic({ tasks: '${plan.output.result}', inputs: {} }, fields)), [
      'payload-limit warning',
    ]);
    assert.deepEqual(rules(dynamic({ tasks: '${other.output.result}', inputs: {} }, fields)), []);
    assert.deepEqual(rules(dynamic({ tasks: [{ name: 'getty_downloads' }], inputs: {} }, fields)), []);
  });

  it("finds a workflow's output that brings too much together, and counts what is brought only", () => {
    const [lists, refs] = branches(70);
    const all = Object.fromEntries(refs.map((ref) => [ref, `\${${ref}.output.downloads}`]));
    const few = Object.fromEntries(refs.map((ref) => [ref, `\${${ref}.output.result_count}`]));
    const steps = lists.flat();
    const [found, ...more] = lintSteps(steps, { outputParameters: all });
    assert.deepEqual([found?.rule, found?.path, more.length], ['payload-limit', ['outputParameters'], 0]);
    assert.deepEqual(lintSteps(steps, { outputParameters: few }), []);
  });

  it('finds a variable that takes in the entries of every round, not one that counts them', () => {
    const collect = (expression: string): Problems =>
      lintSteps([
        loop(
          'l',
          { keepLastN: 1 },
          page('p'),
          inline('add', { before: '${workflow.variables.all}', page: '${p.output.downloads}', expression }),
          task('SET_VARIABLE', { inputParameters: { all: '${add.output.result}' } }),
        ),
      ]);
    assert.deepEqual(rules(collect('($.before || []).concat($.page)')), ['payload-limit warning']);
    assert.match(collect('($.before || []).concat($.page)')[0]?.message ?? '', /256 kB/);
    assert.deepEqual(rules(collect('($.before || 0) + $.page.length')), []);
  });

  it('finds a variable that one page alone can fill', () => {
    const refs = Array.from({ length: 4 }, (_, index) => `p${String(index)}`);
    const steps = [
      ...refs.map((ref) => page(ref, { page_size: 100 })),
      task('SET_VARIABLE', {
        inputParameters: { all: refs.map((ref) => `\${${ref}.output.downloads}`), one: '${p0.output}' },
      }),
    ];
    assert.deepEqual(rules(lintSteps(steps)), ['payload-limit warning']);
  });
});
