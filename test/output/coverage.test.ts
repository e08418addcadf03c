import assert from 'node:assert/strict';
import fc from 'fast-check';
import { cover, edgeAt, gapsIn, shortAfter, type Coverage } from '../../src/output/coverage.js';

const NONE: Coverage = { format_version: 1, account: 'a', covered: [], recent: [] };
const range = fc
  .tuple(fc.integer({ min: 0, max: 60 }), fc.integer({ min: 1, max: 20 }))
  .map(([from, length]) => ({ from, to: from + length }));

describe('the coverage of what was brought', () => {
  it('and its gaps are everything, and do not overlap', () => {
    fc.assert(
      fc.property(fc.array(range, { maxLength: 12 }), range, (windows, asked) => {
        const coverage = windows.reduce((sum, window) => cover(sum, window, []), NONE);
        const inside = ({ from, to }: { from: number; to: number }, second: number): boolean =>
          second >= from && second + 1 <= to;
        for (let second = asked.from; second < asked.to; second += 1) {
          const known = windows.some((window) => inside(window, second));
          assert.equal(
            coverage.covered.some((one) => inside(one, second)),
            known,
          );
          assert.equal(
            gapsIn(coverage, asked).some((gap) => inside(gap, second)),
            !known,
          );
        }
        const edges = coverage.covered.flatMap(({ from, to }) => [from, to]);
        assert.deepEqual(
          edges,
          [...edges].sort((a, b) => a - b),
        );
        assert.equal(new Set(edges).size, edges.length, 'stretches that meet are one');
      }),
    );
  });

  it('keeps what was brought at the last instant of each stretch', () => {
    const first = cover(NONE, { from: 0, to: 10 }, [['x', 1]]);
    const both = cover(first, { from: 10, to: 20 }, [['y', 2]]);
    assert.deepEqual(both.covered, [{ from: 0, to: 20, edge: [['y', 2]] }]);
    assert.deepEqual(edgeAt(both, 20), [['y', 2]]);
    assert.deepEqual(edgeAt(cover(both, { from: 5, to: 15 }, [['z', 1]]), 20), [['y', 2]]);
    assert.deepEqual(edgeAt(both, 10), []);
  });

  it('is cut into days where entries may still come late', () => {
    const day = 86_400;
    assert.deepEqual(shortAfter([{ from: 0, to: 4 * day }], 2 * day), [
      { from: 0, to: 2 * day },
      { from: 2 * day, to: 3 * day },
      { from: 3 * day, to: 4 * day },
    ]);
  });
});
