import assert from 'node:assert/strict';
import fc from 'fast-check';
import { listOf, readFlow, stepAt, type Step } from '../../src/flow/flow.js';
import { flowTexts, NESTED } from '../support/flows.js';

const text = JSON.stringify(NESTED, null, 2);
const refs = (steps: readonly Step[]): unknown[] => steps.map(({ ref }) => ref);

describe('readFlow', () => {
  const flow = readFlow(text);

  it('gives the steps as a tree, the branches with their labels', () => {
    assert.deepEqual(refs(flow.steps), ['loop', 'switch', 'fork', 'join', 'sub', 'end']);
    const drawn = flow.steps.map(({ branches }) => branches.map(({ label, steps }) => [label, refs(steps)]));
    assert.deepEqual(drawn, [
      [['each round', ['in_loop']]],
      [
        ['case one', ['in_case']],
        ['case two', []],
        ['otherwise', ['in_default']],
      ],
      [
        ['branch 1', ['left']],
        ['branch 2', ['right']],
        ['branch 3', []],
      ],
      [],
      [['inside', ['loop']]],
      [],
    ]);
  });

  it('gives paths and pointers that lead to the steps', () => {
    for (const step of flow.all) {
      const found = step.path.reduce<unknown>((at, key) => (at as Record<string, unknown>)[key], NESTED);
      assert.equal(JSON.stringify(found), JSON.stringify(step.task));
      assert.equal(stepAt(flow, step.path), step);
    }
    assert.equal(flow.steps[1]?.branches[0]?.steps[0]?.pointer, '/tasks/1/decisionCases/one/0');
    assert.deepEqual(listOf(['tasks', 0, 'loopOver', 1]), { list: ['tasks', 0, 'loopOver'], index: 1 });
  });

  it('knows where steps can be dropped, lists that are not written too', () => {
    assert.deepEqual(
      flow.steps.filter(({ container }) => container).map(({ ref }) => ref),
      ['loop', 'switch', 'fork', 'sub'],
    );
    const bare = readFlow(
      '{"tasks": [{"type": "DO_WHILE"}, {"type": "SWITCH"}, {"type": "FORK_JOIN"}, {}]}',
    ).steps;
    assert.deepEqual(
      bare.map(({ container, branches }) => [
        container,
        branches.map(({ label, written }) => [label, written]),
      ]),
      [
        [true, [['each round', false]]],
        [true, [['otherwise', false]]],
        [true, []],
        [false, []],
      ],
    );
  });

  it('keeps what nobody knows, with the steps that it holds; empty lists of other types are no branches', () => {
    const odd = readFlow(
      '{"tasks": [{"type": "NEW", "x": 1, "loopOver": [{"name": "a"}]}, {"type": "HTTP", "loopOver": [], "forkTasks": []}]}',
    );
    assert.deepEqual(
      odd.all.map(({ type, title, branches }) => [type, title, branches.length]),
      [
        ['NEW', 'NEW', 1],
        ['SIMPLE', 'a', 0],
        ['HTTP', 'HTTP', 0],
      ],
    );
    assert.equal(odd.steps[0]?.task['x'], 1);
  });

  it('tells line and column of each step, whatever ends the lines', () => {
    const [step] = readFlow('{\r\n  "tasks": [\r\n    {\r\n      "name": "é"\r\n    } ]}').steps;
    assert.deepEqual(step?.range, { offset: 21, length: 27, line: 3, column: 5, endLine: 5, endColumn: 6 });
  });

  it('has a scope of its own for a sub-workflow that is defined in place', () => {
    assert.deepEqual(flow.all.at(-2)?.scope, ['tasks', 4, 'subWorkflowParam', 'workflowDefinition']);
    assert.deepEqual(flow.steps[4]?.scope, []);
  });

  it('takes the last of two properties of one name, as JSON does', () => {
    assert.equal(readFlow('{"tasks": 1, "tasks": [{"name": "a", "name": "b"}]}').steps[0]?.name, 'b');
  });

  it('refuses what is nested without end in words', () => {
    for (const deep of [
      '['.repeat(100_000),
      `{"tasks":${'[{"loopOver":'.repeat(3_000)}[]${'}]'.repeat(3_000)}}`,
    ]) {
      assert.throws(() => readFlow(deep), /definition cannot be used as it is/);
    }
  });

  it('finds every step of any definition once', () => {
    fc.assert(
      fc.property(flowTexts, (any) => {
        const { all } = readFlow(any);
        assert.equal(all.length, any.split('"taskReferenceName"').length - 1);
        assert.equal(new Set(all.map(({ pointer }) => pointer)).size, all.length);
        for (const { range, task } of all) {
          const written: unknown = JSON.parse(any.slice(range.offset, range.offset + range.length));
          assert.equal(JSON.stringify(written), JSON.stringify(task));
        }
      }),
      { seed: 20261125, numRuns: 100 },
    );
  });
});
