import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  readFlow,
  removeInput,
  renameInput,
  renameReference,
  setAbout,
  setInput,
} from '../../src/flow/flow.js';
import { flowTexts, NESTED } from '../support/flows.js';

const FLOW = `{
  "name": "flow",
  "tasks": [
    {"name": "a", "taskReferenceName": "a"},
    {
      "taskReferenceName": "b",
      "inputParameters": {
        "page": "\${a.output.page}",   "odd":1.0,
        "text": "\\u00e9\\n\${ a.output['x'] } \${ab.output} $\${a.output} \${c.output.\${a.output.k}}"
      }
    },
    {"taskReferenceName": "loop", "type": "DO_WHILE", "loopCondition": "$.a['n'] < 3 && $['a'].n && $.ab", "loopOver": []},
    {"taskReferenceName": "fork", "type": "FORK_JOIN", "forkTasks": [[{"taskReferenceName": "c"}]]},
    {"taskReferenceName": "join", "type": "JOIN", "joinOn": ["c"]}
  ],
  "outputParameters": {"a": "\${a.output}"}
}
`;
const bad = (pattern: RegExp) => (thrown: unknown) => {
  assert.equal((thrown as { code: string }).code, 'bad_edit');
  assert.match((thrown as Error).message, pattern);
  return true;
};
const B = ['tasks', 1];

describe('inputs of a step', () => {
  it('are set in their place, and the rest stays as it is written', () => {
    assert.equal(setInput(FLOW, B, ['page'], 2).text, FLOW.replace('"${a.output.page}"', '2'));
    assert.equal(
      setInput(FLOW, B, ['page'], { from: [1] }).text,
      FLOW.replace('"${a.output.page}"', '{\n          "from": [\n            1\n          ]\n        }'),
    );
    assert.equal(setInput(FLOW, B, ['page'], '${a.output.page}').text, FLOW);
  });

  it('come in behind the others, with what holds them where it is missing', () => {
    assert.equal(
      setInput(FLOW, B, ['x'], true).text,
      FLOW.replace('a.output.k}}"', 'a.output.k}}",\n        "x": true'),
    );
    assert.equal(
      setInput(FLOW, ['tasks', 0], ['http_request', 'uri'], '').text,
      FLOW.replace(
        '"taskReferenceName": "a"}',
        '"taskReferenceName": "a", "inputParameters": { "http_request": { "uri": "" } }}',
      ),
    );
    const nothing = '{"tasks": [{"inputParameters": null}]}';
    assert.equal(
      setInput(nothing, ['tasks', 0], ['x'], 1).text,
      '{"tasks": [{"inputParameters": {"x": 1}}]}',
    );
  });

  it('go out, and change their names', () => {
    assert.equal(removeInput(FLOW, B, ['odd']).text, FLOW.replace('   "odd":1.0,', ''));
    assert.equal(removeInput(FLOW, B, ['none']).text, FLOW);
    assert.equal(renameInput(FLOW, B, ['odd'], 'even').text, FLOW.replace('"odd"', '"even"'));
  });

  it('are looked for in scripts', () => {
    const inline =
      '{"tasks": [{"inputParameters": {"x": 1, "xy": 2, "expression": "$.x + 1"}, "expression": "xy"}]}';
    const notes = (name: string): unknown => renameInput(inline, ['tasks', 0], [name], 'z').notes;
    assert.deepEqual(notes('x'), ['/tasks/0/inputParameters/expression seems to use x.']);
    assert.deepEqual(notes('xy'), ['/tasks/0/expression seems to use xy.']);
  });

  it('are refused where there is no step, no place, or the name is taken', () => {
    assert.throws(() => setInput(FLOW, ['tasks', 9], ['x'], 1), bad(/no step at \/tasks\/9/));
    assert.throws(() => setInput(FLOW, B, [], 1), bad(/needs a name/));
    assert.throws(() => setInput(FLOW, B, ['odd', 'x'], 1), bad(/nothing can be set at/));
    assert.throws(() => renameInput(FLOW, B, ['odd'], 'page'), bad(/"page" already/));
    assert.throws(
      () => renameInput(FLOW, B, ['none'], 'page'),
      bad(/nothing at \/tasks\/1\/inputParameters\/none/),
    );
  });

  it('of any definition can be set and taken out again, to the byte', () => {
    fc.assert(
      fc.property(flowTexts, fc.nat(), fc.jsonValue({ maxDepth: 2 }), (text, at, value) => {
        const { all } = readFlow(text);
        const step = all[at % (all.length || 1)];
        if (step === undefined) return;
        const here = step.task['inputParameters'];
        const after = (): string => setInput(text, step.path, ['new'], value).text;
        if (here === null) return;
        if (here !== undefined && (typeof here !== 'object' || Array.isArray(here))) {
          assert.throws(after, bad(/nothing can be set/));
          return;
        }
        const found = readFlow(after()).all.find(({ ref }) => ref === step.ref)?.task;
        assert.equal(
          JSON.stringify((found?.['inputParameters'] as Record<string, unknown>)['new']),
          JSON.stringify(value),
        );
        assert.equal(removeInput(after(), step.path, ['new']).text, text);
      }),
      { seed: 20261125, numRuns: 200 },
    );
  });
});

describe('renameReference', () => {
  it('renames everywhere', () => {
    const { text, notes } = renameReference(FLOW, ['tasks', 0], 'first');
    assert.deepEqual(notes, []);
    const expected = FLOW.replace('"taskReferenceName": "a"', '"taskReferenceName": "first"')
      .replaceAll(/(?<!\$)\$\{( ?)a\./g, '${$1first.')
      .replace("$.a['n'] < 3 && $['a']", "$.first['n'] < 3 && $['first']");
    assert.equal(text, expected);
    assert.equal(
      renameReference(FLOW, ['tasks', 3, 'forkTasks', 0, 0], 'd').text.includes('"joinOn": ["d"]'),
      true,
    );
  });

  it('leaves the expressions alone where that is asked, and names them', () => {
    const { text, notes } = renameReference(FLOW, ['tasks', 0], 'first', { expressions: false });
    assert.equal(text, FLOW.replace('"taskReferenceName": "a"', '"taskReferenceName": "first"'));
    assert.deepEqual(notes, [
      '/tasks/1/inputParameters/page still refers to a.',
      '/tasks/1/inputParameters/text still refers to a.',
      '/tasks/1/inputParameters/text still refers to a.',
      '/tasks/2/loopCondition still refers to a.',
      '/outputParameters/a still refers to a.',
    ]);
  });

  it('stays within its definition', () => {
    const text = JSON.stringify(NESTED);
    assert.equal(
      renameReference(text, ['tasks', 0], 'other').text,
      text.replace('"taskReferenceName":"loop"', '"taskReferenceName":"other"'),
    );
  });

  it('gives a step without one its reference, and of two the same one another', () => {
    assert.equal(
      renameReference('{"tasks": [{"name": "a"}]}', ['tasks', 0], 'x').text,
      '{"tasks": [{"name": "a", "taskReferenceName": "x"}]}',
    );
    const twice = '{"tasks": [{"taskReferenceName": "a"}, {"taskReferenceName": "a"}], "o": "${a.output}"}';
    assert.equal(
      renameReference(twice, ['tasks', 1], 'b').text,
      '{"tasks": [{"taskReferenceName": "a"}, {"taskReferenceName": "b"}], "o": "${a.output}"}',
    );
  });

  it('refuses what is taken or no reference', () => {
    assert.throws(() => renameReference(FLOW, ['tasks', 0], 'b'), bad(/reference b already/));
    for (const odd of ['', '1', 'a b', 'a.b', '${x}'])
      assert.throws(() => renameReference(FLOW, ['tasks', 0], odd), bad(/is no reference/));
    assert.throws(() => renameReference(FLOW, ['tasks', 8], 'x'), bad(/no step/));
  });
});

describe('setAbout', () => {
  it('sets name and description, and takes the description out', () => {
    assert.equal(setAbout(FLOW, 'name', 'other').text, FLOW.replace('"flow"', '"other"'));
    const described = setAbout(FLOW, 'description', 'What "it" does').text;
    assert.equal(described, FLOW.replace(/\}\n\}\n$/, '},\n  "description": "What \\"it\\" does"\n}\n'));
    assert.equal(setAbout(described, 'description', undefined).text, FLOW);
    assert.throws(() => setAbout(FLOW, 'name', ''), bad(/needs a name/));
  });
});
