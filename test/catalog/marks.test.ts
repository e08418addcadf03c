import assert from 'node:assert/strict';
import fc from 'fast-check';
import { rangesIn, wordsIn } from '../../src/catalog/marks.js';

const marked = (text: string, found: string[], typed: string[]): string => {
  let shown = '';
  let at = 0;
  for (const [start, end] of rangesIn(wordsIn(text), new Set(found), typed)) {
    shown += `${text.slice(at, start)}[${text.slice(start, end)}]`;
    at = end;
  }
  return shown + text.slice(at);
};

describe('rangesIn', () => {
  it('marks the beginning that was typed, and the whole of a word that was found in spite of a slip', () => {
    assert.equal(marked('/v3/downloads', ['downloads'], ['downl']), '/v3/[downl]oads');
    assert.equal(marked('Past Downloads', ['downloads'], ['donwloads']), 'Past [Downloads]');
    assert.equal(marked('Past downloads', ['past', 'downloads'], ['past', 'down']), '[Past] [down]loads');
  });

  it('marks a part of a word in camel case, and touching parts as one', () => {
    assert.equal(marked('/getImageHistory', ['history'], ['hist']), '/getImage[Hist]ory');
    assert.equal(marked('getImages', ['get', 'images'], ['get', 'images']), '[getImages]');
  });

  it('marks nothing else', () => {
    assert.equal(marked('Past downloads', ['other'], ['other']), 'Past downloads');
    assert.equal(marked('', ['a'], ['a']), '');
  });

  it('gives ranges in order that lie within any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.array(fc.string()), (text, words) => {
        const found = new Set([...words, ...text.toLowerCase().split(/[\s/]/)]);
        let last = 0;
        for (const [start, end] of rangesIn(wordsIn(text), found, words)) {
          assert.ok(start >= last && end > start && end <= text.length);
          last = end;
        }
      }),
    );
  });
});
