import assert from 'node:assert/strict';
import { normaliseServerUrl } from '../../src/core/server-url.js';

describe('normaliseServerUrl', () => {
  for (const [given, expected] of [
    ['http://localhost:8080', 'http://localhost:8080/api'],
    ['http://localhost:8080/', 'http://localhost:8080/api'],
    ['http://localhost:8080/api', 'http://localhost:8080/api'],
    ['http://localhost:8080/api///', 'http://localhost:8080/api'],
    ['https://conductor.example.com/prefix', 'https://conductor.example.com/prefix/api'],
    ['  https://conductor.example.com/prefix/api/ ', 'https://conductor.example.com/prefix/api'],
  ] as const)
    it(`makes ${expected} of "${given}"`, () => {
      assert.equal(normaliseServerUrl(given), expected);
    });

  for (const given of [
    '',
    'localhost:8080',
    'ftp://host/api',
    'http://user:hush@host/api',
    'http://host/api?a=hush',
  ])
    it(`refuses "${given}" without repeating it`, () => {
      assert.throws(
        () => normaliseServerUrl(given),
        (error: Error & { code?: string }) => error.code === 'bad_config' && !error.message.includes('hush'),
      );
    });
});
