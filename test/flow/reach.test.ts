import assert from 'node:assert/strict';
import { reachOf, readFlow, visibleFrom, type Step } from '../../src/flow/flow.js';

const task = (ref: string, more: object = {}): object => ({ taskReferenceName: ref, ...more });
const loop = (ref: string, ...loopOver: object[]): object => task(ref, { type: 'DO_WHILE', loopOver });
const choice = (ref: string, one: object[], two: object[]): object =>
  task(ref, { type: 'SWITCH', decisionCases: { one }, defaultCase: two });
const fork = (ref: string, ...forkTasks: object[][]): object[] => [
  task(ref, { type: 'FORK_JOIN', forkTasks }),
  task(`${ref}_join`, { type: 'JOIN', joinOn: [] }),
];

const flow = readFlow(
  JSON.stringify({
    tasks: [
      task('first'),
      loop(
        'loop',
        task('l1'),
        choice('l2', [task('l2a')], [task('l2b')]),
        ...fork('l3', [task('l3a')], [task('l3b')]),
        task('l4'),
      ),
      choice('switch', [task('s1'), task('s2')], [task('s3')]),
      ...fork('fork', [task('f1'), task('f2')], [task('f3')]),
      task('each', { type: 'DO_WHILE', items: '${first.output.x}', loopOver: [task('e1')] }),
      task('sub', {
        type: 'SUB_WORKFLOW',
        subWorkflowParam: { workflowDefinition: { tasks: [task('first'), task('inner')] } },
      }),
      task('last'),
    ],
  }),
);
const step = (ref: string): Step => {
  const found = flow.all.find((one) => one.ref === ref && one.scope.length === 0);
  assert.ok(found, ref);
  return found;
};

describe('reachOf', () => {
  for (const [from, to, expected] of [
    ['last', 'first', 'always'],
    ['first', 'last', 'later'],
    ['first', 'first', 'itself'],
    // A loop
    ['last', 'l1', 'always'],
    ['last', 'loop', 'always'],
    ['l1', 'loop', 'always'],
    ['l1', 'first', 'always'],
    ['l4', 'l1', 'always'],
    ['l1', 'l4', 'sometimes'],
    ['l1', 'l1', 'sometimes'],
    ['l2a', 'l2b', 'sometimes'],
    ['l3a', 'l3b', 'sometimes'],
    ['loop', 'l1', 'sometimes'],
    ['loop', 'loop', 'sometimes'],
    ['loop', 'last', 'later'],
    ['last', 'e1', 'sometimes'],
    // A switch
    ['last', 's1', 'sometimes'],
    ['last', 'switch', 'always'],
    ['last', 'l2a', 'sometimes'],
    ['s2', 's1', 'always'],
    ['s2', 'switch', 'always'],
    ['s3', 's1', 'other_case'],
    ['switch', 's1', 'inside'],
    // A fork
    ['last', 'f1', 'always'],
    ['f2', 'f1', 'always'],
    ['f3', 'f1', 'other_branch'],
    ['f1', 'f3', 'other_branch'],
    ['fork_join', 'f1', 'sometimes'],
    ['fork', 'f1', 'inside'],
  ] as const) {
    it(`${to}, seen from ${from}: ${expected}`, () => {
      const reach = reachOf(flow, step(from), step(to));
      assert.equal(reach.when === 'never' ? reach.why : reach.when, expected);
    });
  }

  it("lets the workflow's own output see everything, sure or not", () => {
    const seen = (ref: string): string => reachOf(flow, undefined, step(ref)).when;
    assert.deepEqual(['first', 'l1', 's1', 'f2', 'e1'].map(seen), [
      'always',
      'always',
      'sometimes',
      'always',
      'sometimes',
    ]);
  });
});

describe('visibleFrom', () => {
  const refs = (from: Step | undefined, scope?: readonly (string | number)[]): unknown[] =>
    visibleFrom(flow, from, scope).map(({ step: { ref }, always }) => (always ? ref : `${String(ref)}?`));

  it('names those that are done first of all', () => {
    assert.deepEqual(refs(step('s2')).slice(0, 3), ['s1', 'switch', 'l4']);
    assert.deepEqual(refs(step('first')), []);
    assert.equal(refs(undefined)[0], 'last');
  });

  it('stays within a definition', () => {
    const inner = flow.all.find(({ ref }) => ref === 'inner');
    assert.deepEqual(refs(inner), ['first']);
    assert.deepEqual(refs(undefined, inner?.scope), ['inner', 'first']);
  });
});
