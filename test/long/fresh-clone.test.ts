import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { program, ROOT } from '../repo/tool.js';
import { temporaryFolder } from '../support/fake-java.js';

describe('a fresh clone', function () {
  this.timeout(600_000);
  const { path, remove } = temporaryFolder();
  const cwd = join(path, 'clone');
  after(remove);

  it('builds with one command, after which npx getty-downloads runs from it', async () => {
    assert.equal((await program('git', ['clone', '-q', ROOT, cwd])).status, 0);
    const built = await program('npm', ['run', 'build'], { cwd });
    assert.equal(built.status, 0, built.output);
    assert.match(built.output, /Installing dependencies: done in [\d.]+ s\n.*Building: done in [\d.]+ s/s);
    const help = await program('npx', ['getty-downloads', '--help'], { cwd });
    assert.equal(help.status, 0, help.output);
    assert.match(help.output, /Usage: getty-downloads/);
  });

  it('does nothing a second time', async () => {
    const { status, output } = await program('node', ['scripts/setup.mjs'], { cwd });
    assert.deepEqual([status, output], [0, '']);
  });

  it('builds again where a source is newer, and forgets what was built of one that is gone', async () => {
    assert.equal((await program('git', ['mv', 'src/cli/wrap.ts', 'src/cli/wrapped.ts'], { cwd })).status, 0);
    const { output } = await program('node', ['scripts/setup.mjs'], { cwd });
    assert.match(output, /Building …/);
    assert.equal(existsSync(join(cwd, 'build', 'src', 'cli', 'wrap.js')), false);
  });
});
