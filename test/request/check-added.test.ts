import assert from 'node:assert/strict';
import { checkAdded } from '../../src/request/check-added.js';
import { getDownloads } from '../support/operations.js';

describe('checkAdded', () => {
  it('checks an operation of ours as checkInput does', async () => {
    assert.deepEqual(await checkAdded(getDownloads(), { page: '2' }), { page: 2 });
    await assert.rejects(checkAdded(getDownloads(), { page: 0 }), /page must be 1 or more/);
  });
});
