import assert from 'node:assert/strict';
import fc from 'fast-check';
import { entryName } from '../../src/files/entry.js';
import { NAME_FIELDS, templateProblem } from '../../src/files/name-template.js';
import { namingOf, type Named } from '../../src/files/names.js';

const FILE: Named = {
  id: '1234',
  assetType: 'image',
  size: 'Large',
  productType: 'easyaccess',
  downloaded: new Date('2026-03-10T23:30:00Z'),
};
const HASH = 'ab'.repeat(32);
const plain = (template: string, file: Partial<Named> = {}, type = 'image/jpeg'): string =>
  namingOf(template, { ...FILE, ...file }).of(type, HASH).plain;

/** Texts that names stumble over, and any other. */
const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.string({ unit: 'grapheme', maxLength: 80 }),
  fc.constantFrom(
    '',
    '.',
    '..',
    '../..',
    'CON',
    'nul.txt',
    'com1',
    'a/b',
    'a\\b',
    'x. ',
    ' x',
    '-',
    '~',
    '\0',
  ),
  fc.constantFrom('ſ', 'straße', 'İstanbul', 'é', 'e\u0301', 'Ǆ', '\ud800', '\u202egpj.exe', 'catalogue'),
);
const template = fc
  .array(
    fc.oneof(
      ...NAME_FIELDS.map((field) => fc.constant(`{${field}}`)),
      fc.constantFrom('a', 'A-', '/b_', '(1)'),
    ),
    {
      minLength: 1,
      maxLength: 8,
    },
  )
  .map((parts) => parts.join(''))
  .filter((one) => templateProblem(one, '') === undefined);

const DEVICE = /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i;

describe('names of files', () => {
  it('are made of the template', () => {
    assert.equal(plain('{date}/{id}-{size}.{ext}'), '2026-03-10/1234-large.jpg');
    assert.equal(
      plain('{year}/{month}/{day}/{asset_type}_{product_type} {sha256}.{ext}'),
      '2026/03/10/image_easyaccess abababababababab.jpg',
    );
    assert.equal(plain('{product_type}', { productType: undefined }), 'none');
  });

  it('end as the type says, or as was asked for where it says nothing', () => {
    assert.equal(plain('{ext}', {}, 'video/quicktime'), 'mov');
    assert.equal(plain('{ext}', {}, 'application/postscript'), 'eps');
    assert.equal(plain('{ext}', {}, 'image/x-adobe-dng'), 'adobedng');
    assert.equal(plain('{ext}', {}, 'application/octet-stream'), 'bin');
    assert.equal(plain('{ext}', { fileType: 'eps' }, 'application/octet-stream'), 'eps');
  });

  it('are safe on every file system, whatever the values', () => {
    fc.assert(
      fc.property(template, text, text, text, text, (pattern, id, size, productType, fileType) => {
        const naming = namingOf(pattern, { ...FILE, id, size, productType, fileType });
        const names = naming.of('application/octet-stream', HASH);
        for (const name of [names.plain, names.own]) {
          assert.ok(Buffer.byteLength(name) < 1000, name);
          assert.equal(name, name.normalize('NFC'));
          assert.equal(Buffer.from(name).toString(), name);
          for (const part of name.split('/')) {
            assert.ok(part !== '' && Buffer.byteLength(part) <= 255, part);
            assert.doesNotMatch(part, /^[. ]|[. ]$/, 'dots and blanks at its ends');
            // eslint-disable-next-line no-control-regex
            assert.doesNotMatch(part, /[<>:"\\|?*\u0000-\u001f\u007f-\u009f\u202a-\u202e]/);
            assert.doesNotMatch(part, DEVICE);
          }
          assert.notEqual(name.split('/')[0], 'catalogue');
        }
        assert.equal(names.plain.split('/').length, pattern.split('/').length);
      }),
      { numRuns: 3000 },
    );
  });

  it('are the same where a file system takes them for the same', () => {
    fc.assert(
      fc.property(text, (id) => {
        const name = plain('{id}', { id });
        for (const other of [id.toUpperCase(), id.toLowerCase(), id.normalize('NFD'), id.normalize('NFC')])
          assert.equal(plain('{id}', { id: other }), name);
      }),
    );
  });

  it('of entries are safe, and of two files never the same', () => {
    assert.equal(entryName({ id: '1234', assetType: 'image', size: 'large' }), 'image-1234-large.json');
    const identity = fc.record({
      id: fc.oneof(text, fc.stringMatching(/^[a-z0-9-]{1,4}$/)),
      assetType: fc.constantFrom('image', 'video'),
      size: fc.oneof(text, fc.stringMatching(/^[a-z0-9-]{1,4}$/)),
    });
    fc.assert(
      fc.property(identity, identity, (one, two) => {
        assert.match(entryName(one), /^(image|video)-[a-z0-9_~-]+\.json$/);
        assert.ok(entryName(one).length < 150);
        assert.equal(entryName(one) === entryName(two), JSON.stringify(one) === JSON.stringify(two));
      }),
      { numRuns: 2000 },
    );
  });
});

describe('templates of names', () => {
  for (const [wrong, why] of [
    ['', /characters/],
    ['{id', /nothing but/],
    ['{idd}', /\{idd\}/],
    ['{}', /\{\}/],
    ['../{id}', /dot/],
    ['a/../{id}', /dot/],
    ['/{id}', /slashes/],
    ['{id}/', /slashes/],
    ['a//b', /slashes/],
    ['.hidden/{id}', /dot/],
    ['{id}.', /dot/],
    ['{id} ', /dot/],
    ['c:\\{id}', /nothing but/],
    ['{id}\n', /nothing but/],
    ['ü{id}', /nothing but/],
    ['Catalogue/{id}', /catalogue/],
    ['a/b/c/d/e/f/g/h/{id}', /more than 8/],
    ['x'.repeat(201), /characters/],
  ] as const) {
    it(`are refused: ${JSON.stringify(wrong).slice(0, 40)}`, () => {
      const problem = templateProblem(wrong, '/output/name');
      assert.match(problem?.message ?? '', why);
      assert.equal(problem?.path, '/output/name');
    });
  }

  it('have the field that was probably meant named', () => {
    assert.equal(templateProblem('{dat}', '')?.suggestion, 'date');
  });
});
