import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { program, ROOT } from './tool.js';

/** The anchor that a heading gets. */
const anchor = (heading: string): string =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N} _-]/gu, '')
    .trim()
    .replaceAll(' ', '-');

const anchorsOf = (markdown: string): string[] =>
  [...markdown.matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) => anchor(heading));

describe('the links of the documents', () => {
  it('lead to files and headings that are there', async () => {
    const { output } = await program('git', [
      'ls-files',
      '--cached',
      '--others',
      '--exclude-standard',
      '*.md',
    ]);
    const pages = output.split('\n').filter((path) => path !== '' && existsSync(join(ROOT, path)));
    assert.ok(pages.length > 8);
    const dead: string[] = [];
    for (const page of pages) {
      const text = readFileSync(join(ROOT, page), 'utf8');
      for (const [, target = ''] of text.matchAll(/\]\(([^()\s]+)\)/g)) {
        if (/^[a-z]+:/.test(target)) continue;
        const [path = '', heading] = target.split('#');
        const file = path === '' ? join(ROOT, page) : resolve(ROOT, dirname(page), path);
        const there =
          existsSync(file) &&
          (heading === undefined || anchorsOf(readFileSync(file, 'utf8')).includes(heading));
        if (!there) dead.push(`${page}: ${target}`);
      }
    }
    assert.deepEqual(dead, []);
  });
});
