import assert from 'node:assert/strict';
import fc from 'fast-check';
import { expressionsIn, findExpressions, readFlow } from '../../src/flow/flow.js';
import { flowTexts } from '../support/flows.js';

const contents = (text: string): unknown[] => expressionsIn(text).map(({ content }) => content);
const read = (content: string): unknown[] => {
  const [{ root, keys, whole } = {}] = expressionsIn(`\${${content}}`);
  return [root, keys, whole];
};

describe('expressionsIn', () => {
  it('finds what the engine finds', () => {
    assert.deepEqual(contents('a ${b} c ${d.e}'), ['b', 'd.e']);
    assert.deepEqual(contents('$${no} $ {no} ${open'), []);
    assert.deepEqual(contents('${a.${b.c}.d}'), ['a.${b.c}.d', 'b.c']);
    assert.deepEqual(contents('${a[?(@.x == {})].y}'), ['a[?(@.x == {})].y']);
    assert.deepEqual(
      expressionsIn('é ${x}').map(({ start, end }) => [start, end]),
      [[2, 6]],
    );
  });

  for (const [content, root, keys, whole] of [
    ['workflow.input.page', 'workflow', ['input', 'page'], true],
    ['page.output.downloads[0].id', 'page', ['output', 'downloads', 0, 'id'], true],
    [`page.output['a b']["c"]`, 'page', ['output', 'a b', 'c'], true],
    ['$.page.output', 'page', ['output'], true],
    [' page.output ', 'page', ['output'], true],
    ['page', 'page', [], true],
    ['my-task.output', 'my-task', ['output'], true],
    ['page.output.downloads[*].id', 'page', ['output', 'downloads'], false],
    ['page.output.downloads.length()', 'page', ['output', 'downloads'], false],
    ['page.output..id', 'page', ['output'], false],
    ['page.output.a${x.y}', 'page', ['output'], false],
    ['page.${x.y}', 'page', [], false],
    ['${x.y}.output', undefined, [], false],
    ['a${x.y}.output', undefined, [], false],
    ['', undefined, [], false],
    [' ', undefined, [], false],
  ] as const) {
    it(`reads ${JSON.stringify(content)}`, () => {
      assert.deepEqual(read(content), [root, keys, whole]);
    });
  }

  it('takes any text', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('${', '}', '{', '$', 'a', '.', '[', '0', ']', "'", ' ')),
        (parts) => {
          const text = parts.join('');
          for (const { content, start, end } of expressionsIn(text))
            assert.equal(text.slice(start, end), `\${${content}}`);
        },
      ),
      { seed: 20261125, numRuns: 1000 },
    );
  });
});

describe('findExpressions', () => {
  const text = `{
  "name": "\${no.name}",
  "description": "see \${no.description}",
  "tasks": [
    {
      "name": "\${no.task_name}",
      "description": "\${no.task_description}",
      "taskReferenceName": "a",
      "loopCondition": "\${no.condition}",
      "expression": "\${no.switch}",
      "sink": "conductor:\${yes.sink}",
      "inputParameters": {"name": "\\u00e9\\t\${yes.input} \${yes.too}", "expression": "\${yes.script}", "list": [["\${yes.list}"]]}
    },
    {
      "type": "SUB_WORKFLOW",
      "subWorkflowParam": {
        "name": "\${yes.sub_name}",
        "workflowDefinition": {"name": "\${no}", "tasks": [{"inputParameters": {"x": "\${inner.x}"}}], "outputParameters": {"y": "\${inner.y}"}}
      }
    }
  ],
  "outputParameters": {"description": "\${yes.output}"}
}`;
  const flow = readFlow(text);
  const found = findExpressions(flow);

  it('finds those that the engine replaces, and no others', () => {
    assert.deepEqual(
      found.map(({ content }) => content),
      [
        'yes.sink',
        'yes.input',
        'yes.too',
        'yes.script',
        'yes.list',
        'yes.sub_name',
        'inner.x',
        'inner.y',
        'yes.output',
      ],
    );
  });

  it('tells where each stands: path, step, definition, and the very letters', () => {
    for (const { content, range } of found)
      assert.equal(text.slice(range.offset, range.offset + range.length), `\${${content}}`);
    assert.equal(found[4]?.pointer, '/tasks/0/inputParameters/list/0/0');
    assert.deepEqual(
      found.map(({ step, scope }) => [step?.pointer, scope.length]),
      [
        ...Array.from({ length: 5 }, () => ['/tasks/0', 0]),
        ['/tasks/1', 0],
        ['/tasks/1/subWorkflowParam/workflowDefinition/tasks/0', 4],
        [undefined, 4],
        [undefined, 0],
      ],
    );
    assert.deepEqual([found[1]?.range.line, found[1]?.range.column], [12, 44]);
  });

  it('takes any definition', () => {
    fc.assert(
      fc.property(flowTexts, (any) => {
        for (const { content, range } of findExpressions(readFlow(any)))
          if (!any.includes('\\'))
            assert.equal(any.slice(range.offset, range.offset + range.length), `\${${content}}`);
      }),
      { seed: 20261125, numRuns: 50 },
    );
  });
});
