import assert from 'node:assert/strict';
import type { Workflow } from '@io-orkes/conductor-javascript';
import { openConductor, type Conductor } from '../../src/tasks/conductor.js';
import { engineFor } from '../support/engine.js';
import { fork, inline, lintText, loop, task } from '../support/lint.js';
import { memoryLog } from '../support/log.js';
import { until } from '../support/until.js';

type Fields = Record<string, unknown>;

const base = { version: 1, schemaVersion: 2, ownerEmail: 'getty-downloads@example.com', timeoutSeconds: 60 };
const counted = (keepLastN: unknown): Fields => ({
  ...loop('l', { keepLastN }, inline('x')),
  loopCondition: "$.l['iteration'] < 3",
});
const choose = (decisionCases: Fields): Fields =>
  task('SWITCH', {
    ...{ evaluatorType: 'value-param', expression: 'case', inputParameters: { case: '2' }, decisionCases },
  });

describe('what the linter says of the engine is true of a real Conductor', function () {
  this.timeout(90_000);
  let conductor: Conductor;
  before(async function () {
    conductor = openConductor({ serverUrl: (await engineFor(this)).url, log: memoryLog().log });
  });
  after(() => {
    conductor.close();
  });

  let count = 0;
  /** What the linter has against a workflow, and how it ends on the engine, or the engine's refusal to start it. */
  async function run(
    tasks: Fields[],
    output: string,
  ): Promise<{ rules: string[]; ended: string; output: unknown }> {
    count += 1;
    const definition = { name: `lint_${String(count)}`, ...base, tasks, outputParameters: { it: output } };
    const rules = lintText(JSON.stringify(definition)).map(({ rule }) => rule);
    await conductor.call('PUT', '/metadata/workflow', { body: [definition] });
    try {
      const id = await conductor.call<string>('POST', '/workflow', {
        body: { name: definition.name, version: 1 },
      });
      const done = await until(`${definition.name} ends`, async () => {
        const found = await conductor.call<Workflow>('GET', `/workflow/${id ?? ''}`);
        return found !== undefined && found.status !== 'RUNNING' && found;
      });
      return { rules, ended: done.status ?? '', output: (done.output as Fields)['it'] };
    } catch (thrown) {
      return { rules, ended: (thrown as Error).message, output: undefined };
    }
  }

  for (const [what, tasks, output, rule, ended] of [
    [
      'an empty branch cannot be started',
      fork('f', [[inline('a')], []], ['a']),
      '',
      'empty-branch',
      /out of bounds/,
    ],
    [
      'a fork without JOIN fails',
      [fork('f', [[inline('a')]], ['a'])[0]!, inline('b')],
      '',
      'fork-without-join',
      /^FAILED$/,
    ],
    ['keepLastN as a text breaks the loop', [counted('2')], '', 'keep-last-n', /cannot be cast/],
    ['keepLastN as a number does not', [counted(2)], '${l.output.iteration}', undefined, /^COMPLETED$/],
    [
      'a condition with an expression fails',
      [{ ...loop('l', { keepLastN: 1 }, inline('x')), loopCondition: '${l.output.iteration} < 3' }],
      '',
      'unreplaced-expression',
      /^FAILED$/,
    ],
  ] as const) {
    it(what, async () => {
      const found = await run([...tasks], output);
      assert.deepEqual(found.rules, rule === undefined ? [] : [rule]);
      assert.match(found.ended, ended);
    });
  }

  for (const [what, tasks, output, rules, value] of [
    [
      'a later task is null',
      [inline('a', { expression: '$.x', x: '${b.output.result}' }), inline('b')],
      '${a.output.result}',
      ['unreachable-reference'],
      null,
    ],
    ['a task that is not there is null', [inline('a')], '${aa.output.result}', ['unknown-reference'], null],
    ['a field that is not there is null', [inline('a')], '${a.output.value}', ['unknown-output'], null],
    [
      'what is no output is null',
      [inline('a', { expression: '[{ "id": 1 }]' })],
      '${a.outputs.result.id}',
      ['unknown-output'],
      null,
    ],
    [
      'what stands in another case is null',
      [choose({ 1: [inline('one')], 2: [inline('two', { expression: '$.x', x: '${one.output.result}' })] })],
      '${two.output.result}',
      ['unreachable-reference'],
      null,
    ],
    [
      'a former round can be read',
      [
        {
          ...counted(1),
          loopOver: [
            inline('x', { expression: '($.y || 0) + 1', y: '${y.output.result}' }),
            inline('y', { expression: '$.x', x: '${x.output.result}' }),
          ],
        },
      ],
      '${y.output.result}',
      [],
      3,
    ],
  ] as const) {
    it(what, async () => {
      const found = await run([...tasks], output);
      assert.deepEqual([found.rules, found.ended, found.output], [[...rules], 'COMPLETED', value]);
    });
  }
});
