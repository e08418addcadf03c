import assert from 'node:assert/strict';
import fc from 'fast-check';
import { reasonText } from '../../src/tasks/reason.js';

describe('a reason for incompletion', () => {
  it('is kept as it is where it fits, on one line', () => {
    assert.equal(reasonText(' a\n  b '), 'a b');
    assert.equal(reasonText('x'.repeat(500)), 'x'.repeat(500));
  });

  it('is cut between words, and says that there is more', () => {
    const text = Array.from({ length: 200 }, (_, index) => `word${index}`).join(' ');
    const cut = reasonText(text);
    assert.match(cut, /^word0 .* word\d+ … \(all of it is in the output\)$/);
    assert.ok(text.startsWith(`${cut.slice(0, cut.indexOf(' …'))} `));
  });

  it('is never longer than the engine keeps, and never ends inside a character', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 3_000, unit: 'grapheme' }), (text) => {
        const reason = reasonText(text);
        assert.ok(reason.length <= 500);
        assert.doesNotMatch(reason, /[\ud800-\udbff](?![\udc00-\udfff])/);
      }),
      { seed: 20261124 },
    );
  });
});
