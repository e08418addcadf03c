import assert from 'node:assert/strict';
import fc from 'fast-check';
import { parse } from 'jsonc-parser';
import { addTask, type AddTaskOptions } from '../../src/cli/add-task.js';
import { readFlow } from '../../src/flow/flow.js';
import { getDownloads } from '../support/operations.js';

type Fields = Record<string, unknown>;

const operation = getDownloads();

const add = (text: string, options: Partial<AddTaskOptions> = {}): ReturnType<typeof addTask> =>
  addTask(text, 'flow.json', operation, { input: {}, baseUrl: 'https://api.example.com', ...options });

/** What stands in the text beside the insertions, found by taking the common beginning and end away. */
function onlyInserts(before: string, after: string): boolean {
  let at = 0;
  for (const letter of after) if (letter === before[at]) at += 1;
  return at === before.length;
}

/** A value without the task at a path. */
function without(value: unknown, path: readonly (string | number)[]): unknown {
  const copy = structuredClone(value) as Fields;
  const list = path.slice(0, -1).reduce<unknown>((at, key) => (at as Fields)[key], copy) as unknown[];
  list.splice(Number(path.at(-1)), 1);
  return copy;
}

describe('addTask', () => {
  const nested = {
    tasks: [
      { taskReferenceName: 'loop', type: 'DO_WHILE', loopOver: [{ taskReferenceName: 'in_loop' }] },
      {
        taskReferenceName: 'switch',
        type: 'SWITCH',
        decisionCases: { one: [{ taskReferenceName: 'in_case' }] },
        defaultCase: [{ taskReferenceName: 'in_default' }],
      },
      {
        taskReferenceName: 'fork',
        type: 'FORK_JOIN',
        forkTasks: [[{ taskReferenceName: 'left' }], [{ taskReferenceName: 'right' }]],
      },
      { taskReferenceName: 'join', type: 'JOIN', joinOn: ['left', 'right'] },
      { taskReferenceName: 'end', type: 'TERMINATE' },
    ],
  };

  for (const [after, path] of [
    ['in_loop', ['tasks', 0, 'loopOver', 1]],
    ['in_case', ['tasks', 1, 'decisionCases', 'one', 1]],
    ['in_default', ['tasks', 1, 'defaultCase', 1]],
    ['join', ['tasks', 4]],
  ] as const) {
    it(`finds ${after} at ${path.slice(0, -1).join('/')}`, async () => {
      const text = JSON.stringify(nested, null, 2);
      const added = await add(text, { after });
      assert.deepEqual(added.path, path);
      assert.deepEqual(without(JSON.parse(added.text), path), nested);
      const task = path.reduce<unknown>((at, key) => (at as Fields)[key], JSON.parse(added.text));
      assert.deepEqual(task, added.task);
    });
  }

  it('lets nothing come between a fork and its join', async () => {
    await assert.rejects(add(JSON.stringify(nested), { after: 'fork' }), /put it behind join/);
  });

  it('lets the join wait for it, and tells of a task that ends the workflow before it', async () => {
    const added = await add(JSON.stringify(nested), { after: 'left' });
    assert.match(added.notes.join(), /join now waits for getty_downloads instead of left/);
    assert.match(added.text, /"joinOn":\["getty_downloads","right"\]/);
    assert.match((await add(JSON.stringify(nested))).notes.join(), /end ends the workflow/);
    assert.deepEqual((await add(JSON.stringify(nested), { after: 'loop' })).notes, []);
  });

  for (const [style, before, after] of [
    [
      'tabs and CRLF',
      '{\r\n\t"tasks": [\r\n\t\t{ "a": 1 }\r\n\t]\r\n}',
      '{ "a": 1 },\r\n\t\t{\r\n\t\t\t"name"',
    ],
    ['four spaces', '{\n    "tasks": [\n        {}\n    ]\n}', '{},\n        {\n            "name"'],
    ['everything on one line', '{"tasks":[{"a":1}]}', '{"a":1},{"name":"getty_downloads","taskRef'],
    ['one line with spaces', '{"tasks": [{"a": 1}], "b": 2}', '{"a": 1}, { "name": "getty_downloads", "task'],
    ['brackets that hug', '{\n  "tasks": [{\n    "a": 1\n  }]\n}', '}, {\n    "name"'],
    ['an empty list', '{\n  "tasks": []\n}', '"tasks": [\n    {\n      "name"'],
    ['an empty list of two lines', '{\n  "tasks": [\n  ]\n}', '"tasks": [\n    {\n      "name"'],
    ['an empty list on one line', '{"tasks":[]}', '{"tasks":[{"name":'],
    [
      'a comment in an empty list',
      '{\n  "tasks": [ // none yet\n  ]\n}',
      '[ // none yet\n    {\n      "name"',
    ],
    ['a block comment in an empty list', '{\n  "tasks": [ /* none */ ]\n}', '[ /* none */ \n    {'],
    [
      'a comment behind the last task',
      '{\n  "tasks": [\n    {} // last, really\n  ]\n}',
      '{}, // last, really\n    {\n',
    ],
    ['a comma behind the last task', '{\n  "tasks": [\n    {},\n  ]\n}', '{},\n    {\n'],
    ['a comma and a comment', '{\n  "tasks": [\n    {}, // last\n  ]\n}', '{}, // last\n    {\n'],
    ['a hugging task with a comment', '{\n  "tasks": [{} // last\n  ]\n}', '{}, // last\n  {\n'],
  ] as const) {
    it(`writes as the file is written: ${style}`, async () => {
      const { text, path } = await add(before);
      assert.ok(text.includes(after), text);
      const errors: never[] = [];
      const value: unknown = parse(text, errors, { allowTrailingComma: true });
      assert.deepEqual(errors, [], text);
      assert.deepEqual(without(value, path), parse(before, [], { allowTrailingComma: true }));
      assert.ok(onlyInserts(before, text), text);
      assert.equal(text.replaceAll('\r\n', '').includes('\r'), false);
      assert.equal(text.includes('\r\n') && /[^\r]\n/.test(text), false);
    });
  }

  it('comes between a task and the next, and the comments stay with theirs', async () => {
    const before =
      '{\n  "tasks": [\n    {"taskReferenceName": "a"}, // of a\n    // of b\n    {"taskReferenceName": "b"}\n  ]\n}';
    const { text } = await add(before, { after: 'a' });
    assert.match(
      text,
      /\}, \/\/ of a\n {4}\{\n[^]*\n {4}\},\n {4}\/\/ of b\n {4}\{"taskReferenceName": "b"\}\n/,
    );
  });

  it('never disturbs the rest, whatever the definition', async () => {
    const name = fc.oneof(fc.constantFrom('tasks', 'loopOver', 'a"b', 'é漢', '// no', '{ }'), fc.string());
    /** Lists of tasks, with tasks inside tasks down to a depth. */
    const tasks = (depth: number): fc.Arbitrary<Fields[]> => {
      const inner =
        depth === 0
          ? {}
          : {
              loopOver: tasks(depth - 1),
              defaultCase: tasks(depth - 1),
              decisionCases: fc.dictionary(name, tasks(depth - 1), { maxKeys: 2 }),
              forkTasks: fc.array(tasks(depth - 1), { maxLength: 2 }),
            };
      const type = fc.constantFrom('SIMPLE', 'SWITCH', 'DO_WHILE', 'JOIN', 'HTTP');
      const inputParameters = fc.jsonValue({ maxDepth: 1 });
      const task = fc.record({ name, type, inputParameters, ...inner }, { requiredKeys: ['name', 'type'] });
      return fc.array(task, { maxLength: 2 });
    };
    const workflow = fc.record({ name, tasks: tasks(2), 'a comma, a //': fc.jsonValue({ maxDepth: 1 }) });
    const layout = fc.record({
      indent: fc.constantFrom('', ' ', '  ', '    ', '\t'),
      crlf: fc.boolean(),
      end: fc.constantFrom('', '\n', '\n\n'),
    });
    await fc.assert(
      fc.asyncProperty(workflow, layout, fc.nat(), async (definition, { indent, crlf, end }, pick) => {
        let count = 0;
        const numbered = JSON.stringify(definition, (_key, value: unknown) =>
          typeof value === 'object' && value !== null && 'type' in value && 'name' in value
            ? { ...value, taskReferenceName: `ref_${String(count++)}` }
            : value,
        );
        const plain = `${JSON.stringify(JSON.parse(numbered), null, indent)}${end}`;
        const before = crlf ? plain.replaceAll('\n', '\r\n') : plain;
        const places = readFlow(before).all;
        const free = places.flatMap(({ ref }) =>
          ref !== undefined && places.filter((one) => one.ref === ref).length === 1 ? ref : [],
        );
        const after = free.length === 0 ? undefined : free[pick % (free.length + 1)];
        const { text, path, task } = await add(before, after === undefined ? {} : { after });
        assert.ok(onlyInserts(before, text));
        assert.deepEqual(without(JSON.parse(text), path), JSON.parse(before));
        assert.deepEqual(
          path.reduce<unknown>((at, key) => (at as Fields)[key], JSON.parse(text)),
          task,
        );
      }),
      { seed: 20261124, numRuns: 200 },
    );
  });
});
