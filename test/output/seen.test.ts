import assert from 'node:assert/strict';
import { openDestination } from '../../src/output/open.js';
import { openSeen } from '../../src/output/seen.js';
import { temporaryFolder } from '../support/fake-java.js';

describe('what was brought of a window', () => {
  const { path: root, remove } = temporaryFolder();
  after(remove);
  const WINDOW = { from: 0, to: 86_400 };

  it('is known once its collection is complete, and promoted twice it is the same', async () => {
    const { notes } = await openDestination({ type: 'files', root }, {});
    const seen = openSeen(notes, 'state-1');
    const bring = async (id: string, identities: readonly string[]) => {
      const brought = seen.collecting(id);
      const writer = brought.watch(WINDOW, {
        write: () => Promise.resolve(),
        commit: () => Promise.resolve([]),
        abort: () => Promise.resolve(),
      });
      await writer.write(identities.map((identity) => ({ record: {}, identity, ordinal: 0 })));
      await writer.commit(1);
      assert.equal(await brought.edge(WINDOW), undefined, 'a window that is not closed proves nothing');
      await brought.closeWindow(WINDOW, [['b', 1]]);
      assert.deepEqual(await brought.edge(WINDOW), [['b', 1]]);
      return brought;
    };
    const first = await bring('one', ['a', 'a', 'b']);
    assert.deepEqual([...(await seen.known(WINDOW))], []);
    await first.promote([WINDOW], 0);
    // Another attempt of the same collection comes to its end, too.
    assert.equal(await seen.collecting('one').edge(WINDOW), undefined);
    await seen.collecting('one').promote([WINDOW], 0);
    assert.deepEqual(Object.fromEntries(await seen.known(WINDOW)), { a: 2, b: 1 });
    const second = await bring('two', ['a', 'c']);
    await second.promote([WINDOW], 0);
    await seen.collecting('two').promote([WINDOW], 0);
    assert.deepEqual(Object.fromEntries(await seen.known(WINDOW)), { a: 3, b: 1, c: 1 });
    await (await bring('three', ['z'])).promote([WINDOW], WINDOW.to);
    assert.equal((await seen.known(WINDOW)).get('z'), undefined, 'too old to be looked at again');
  });
});
