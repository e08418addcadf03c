import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runCli } from '../support/cli.js';

/** The words of a command line as a shell would take them apart; single quotes and line continuations only. */
const words = (line: string): string[] =>
  [...line.replaceAll('\\\n', ' ').matchAll(/'([^']*)'|(\S+)/g)].map(
    ([, quoted, plain]) => quoted ?? plain ?? '',
  );

describe('docs/catalogue.md', () => {
  const page = readFileSync('docs/catalogue.md', 'utf8');
  const blocks = [...page.matchAll(/```console\n\$ ([^]*?[^\\])\n([^]*?)```/g)];
  const [, flow = ''] = /```json\n([^]*?)```/.exec(page) ?? [];
  const [, birds = ''] = /```yaml\n([^]*?)```/.exec(page) ?? [];

  it('shows what its commands print, one after the other', async () => {
    assert.ok(blocks.length >= 5);
    const folder = mkdtempSync(join(tmpdir(), 'catalogue-'));
    try {
      writeFileSync(join(folder, 'flow.json'), flow);
      writeFileSync(join(folder, 'birds.yaml'), birds);
      for (const [, line = '', output] of blocks) {
        const { stdout, stderr } = await runCli(words(line).slice(1), { cwd: folder });
        assert.equal(stderr + stdout, output, line);
      }
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
