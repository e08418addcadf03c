import assert from 'node:assert/strict';
import { knownOf, suggestionsAt } from '../../../../src/console/web/workflows/inspector/suggestions.js';
import { BLOCKS, freeReference } from '../../../../src/console/web/workflows/blocks.js';
import { runFields } from '../../../../src/console/web/workflows/dialogs/run-fields.js';
import { draftNames, dropDraft, keepDraft, readDraft } from '../../../../src/console/web/workflows/drafts.js';
import { countWords, problemsByStep } from '../../../../src/console/web/workflows/editor/problems.js';
import { inputsOf } from '../../../../src/console/web/workflows/inspector/inputs-of.js';
import {
  declaredInputs,
  withInput,
  withoutInput,
} from '../../../../src/console/web/workflows/inspector/workflow-inputs.js';
import {
  addressParts,
  emptyDefinition,
  fileNameFor,
  sourceOf,
} from '../../../../src/console/web/workflows/sources.js';
import { doing, nameOf, typeWord } from '../../../../src/console/web/workflows/step-words.js';
import type { LintProblem, TaskType } from '../../../../src/console/api/workflows.js';
import { insertSteps, readFlow, type Step } from '../../../../src/flow/flow.js';

const step = (ref: string, type = 'SIMPLE', more: object = {}): object => ({
  name: ref,
  taskReferenceName: ref,
  type,
  ...more,
});
const flowOf = (definition: object) => readFlow(JSON.stringify(definition));
const one = (task: object): Step => flowOf({ name: 'x', tasks: [task] }).steps[0]!;
const GETTY: TaskType = {
  name: 'getty',
  source: 'catalogue',
  description: '',
  input: { required: ['id'], properties: { page: { type: 'integer', default: 1 }, id: { type: 'string' } } },
};

describe('a step in words', () => {
  const words = (task: object): string => doing(one(task));
  it('says what it does', () => {
    assert.equal(
      words(
        step('a', 'HTTP', {
          inputParameters: { http_request: { method: 'GET', uri: '${workflow.secrets.URL}/v3/x?y=1' } },
        }),
      ),
      'GET /v3/x?y=1',
    );
    assert.equal(
      words(step('a', 'HTTP', { inputParameters: { http_request: { uri: 'https://example.com/v3/x' } } })),
      'GET /v3/x',
    );
    assert.equal(
      words(step('a', 'HTTP', { inputParameters: { http_request: { uri: '${a.output.next}' } } })),
      'GET ${a.output.next}',
    );
    assert.equal(words(step('a', 'JOIN', { joinOn: ['b', 'c'] })), 'waits for b, c');
    assert.equal(
      words(step('a', 'SUB_WORKFLOW', { subWorkflowParam: { name: 'w', version: 3 } })),
      'w · version 3',
    );
    assert.equal(words(step('a', 'SET_VARIABLE', { inputParameters: { x: 1, y: 2 } })), 'x, y');
    assert.equal(words({ name: 'getty_downloads', taskReferenceName: 'page' }), 'getty_downloads');
    assert.equal(words(step('same')), '');
  });
  it('takes whatever a definition holds', () => {
    for (const type of [
      'HTTP',
      'JOIN',
      'SUB_WORKFLOW',
      'WAIT',
      'EVENT',
      'SWITCH',
      'DECISION',
      'DO_WHILE',
      'TERMINATE',
      'SET_VARIABLE',
    ])
      for (const odd of [null, 5, [], 'x', {}])
        assert.equal(
          typeof words({
            type,
            inputParameters: odd,
            joinOn: odd,
            subWorkflowParam: odd,
            expression: odd,
            sink: odd,
          }),
          'string',
        );
    assert.equal(nameOf(one({ type: 'WAIT' })), 'WAIT');
    assert.equal(typeWord('MY_OWN'), 'MY_OWN');
  });
});

describe('building blocks', () => {
  it('come into a workflow as steps, with references that nothing has', () => {
    let text = emptyDefinition('x');
    for (let round = 0; round < 2; round += 1)
      for (const block of BLOCKS) {
        const taken = new Set(readFlow(text).all.map(({ ref }) => ref));
        const free = (base: string): string => {
          const ref = freeReference(base, taken);
          taken.add(ref);
          return ref;
        };
        text = insertSteps(text, { list: ['tasks'] }, block.tasks(free)).text;
      }
    const refs = readFlow(text).all.map(({ ref }) => ref);
    assert.equal(new Set(refs).size, refs.length);
    assert.ok(refs.includes('fork_2') && refs.includes('join_2'));
    for (const { type, tasks } of BLOCKS) assert.equal(tasks((base) => base)[0]!['type'], type);
  });
  it('are called by what they are called', () => {
    assert.equal(freeReference('getDownloads', new Set()), 'get_downloads');
    assert.equal(
      freeReference('repos/list-for-org', new Set(['repos_list_for_org'])),
      'repos_list_for_org_2',
    );
    assert.equal(freeReference('2fa', new Set()), '_2fa');
  });
});

describe('the inputs of a step', () => {
  const rows = (task: object) =>
    inputsOf(one(task), [GETTY]).map(({ key, value, required }) => [key.join('.'), value, required]);
  it('are those of its schema, and those that it has', () => {
    assert.deepEqual(rows({ name: 'getty', type: 'SIMPLE', inputParameters: { id: 'a', more: 2 } }), [
      ['page', undefined, false],
      ['id', 'a', true],
      ['more', 2, false],
    ]);
  });
  it('are the parts of the request for an HTTP task', () => {
    const task = step('a', 'HTTP', {
      inputParameters: { http_request: { uri: 'u', x: 1 }, asyncComplete: true },
    });
    assert.deepEqual(
      rows(task).map(([key]) => key),
      [
        'http_request.method',
        'http_request.uri',
        'http_request.headers',
        'http_request.body',
        'http_request.x',
        'asyncComplete',
      ],
    );
  });
  it('are none where the definition holds something odd', () => {
    assert.deepEqual(rows({ type: 'INLINE', inputParameters: ['x'] }), []);
  });
});

describe('the inputs of a workflow', () => {
  const flow = flowOf({
    name: 'x',
    inputParameters: ['page', 'other'],
    inputTemplate: { page: 5, limit: 9 },
    tasks: [
      {
        ...step('a'),
        name: 'getty',
        inputParameters: { page: '${workflow.input.page}', id: 'no ${workflow.input.part}' },
      },
      step('sub', 'SUB_WORKFLOW', {
        subWorkflowParam: {
          workflowDefinition: {
            name: 's',
            tasks: [step('i', 'SIMPLE', { inputParameters: { x: '${workflow.input.inner}' } })],
          },
        },
      }),
    ],
    outputParameters: { all: '${workflow.input.whole}' },
  });
  it('are asked for: declared, with a default, or used, with the schema of where they go', () => {
    const fields = runFields(flow, [GETTY]);
    assert.deepEqual(
      fields.map(({ name }) => name),
      ['page', 'other', 'limit', 'part', 'whole'],
    );
    assert.deepEqual(fields[0], {
      name: 'page',
      standard: 5,
      schema: { type: 'integer', default: 1 },
      usedBy: ['a'],
    });
    assert.deepEqual(fields[3], { name: 'part', usedBy: ['a'] });
  });
  it('can be declared and taken back', () => {
    assert.deepEqual(
      declaredInputs(flow).map(({ name }) => name),
      ['page', 'other', 'limit'],
    );
    const more = withInput(flow.text, flow, 'new');
    assert.deepEqual(readFlow(more).definition['inputParameters'], ['page', 'other', 'new']);
    const less = readFlow(withoutInput(more, readFlow(more), 'page')).definition;
    assert.deepEqual(less['inputParameters'], ['other', 'new']);
    assert.deepEqual(Object.entries(less['inputTemplate'] as object), [['limit', 9]]);
    assert.equal(withInput(flow.text, flow, 'page'), flow.text);
  });
});

describe('problems', () => {
  const problem = (path: LintProblem['path'], severity: LintProblem['severity'] = 'error'): LintProblem => ({
    ...{ line: 1, column: 1, severity, rule: 'r', message: 'm', fix: 'f' },
    ...(path && { path }),
  });
  it('stand at the innermost step', () => {
    const flow = flowOf({ name: 'x', tasks: [step('loop', 'DO_WHILE', { loopOver: [step('in')] })] });
    const by = problemsByStep(flow, [
      problem(['tasks', 0, 'loopOver', 0, 'inputParameters', 'x']),
      problem(['tasks', 0, 'loopCondition']),
      problem(['outputParameters']),
      problem(undefined),
    ]);
    assert.deepEqual(
      [...by].map(([pointer, all]) => [pointer, all.length]),
      [
        ['/tasks/0/loopOver/0', 1],
        ['/tasks/0', 1],
        ['', 2],
      ],
    );
  });
  it('are counted in words', () => {
    assert.equal(
      countWords([problem([]), problem([], 'warning'), problem([], 'warning')]),
      '1 error, 2 warnings',
    );
    assert.equal(countWords([]), '');
  });
});

describe('where a definition comes from', () => {
  it('is in its address, and back', () => {
    for (const source of [
      { kind: 'file', name: 'a.json' },
      { kind: 'engine', name: 'a b/c', version: 2 },
      { kind: 'draft', name: 'x' },
    ] as const) {
      const [, kind = '', name = '', version] = addressParts(source);
      assert.deepEqual(sourceOf(kind, name, version), source);
    }
    assert.equal(sourceOf('engine', 'a', 'x'), undefined);
    assert.equal(sourceOf('other', 'a'), undefined);
  });
  it('gives a file its name', () => {
    assert.equal(fileNameFor('my flow/2'), 'my_flow_2.json');
    assert.equal(fileNameFor('../../etc'), 'etc.json');
    assert.equal(fileNameFor('é'), 'workflow.json');
  });
});

describe('drafts', () => {
  const store = (full = false) => {
    const kept = new Map<string, string>();
    return {
      getItem: (key: string) => kept.get(key) ?? null,
      setItem: (key: string, value: string) => {
        if (full) throw new Error('full');
        kept.set(key, value);
      },
      removeItem: (key: string) => void kept.delete(key),
      key: (index: number) => [...kept.keys()][index] ?? null,
      get length() {
        return kept.size;
      },
    };
  };
  const source = { kind: 'draft', name: 'a b' } as const;
  it('are kept until they are dropped', () => {
    const tab = store();
    keepDraft(tab, source, { text: 't', saved: '', revision: 'r' });
    keepDraft(tab, { kind: 'file', name: 'f.json' }, { text: 't', saved: 's' });
    assert.deepEqual(readDraft(tab, source), { text: 't', saved: '', revision: 'r' });
    assert.deepEqual(draftNames(tab), ['a b']);
    dropDraft(tab, source);
    assert.equal(readDraft(tab, source), undefined);
  });
  it('are none where something else is stored, or nothing can be', () => {
    const tab = store();
    for (const odd of ['{', '5', '{"text": 5}', 'null']) {
      tab.setItem('workflow-draft:workflows/draft/a%20b', odd);
      assert.equal(readDraft(tab, source), undefined);
    }
    assert.doesNotThrow(() => keepDraft(store(true), source, { text: 't', saved: '' }));
  });
});

describe('what is offered in a field', () => {
  const flow = flowOf({
    name: 'x',
    inputParameters: ['page'],
    tasks: [{ ...step('first'), name: 'getty' }, step('second')],
  });
  const known = knownOf([{ ...GETTY, output: ['downloads', 'page'] }]);
  const at = (text: string, caret = text.length) => suggestionsAt(flow, flow.all[1], text, caret, known);
  it('is nothing outside of an expression', () => {
    for (const text of ['', 'plain', '${a} done', '$${x']) assert.equal(at(text), undefined, text);
  });
  it('is what can be referred to, and closes what ends there', () => {
    assert.deepEqual(
      at('x ${')?.options.map(({ text }) => text),
      ['first.}', 'workflow.}'],
    );
    const outputs = at('${first.output.')!;
    assert.deepEqual(
      outputs.options.map(({ text }) => text),
      ['first.output.downloads}', 'first.output.page}'],
    );
    assert.deepEqual([outputs.from, outputs.to], [2, 15]);
    const inputs = at('${workflow.input.p')!;
    assert.equal(inputs.options[0]!.text, 'workflow.input.page}');
  });
  it('takes the place of the whole expression where it is closed', () => {
    const found = at('a ${workflow.inp} b', 13)!;
    assert.deepEqual([found.from, found.to], [4, 16]);
    assert.equal(found.options[0]!.text, 'workflow.input');
  });
});
