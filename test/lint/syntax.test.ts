import assert from 'node:assert/strict';
import fc from 'fast-check';
import { lintDefinition } from '../../src/lint/lint.js';
import { maskSecrets } from '../../src/lint/secret-shapes.js';
import { lintText } from '../support/lint.js';
import { flowTexts } from '../support/flows.js';

const FLOW =
  '{\n  "name": "flow",\n  "tasks": [\n    {"name": "a", "taskReferenceName": "a", "type": "NOOP"}\n  ]\n}';
const shown = (text: string): unknown[] =>
  lintText(text).map(
    ({ rule, line, column, endLine, endColumn }) => `${rule} ${line}:${column}-${endLine}:${endColumn}`,
  );

describe('the linter, of texts', () => {
  it('has nothing against one that is right', () => {
    assert.deepEqual(shown(FLOW), []);
  });

  it('tells where a text ends to be JSON', () => {
    assert.deepEqual(shown(FLOW.replace('"name": "a",', '"name" "a",')), ['json-syntax 4:13-4:14']);
    assert.deepEqual(shown(''), ['json-syntax 1:1-1:1']);
    assert.deepEqual(shown(FLOW.slice(0, -1)), ['json-syntax 6:1-6:1']);
    assert.match(lintText('['.repeat(100_000))[0]?.message ?? '', /nested too deep/);
  });

  it('does not let pass what editors do: comments, and commas behind the last', () => {
    const text = FLOW.replace('"tasks": [', '// all\n  "tasks": [ /* two */').replace('"NOOP"}', '"NOOP",},');
    assert.deepEqual(shown(text), [
      'json-syntax 3:3-3:9',
      'json-syntax 4:14-4:23',
      'json-syntax 5:59-5:60',
      'json-syntax 5:61-5:62',
    ]);
    const mended = [...lintText(text)].reverse().reduce((all, { edit }) => {
      assert.ok(edit);
      return all.slice(0, edit.offset) + edit.text + all.slice(edit.offset + edit.length);
    }, text);
    assert.deepEqual(JSON.parse(mended), JSON.parse(FLOW));
  });

  it('tells of keys that stand twice', () => {
    assert.deepEqual(shown(FLOW.replace('"name": "a",', '"name": "a", "name": "b",')), [
      'duplicate-key 4:19-4:25',
    ]);
  });

  it('tells what a text is not', () => {
    assert.deepEqual(shown('{"outputParameters": {}}'), ['bad-field 1:1-1:25']);
    assert.deepEqual(shown('{"name": "a", "tasks": {}}'), ['bad-field 1:1-1:27']);
    assert.match(lintText(`[${FLOW}]`)[0]?.message ?? '', /list of workflows/);
    assert.deepEqual(shown('[1]'), ['bad-field 1:2-1:3']);
    assert.deepEqual(shown('"text"'), ['bad-field 1:1-1:7']);
  });

  it('takes any text and any definition, and what it proposes keeps a definition JSON', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        lintText(text);
      }),
      { seed: 20261125, numRuns: 200 },
    );
    fc.assert(
      fc.property(flowTexts, (text) => {
        for (const { edit, line, column } of lintDefinition(text, { operations: [] })) {
          assert.ok(line >= 1 && column >= 1);
          if (edit)
            JSON.parse(text.slice(0, edit.offset) + edit.text + text.slice(edit.offset + edit.length));
        }
      }),
      { seed: 20261125, numRuns: 200 },
    );
  });
});

describe('the linter, of texts that are made to be slow or deep', () => {
  const inInput = (value: string): string =>
    JSON.stringify({
      name: 'f',
      tasks: [{ name: 'n', taskReferenceName: 'n', type: 'NOOP', inputParameters: { x: value } }],
    });
  const many = 50_000;

  it('ends with them, whatever they open and never close', () => {
    for (const text of [
      inInput('${'.repeat(many)),
      inInput('${a.'.repeat(5_000) + '}'.repeat(5_000)),
      inInput('?token='.repeat(many) + 'Bearer '.repeat(many) + '://a:'.repeat(many)),
      `{"tasks": [${'{"loopOver": ['.repeat(many)}`,
      '"\\'.repeat(many),
    ])
      lintText(text);
    maskSecrets('"\\'.repeat(many));
  });

  it('takes a thousand steps', () => {
    const steps = Array.from({ length: 1000 }, (_, index) => ({
      ...{ name: 'n', taskReferenceName: `n${String(index)}`, type: 'NOOP' },
      inputParameters: {
        x: `\${n${String(Math.max(0, index - 1))}.output} \${workflow.input.a${String(index)}}`,
      },
    }));
    assert.equal(lintText(JSON.stringify({ name: 'f', tasks: steps })).length, 1);
  });
});
