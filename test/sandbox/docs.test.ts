import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { FAULT_NAMES, FILE_FAULTS } from '../../src/sandbox/faults.js';
import { runCli } from '../support/cli.js';

describe('docs/sandbox.md', () => {
  const text = readFileSync('docs/sandbox.md', 'utf8');

  it('names every fault', () => {
    for (const name of FAULT_NAMES) assert.match(text, new RegExp(`^\\|.*\`${name}\`.*\\|`, 'm'), name);
    for (const name of FILE_FAULTS) assert.match(text, new RegExp(`^\\|.*\`file_${name}\`.*\\|`, 'm'), name);
  });

  it('has every option of --help with its default', async () => {
    const { stdout } = await runCli(['sandbox', '--help']);
    const flags = [...stdout.matchAll(/^ {2}(--[a-z-]+)[^]*?(?=^ {2}-|\n\n)/gm)];
    assert.ok(flags.length > 15);
    for (const [block, flag] of flags) {
      if (flag === '--json') continue;
      const row = text.split('\n').find((line) => line.startsWith(`| \`${String(flag)}\` `));
      assert.ok(row !== undefined, flag);
      const usual = /\(default:\s+([^)]+)\)/.exec(block)?.[1]?.replace(/\s+/g, ' ');
      if (usual === undefined || /^(nothing|no limit)$/.test(usual)) continue;
      assert.equal(row.split('|')[3]?.replace(/`/g, '').trim(), usual, flag);
    }
  });
});
