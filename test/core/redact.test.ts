import assert from 'node:assert/strict';
import fc from 'fast-check';
import { createRedactor } from '../../src/core/redact.js';

describe('Redaction', () => {
  it('removes a secret from any depth, from names of fields, too, and leaves everything else', () => {
    const { add, redact } = createRedactor();
    add('hunter22');
    const value = { a: ['x hunter22 y', 1, null, true], hunter22: { b: 'hunter2' } };
    assert.deepEqual(redact(value), {
      a: ['x [redacted] y', 1, null, true],
      '[redacted]': { b: 'hunter2' },
    });
  });

  it('knows a secret in a URL, in a form, inside JSON, and as HTTP Basic writes it', () => {
    const { add, addPair, redact } = createRedactor();
    const secret = `p/ss w&rd"~it's`;
    add(secret);
    addPair('key', 'secret');
    const spellings = [
      secret,
      encodeURIComponent(secret),
      encodeURIComponent(secret).toLowerCase(),
      new URL(`http://example.com/?a=${encodeURIComponent(secret)}`).search,
      new URLSearchParams({ secret }).toString(),
      new URLSearchParams({ secret }).toString().replaceAll('+', '%20'),
      JSON.stringify({ secret }),
      `Basic ${Buffer.from('key:secret').toString('base64')}`,
    ];
    for (const text of spellings) assert.ok(redact(text).includes('[redacted]'), text);
  });

  it('removes the longer of two secrets whole', () => {
    const { add, redact } = createRedactor();
    add('secret');
    add('secret-and-more');
    assert.equal(redact('secret-and-more'), '[redacted]');
  });

  it('does not search for what is too short to be one', () => {
    const { add, redact } = createRedactor();
    add('abcde');
    add('');
    assert.equal(redact('abcde'), 'abcde');
  });

  it('forgets a token only after a hundred others', () => {
    const { addPassing, redact } = createRedactor();
    for (let i = 0; i <= 100; i += 1) addPassing(`token-${String(i).padStart(4, '0')}`);
    assert.equal(redact('token-0001'), '[redacted]');
    assert.equal(redact('token-0000'), 'token-0000');
  });

  it('leaves no secret whatever in any JSON value whatever', () => {
    fc.assert(
      fc.property(
        fc.string({ minLength: 6, maxLength: 40, unit: 'binary' }),
        fc.jsonValue(),
        (secret, json) => {
          const { add, redact } = createRedactor();
          add(secret);
          const texts: string[] = [];
          const collect = (value: unknown): void => {
            if (typeof value === 'string') texts.push(value);
            else if (typeof value === 'object' && value !== null) {
              texts.push(...Object.keys(value));
              Object.values(value).forEach(collect);
            }
          };
          collect(redact({ json, [`x${secret}`]: [`${secret}${secret}`, `a${secret}b`] }));
          // The replacement itself may hold a very short part of one.
          assert.ok(texts.every((text) => !text.replaceAll('[redacted]', '').includes(secret)));
        },
      ),
      { seed: 20261124 },
    );
  });
});
