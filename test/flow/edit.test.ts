import assert from 'node:assert/strict';
import { insertSteps, moveStep, readFlow, removeStep } from '../../src/flow/flow.js';
import { NESTED } from '../support/flows.js';

const text = JSON.stringify(NESTED, null, 2);
const NEW = { name: 'new', taskReferenceName: 'new', type: 'SIMPLE' };
const bad = (pattern: RegExp) => (thrown: unknown) => {
  const { code, message } = thrown as { code: string; message: string };
  assert.equal(code, 'bad_edit');
  assert.match(message, pattern);
  return true;
};
/** References in the order of the text. */
const order = (definition: string): string =>
  readFlow(definition)
    .all.map(({ ref }) => ref)
    .join(' ');

describe('insertSteps', () => {
  for (const [list, index] of [
    [['tasks'], 0],
    [['tasks'], 6],
    [['tasks', 0, 'loopOver'], 0],
    [['tasks', 0, 'loopOver'], 1],
    [['tasks', 1, 'decisionCases', 'two'], 0],
    [['tasks', 1, 'defaultCase'], 0],
    [['tasks', 2, 'forkTasks', 2], 0],
    [['tasks', 4, 'subWorkflowParam', 'workflowDefinition', 'tasks'], 1],
    // Not written yet:
    [['tasks', 1, 'decisionCases', 'three'], 0],
    [['tasks', 2, 'forkTasks', 3], 0],
  ] as const) {
    it(`puts a step at ${list.join('/')}, ${String(index)}`, () => {
      const { text: after, path } = insertSteps(text, { list, index }, [NEW]);
      assert.deepEqual(path, [...list, index]);
      const step = readFlow(after).all.find(({ ref }) => ref === 'new');
      assert.deepEqual([step?.path, step?.task['type']], [path, 'SIMPLE']);
    });
  }

  it('makes the lists of a loop, a switch, a fork and a sub-workflow that has none', () => {
    const bare =
      '{"tasks": [{"type": "DO_WHILE"}, {"type": "SWITCH"}, {"type": "FORK_JOIN", "forkTasks": null}, {"type": "SUB_WORKFLOW", "subWorkflowParam": {"workflowDefinition": {}}}]}';
    let after = bare;
    for (const [index, below] of [
      [0, ['loopOver']],
      [1, ['decisionCases', 'a']],
      [1, ['defaultCase']],
      [2, ['forkTasks', 0]],
      [3, ['subWorkflowParam', 'workflowDefinition', 'tasks']],
    ] as const)
      after = insertSteps(after, { list: ['tasks', index, ...below] }, [{ name: below.join() }]).text;
    assert.equal(
      after,
      '{"tasks": [{"type": "DO_WHILE", "loopOver": [{ "name": "loopOver" }]}, {"type": "SWITCH", "decisionCases": { "a": [{ "name": "decisionCases,a" }] }, "defaultCase": [{ "name": "defaultCase" }]}, {"type": "FORK_JOIN", "forkTasks": [[{ "name": "forkTasks,0" }]]}, {"type": "SUB_WORKFLOW", "subWorkflowParam": {"workflowDefinition": {"tasks": [{ "name": "subWorkflowParam,workflowDefinition,tasks" }]}}}]}',
    );
  });

  it('lets the JOIN wait for the new last step of a branch, and for the first of an empty one', () => {
    const behind = insertSteps(text, { list: ['tasks', 2, 'forkTasks', 0] }, [NEW]);
    assert.match(behind.text, /"joinOn": \[\s*"new",\s*"right"\s*\]/);
    assert.deepEqual(behind.notes, ['join now waits for new instead of left.']);
    const alone = insertSteps(text, { list: ['tasks', 2, 'forkTasks', 2] }, [NEW]);
    assert.match(alone.text, /"joinOn": \[\s*"left",\s*"right",\s*"new"\s*\]/);
    const first = insertSteps(text, { list: ['tasks', 2, 'forkTasks', 0], index: 0 }, [NEW]);
    assert.deepEqual(first.notes, []);
    assert.match(first.text, /"joinOn": \[\s*"left",\s*"right"\s*\]/);
  });

  it('leaves a JOIN alone that waits for something else', () => {
    const other = text.replace('"left",\n        "right"', '"right"');
    const { text: after, notes } = insertSteps(other, { list: ['tasks', 2, 'forkTasks', 0] }, [NEW]);
    assert.deepEqual([notes, /"joinOn": \[\s*"right"\s*\]/.test(after)], [[], true]);
  });

  it('puts in several at once, and tells of what is never reached', () => {
    const pair = [
      { taskReferenceName: 'f', type: 'FORK_JOIN', forkTasks: [[]] },
      { taskReferenceName: 'j', type: 'JOIN', joinOn: [] },
    ];
    assert.equal(
      order(insertSteps(text, { list: ['tasks', 2, 'forkTasks', 1] }, pair).text).includes('right f j join'),
      true,
    );
    assert.match(insertSteps(text, { list: ['tasks'] }, [NEW]).notes.join(), /end ends the workflow/);
  });

  it('knows each sub-workflow for a namespace of its own', () => {
    const loop = { taskReferenceName: 'in_loop' };
    const list = ['tasks', 4, 'subWorkflowParam', 'workflowDefinition', 'tasks'];
    assert.equal(readFlow(insertSteps(text, { list }, [loop]).text).all.length, 13);
    assert.throws(() => insertSteps(text, { list: ['tasks'] }, [loop]), bad(/reference in_loop already/));
    assert.throws(() => insertSteps(text, { list }, [{ taskReferenceName: 'loop' }]), bad(/loop already/));
  });

  for (const [list, index, pattern] of [
    [['tasks'], 3, /between fork, which forks, and its JOIN; put it behind join/],
    [['tasks'], 9, /no place 9 in a list of 6/],
    [['tasks'], -1, /no place -1/],
    [['tasks', 2, 'forkTasks', 7], 0, /no list of steps at tasks\/2\/forkTasks\/7/],
    [['tasks', 0, 'joinOn'], 0, /no list of steps/],
    [['tasks', 17, 'loopOver'], 0, /no list of steps/],
    [['name'], 0, /no list of steps/],
    [[], 0, /no list of steps/],
  ] as const) {
    it(`refuses ${list.join('/')}, ${String(index)}`, () => {
      assert.throws(() => insertSteps(text, { list, index }, [NEW]), bad(pattern));
    });
  }
});

describe('removeStep', () => {
  it('takes a step out, and names what still refers to it', () => {
    const used = JSON.stringify(
      {
        tasks: [
          { taskReferenceName: 'a' },
          { taskReferenceName: 'b', inputParameters: { x: 'no ${a.output.x}', y: { z: ['${a.output}'] } } },
          { taskReferenceName: 'loop', type: 'DO_WHILE', loopCondition: "$.a['x'] > 1", loopOver: [] },
        ],
        outputParameters: { ab: '${ab.output}', a: '${a.output.y}' },
      },
      null,
      2,
    );
    const { text: after, notes } = removeStep(used, ['tasks', 0]);
    assert.equal(order(after), 'b loop');
    assert.deepEqual(notes, [
      '/tasks/0/inputParameters/x still refers to a.',
      '/tasks/0/inputParameters/y/z/0 still refers to a.',
      '/tasks/1/loopCondition still refers to a.',
      '/outputParameters/a still refers to a.',
    ]);
  });

  it('takes a fork out with its JOIN, and never the JOIN alone', () => {
    assert.equal(
      order(removeStep(text, ['tasks', 2]).text),
      'loop in_loop switch in_case in_default sub loop end',
    );
    assert.throws(() => removeStep(text, ['tasks', 3]), bad(/join belongs to fork/));
  });

  it('lets no JOIN wait for what is gone', () => {
    const { text: after, notes } = removeStep(text, ['tasks', 2, 'forkTasks', 0, 0]);
    assert.match(after, /"joinOn": \[\s*"right"\s*\]/);
    assert.match(notes.join('\n'), /join no longer waits for left[^]*branch is empty/);
    const two = insertSteps(text, { list: ['tasks', 2, 'forkTasks', 0] }, [NEW]).text;
    assert.match(removeStep(two, ['tasks', 2, 'forkTasks', 0, 1]).text, /"joinOn": \[\s*"left",/);
    const middle = two.replace('"joinOn": [', '"joinOn": [ "left",');
    assert.match(removeStep(middle, ['tasks', 2, 'forkTasks', 0, 0]).text, /"joinOn": \[\s*"new",/);
  });

  it('refuses where no step is', () => {
    assert.throws(() => removeStep(text, ['tasks', 12]), bad(/no step at \/tasks\/12/));
  });
});

describe('moveStep', () => {
  for (const [from, list, index, expected] of [
    [['tasks', 5], ['tasks'], 0, 'end loop in_loop switch in_case in_default fork left right join sub loop'],
    [['tasks', 0], ['tasks'], 6, 'switch in_case in_default fork left right join sub loop end loop in_loop'],
    [
      ['tasks', 0],
      ['tasks', 1, 'defaultCase'],
      0,
      'switch in_case loop in_loop in_default fork left right join sub loop end',
    ],
    [
      ['tasks', 2],
      ['tasks', 0, 'loopOver'],
      0,
      'loop fork left right join in_loop switch in_case in_default sub loop end',
    ],
    [
      ['tasks', 2, 'forkTasks', 0, 0],
      ['tasks', 1, 'decisionCases', 'new'],
      0,
      'loop in_loop switch in_case left in_default fork right join sub loop end',
    ],
    [
      ['tasks', 1, 'decisionCases', 'one', 0],
      ['tasks', 2, 'forkTasks', 1],
      0,
      'loop in_loop switch in_default fork left in_case right join sub loop end',
    ],
  ] as const) {
    it(`moves ${from.join('/')} to ${list.join('/')}, ${String(index)}`, () => {
      const moved = moveStep(text, from, { list, index });
      const flow = readFlow(moved.text);
      const before = readFlow(text).all.find(({ path }) => String(path) === String(from));
      const after = flow.all.find(({ path }) => String(path) === String(moved.path));
      assert.deepEqual(after?.task, before?.task);
      assert.equal(order(moved.text), expected.split(' ').join(' '));
    });
  }

  it('keeps how the step is written, but for the indentation', () => {
    const odd =
      '{\n  "tasks": [\n    { "name":"a",   "n": 1.50,\n      "u": [1,2 ] },\n    {\n      "type": "DO_WHILE",\n      "loopOver": [\n        { "name": "b" }\n      ]\n    }\n  ]\n}';
    assert.equal(
      moveStep(odd, ['tasks', 0], { list: ['tasks', 1, 'loopOver'] }).text,
      '{\n  "tasks": [\n    {\n      "type": "DO_WHILE",\n      "loopOver": [\n        { "name": "b" },\n        { "name":"a",   "n": 1.50,\n          "u": [1,2 ] }\n      ]\n    }\n  ]\n}',
    );
  });

  it('takes the comments of a step along', () => {
    const commented =
      '{\n  "tasks": [\n    // of a\n    {"name": "a"}, // of a too\n    // of b\n    {"name": "b"} // of b too\n  ]\n}';
    const { text: after } = moveStep(commented, ['tasks', 0], { list: ['tasks'], index: 2 });
    assert.equal(
      after,
      '{\n  "tasks": [\n    // of b\n    {"name": "b"}, // of b too\n    // of a\n    // of a too\n    {"name": "a"}\n  ]\n}',
    );
  });

  it('leaves the text alone where the step stands there already', () => {
    for (const index of [2, 3, 4])
      assert.equal(moveStep(text, ['tasks', 2], { list: ['tasks'], index }).text, text);
  });

  for (const [what, from, list, index, pattern] of [
    ['into itself', ['tasks', 0], ['tasks', 0, 'loopOver'], 0, /loop cannot be moved into itself/],
    ['into its own branch', ['tasks', 2], ['tasks', 2, 'forkTasks', 3], 0, /cannot be moved into itself/],
    ['between a fork and its JOIN', ['tasks', 0], ['tasks'], 3, /between fork, which forks, and its JOIN/],
    ['without its fork', ['tasks', 3], ['tasks'], 0, /join belongs to fork/],
    [
      'into another definition',
      ['tasks', 0],
      ['tasks', 4, 'subWorkflowParam', 'workflowDefinition', 'tasks'],
      0,
      /from one definition into another/,
    ],
    ['that is not there', ['tasks', 12], ['tasks'], 0, /no step at/],
    ['to nowhere', ['tasks', 0], ['tasks', 5, 'joinOn'], 0, /no list of steps/],
  ] as const) {
    it(`refuses to move a step ${what}`, () => {
      assert.throws(() => moveStep(text, from, { list, index }), bad(pattern));
    });
  }
});
