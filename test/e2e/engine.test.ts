import assert from 'node:assert/strict';
import type { Engine } from '../../src/engine/engine.js';
import { engineFor } from '../support/engine.js';

describe('a Conductor server of our own', () => {
  let engine: Engine;
  before(async function () {
    engine = await engineFor(this);
  });

  it('answers under the address that it gives', async () => {
    const answer = await fetch(`${engine.url}/metadata/taskdefs`);
    assert.equal(answer.status, 200);
  });
});
