import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findExpressions, insertSteps, moveStep, readFlow, removeStep } from '../../src/flow/flow.js';
import { TASK_TYPES } from '../support/task-types.js';

const read = (folder: string): [string, string][] =>
  readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .map((file) => [file, readFileSync(join(folder, file), 'utf8')]);
const ours = read('workflows');
const each = read('test/flow/definitions');
const NEW = { name: 'new', taskReferenceName: 'new', type: 'NOOP' };

describe('the definitions of this project', () => {
  it("have one for each type of Conductor's tasks, in every manner of writing", () => {
    assert.deepEqual(
      each.map(([file]) => file).sort(),
      TASK_TYPES.map((type) => `${type.toLowerCase()}.json`).sort(),
    );
    for (const type of TASK_TYPES) {
      const [, text = ''] = each.find(([file]) => file === `${type.toLowerCase()}.json`) ?? [];
      assert.ok(
        readFlow(text).all.some((step) => step.type === type),
        type,
      );
    }
    const texts = each.map(([, text]) => text);
    for (const manner of [/^\{\r\n/, /^\{\n\t/, /^\{\n {4}/, /^\{"/, /[^\n]$/, /\\u0073/, /1\.50,1e2,-0/])
      assert.ok(
        texts.some((text) => manner.test(text)),
        String(manner),
      );
  });

  for (const [file, text] of [...ours, ...each]) {
    it(`${file}: opens, and saves as it was after steps came and went at every place`, () => {
      const flow = readFlow(text, file);
      assert.equal(flow.text, text);
      assert.equal(JSON.stringify(flow.definition), JSON.stringify(JSON.parse(text)));
      for (const { range } of findExpressions(flow)) assert.equal(text[range.offset], '$');
      const lists = [
        { path: ['tasks'], steps: flow.steps },
        ...flow.all.flatMap(({ branches }) => branches.filter(({ written }) => written)),
      ];
      let places = 0;
      for (const { path: list, steps } of lists) {
        for (let index = 0; index <= steps.length; index += 1) {
          if (steps[index - 1]?.type.startsWith('FORK_JOIN') === true) continue;
          const { text: changed, path } = insertSteps(text, { list, index }, [NEW]);
          assert.equal(removeStep(changed, path).text, text, `${list.join('/')} ${String(index)}`);
          places += 1;
          if (list.includes('workflowDefinition')) continue;
          const moved = moveStep(changed, path, { list: ['tasks'], index: 0 });
          assert.equal(removeStep(moved.text, moved.path).text, text, `moved from ${list.join('/')}`);
        }
      }
      assert.ok(places > 0);
    });
  }
});
