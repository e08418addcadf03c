import assert from 'node:assert/strict';
import { engineAddress, unsendable } from '../../src/request/engine-address.js';

const url = 'https://api.example.com/v1/a%20b';

describe('an address for the HTTP task of the engine', () => {
  it('is written before percent-encoding, for the engine does that itself', () => {
    const query = [
      ['from', '2026-10-01 10:00:00'],
      ['share', '100%'],
    ] as const;
    assert.equal(
      engineAddress({ url, query }),
      'https://api.example.com/v1/a b?from=2026-10-01 10:00:00&share=100%',
    );
    assert.deepEqual(unsendable({ url, query }), []);
    assert.equal(engineAddress({ url, query: [] }), 'https://api.example.com/v1/a b');
  });

  it('lets no value become a parameter, a fragment, a variable or another path, and names those', () => {
    const query = ['a&b=1', 'a#b', '1+1', '{x}'].map((value, index) => [`v${String(index)}`, value] as const);
    const address = { url: 'https://api.example.com/v1/a%2Fb', query };
    assert.equal(
      engineAddress(address),
      'https://api.example.com/v1/a%2Fb?v0=a%26b%3D1&v1=a%23b&v2=1%2B1&v3=%7Bx%7D',
    );
    assert.deepEqual(
      unsendable(address).map(({ name }) => name),
      ['address', 'v0', 'v1', 'v2', 'v3'],
    );
  });
});
