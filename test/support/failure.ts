import assert from 'node:assert/strict';
import { GettyDownloadsError } from '../../src/core/errors.js';

/** The error of ours that a call or a promise ends with. */
export async function failure(action: Promise<unknown> | (() => unknown)): Promise<GettyDownloadsError> {
  try {
    await (typeof action === 'function' ? action() : action);
  } catch (thrown) {
    assert.ok(thrown instanceof GettyDownloadsError, String(thrown));
    return thrown;
  }
  throw new assert.AssertionError({ message: 'it did not fail' });
}
