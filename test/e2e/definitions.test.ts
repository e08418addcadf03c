import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { insertSteps, readFlow, removeStep } from '../../src/flow/flow.js';
import { openConductor, type Conductor } from '../../src/tasks/conductor.js';
import { registerAll } from '../support/stage.js';
import { engineFor } from '../support/engine.js';
import { memoryLog } from '../support/log.js';

type Fields = Record<string, unknown>;

const FOLDER = 'test/flow/definitions';

describe('a definition of each type of task on a real Conductor', function () {
  this.timeout(60_000);
  let conductor: Conductor;

  before(async function () {
    conductor = openConductor({ serverUrl: (await engineFor(this)).url, log: memoryLog().log });
    await registerAll(conductor);
  });
  after(() => {
    conductor.close();
  });

  for (const file of readdirSync(FOLDER)) {
    it(`${file}: is taken, and what the engine gives back opens with every step and saves unchanged`, async () => {
      const ours = JSON.parse(readFileSync(join(FOLDER, file), 'utf8')) as Fields & { name: string };
      await conductor.call('PUT', '/metadata/workflow', { body: [ours] });
      const theirs = await conductor.call<Fields>('GET', `/metadata/workflow/${ours.name}`, {
        query: { version: 1 },
      });
      for (const text of [JSON.stringify(theirs), JSON.stringify(theirs, null, 2)]) {
        const flow = readFlow(text);
        const refs = (from: string): unknown[] =>
          readFlow(from).all.map(({ ref, type, pointer }) => [ref, type, pointer]);
        assert.deepEqual(refs(text), refs(JSON.stringify(ours)));
        const list = flow.all.flatMap(({ branches }) => branches).at(-1)?.path ?? ['tasks'];
        const { text: changed, path } = insertSteps(text, { list }, [
          { name: 'n', taskReferenceName: 'n', type: 'NOOP' },
        ]);
        assert.equal(removeStep(changed, path).text, text);
      }
    });
  }
});
