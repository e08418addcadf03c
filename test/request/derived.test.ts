import assert from 'node:assert/strict';
import fc from 'fast-check';
import { loadCatalog } from '../../src/catalog/catalog.js';
import { findOperation } from '../../src/catalog/find.js';
import { checkInput } from '../../src/request/check.js';
import { derivedOf } from '../../src/request/derived.js';
import { prepareRequest } from '../../src/request/prepare.js';

const report = findOperation(loadCatalog(), 'reportUsage');
const idOf = (usages: readonly object[]): unknown => derivedOf(report, { asset_usages: usages })?.value;

const usage = fc.record({
  asset_id: fc.string({ minLength: 1 }),
  quantity: fc.integer({ min: 1, max: 9 }),
  usage_date: fc.constantFrom('2025-03-14', '2025-03-15'),
});

describe('an id that is made of the content', () => {
  it('is the same for the same content, whatever the order of names and uses', () => {
    fc.assert(
      fc.property(fc.array(usage, { minLength: 1 }), fc.nat(), (usages, turn) => {
        const turned = [...usages.slice(turn % usages.length), ...usages.slice(0, turn % usages.length)];
        const backwards = turned.map((one) => Object.fromEntries(Object.entries(one).reverse()));
        assert.equal(idOf(usages), idOf(backwards));
      }),
    );
  });

  it('is another one for other content, and where a use is in it once more', () => {
    fc.assert(
      fc.property(fc.array(usage, { minLength: 1 }), (usages) => {
        const [first] = usages;
        assert.notEqual(idOf(usages), idOf([...usages, { ...first }]));
        assert.notEqual(idOf(usages), idOf([{ ...first, quantity: 10 }, ...usages.slice(1)]));
      }),
    );
  });

  it('is what is sent, and gives way to one that is given', () => {
    const asset_usages = [{ asset_id: '1', quantity: 1, usage_date: '2025-03-14' }];
    const values = checkInput(report, { asset_usages });
    assert.match(String(idOf(asset_usages)), /^gd-[0-9a-f]{32}$/);
    const { url } = prepareRequest(report, values, 'https://api.example');
    assert.equal(url, `https://api.example/v3/usage-batches/${String(idOf(asset_usages))}`);
    const given = derivedOf(report, { id: 'march', asset_usages });
    assert.deepEqual([given?.value, given?.made, given?.output], ['march', false, 'batch_id']);
  });
});
