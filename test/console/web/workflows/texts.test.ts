import assert from 'node:assert/strict';
import fc from 'fast-check';
import { offsetOf } from '../../../../src/console/web/workflows/editor/offsets.js';
import { mannerOf, readAs, shown } from '../../../../src/console/web/workflows/input-text.js';
import { dedent, indented } from '../../../../src/console/web/workflows/inspector/indents.js';
import { allowedValues, schemaWords } from '../../../../src/console/web/workflows/inspector/schema-words.js';
import { difference } from '../../../../src/console/web/workflows/json/difference.js';
import { offsets, plain, withChanges } from '../../../../src/console/web/workflows/json/line-ends.js';
import { lineCounter } from '../../../../src/flow/lines.js';

const RUNS = { seed: 20261125, numRuns: 500 };
const lines = fc
  .array(fc.constantFrom('a', '"b": 1', '  x', '\n', '\r\n', '\r', '€'), { maxLength: 30 })
  .map((parts) => parts.join(''));

describe('an input as it is typed', () => {
  it('is read back as the value that is shown, in both manners', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.constantFrom('text' as const, 'json' as const), (value, manner) => {
        if (manner === 'text' && typeof value !== 'string') return;
        if (value === '') return;
        assert.deepEqual(readAs(shown(value, manner), manner), { value: JSON.parse(JSON.stringify(value)) });
      }),
      RUNS,
    );
  });

  it('is absent without a text', () => {
    assert.deepEqual(readAs('', 'text'), { absent: true });
    assert.equal(shown(undefined, 'json'), '');
  });

  it('is an expression in both manners, and words need quotes as JSON', () => {
    for (const manner of ['text', 'json'] as const)
      assert.deepEqual(readAs('${workflow.input.page}', manner), { value: '${workflow.input.page}' });
    assert.deepEqual(readAs('12', 'text'), { value: '12' });
    assert.deepEqual(readAs(' 12 ', 'json'), { value: 12 });
    assert.ok('problem' in readAs('${a.output.x}, and more', 'json'));
    assert.ok('problem' in readAs('soon', 'json'));
  });

  it('is typed as its schema wants it, else as it is', () => {
    assert.equal(mannerOf(undefined, { type: 'integer' }), 'json');
    assert.equal(mannerOf('${x}', { type: ['integer', 'null'] }), 'json');
    assert.equal(mannerOf(undefined, { anyOf: [{ type: 'string' }, { type: 'null' }] }), 'text');
    assert.equal(mannerOf(5, { type: 'string' }), 'json');
    assert.equal(mannerOf(5, undefined), 'json');
    assert.equal(mannerOf('5', undefined), 'text');
  });

  it('has its schema beside it in a few words', () => {
    assert.equal(schemaWords({ type: 'integer', minimum: 1, maximum: 100 }), 'integer, 1 to 100');
    assert.equal(schemaWords({ type: 'string', format: 'date' }, true), 'date, required');
    assert.equal(schemaWords(undefined), '');
    assert.deepEqual(allowedValues({ type: 'boolean' }), [true, false]);
    assert.deepEqual(allowedValues({ anyOf: [{ const: 'a' }, { enum: ['b', 'c'] }] }), ['a', 'b', 'c']);
    assert.deepEqual(allowedValues({ type: 'string' }), []);
  });
});

describe('two texts', () => {
  it('differ in one stretch', () => {
    fc.assert(
      fc.property(lines, lines, (before, after) => {
        const one = difference(before, after);
        assert.equal(
          one === undefined ? before : before.slice(0, one.from) + one.insert + before.slice(one.to),
          after,
        );
      }),
      RUNS,
    );
    assert.deepEqual(difference('abcd', 'abXd'), { from: 2, to: 3, insert: 'X' });
    assert.deepEqual(difference('aa', 'aaa'), { from: 2, to: 2, insert: 'a' });
  });
});

describe('a text with line ends of its own', () => {
  it('has the same places in the editor', () => {
    fc.assert(
      fc.property(lines, (raw) => {
        const { toRaw, toPlain } = offsets(raw);
        const text = plain(raw);
        for (let at = 0; at <= text.length; at += 1) {
          assert.equal(toPlain(toRaw(at)), at);
          assert.equal(plain(raw.slice(0, toRaw(at))).length, at);
        }
      }),
      RUNS,
    );
  });

  it('keeps them where the editor changes something else', () => {
    fc.assert(
      fc.property(lines, fc.nat(), fc.nat(), fc.constantFrom('', 'x', 'y\nz'), (raw, a, b, insert) => {
        const text = plain(raw);
        const [from, to] = [a % (text.length + 1), b % (text.length + 1)].sort((x, y) => x - y) as [
          number,
          number,
        ];
        const changed = withChanges(raw, [{ from, to, insert }]);
        const { toRaw } = offsets(raw);
        assert.ok(changed.startsWith(raw.slice(0, toRaw(from))));
        assert.ok(changed.endsWith(raw.slice(toRaw(to))));
      }),
      RUNS,
    );
    assert.equal(withChanges('a\r\nb\r\nc', [{ from: 2, to: 3, insert: 'B\nB' }]), 'a\r\nB\r\nB\r\nc');
  });

  it('has lines and columns as everywhere else', () => {
    fc.assert(
      fc.property(lines, fc.nat(), (raw, some) => {
        const offset = some % (raw.length + 1);
        // Inside a CR LF there is no column.
        if (raw[offset - 1] === '\r' && raw[offset] === '\n') return;
        const { line, column } = lineCounter(raw)(offset);
        assert.equal(offsetOf(raw, line, column), offset);
      }),
      RUNS,
    );
    assert.equal(offsetOf('a\nb', 9, 1), 3);
  });
});

describe('a part of a text beside the whole', () => {
  it('loses its indentation, and gets it back', () => {
    const whole = '{\r\n  "tasks": [\r\n    {\r\n      "a": 1\r\n    }\r\n  ]\r\n}';
    const [start, length] = [whole.indexOf('{', 1), whole.lastIndexOf('}', whole.length - 2) + 1];
    const part = dedent(whole, start, length - start);
    assert.equal(part.text, '{\n  "a": 1\n}');
    assert.equal(
      whole.slice(0, start) + indented(part.text, part.indent, whole) + whole.slice(length),
      whole,
    );
  });

  it('is left as it is where it is indented otherwise', () => {
    const whole = '    {\n"a": 1\n}';
    assert.deepEqual(dedent(whole, 4, whole.length - 4), { text: '{\n"a": 1\n}', indent: '' });
  });
});
