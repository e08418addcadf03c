import assert from 'node:assert/strict';
import { tool } from './tool.js';

describe('the repository', function () {
  this.timeout(900_000);

  it('is formatted', async () => {
    const { status, output } = await tool('prettier/bin/prettier.cjs', '--check', '.');
    assert.equal(status, 0, output);
  });

  it('has nothing for the linter to say', async () => {
    const { status, output } = await tool('eslint/bin/eslint.js', '--max-warnings', '0', '.');
    assert.equal(status, 0, output);
  });

  it('has a page whose types fit', async () => {
    const { status, output } = await tool('typescript/bin/tsc', '-p', 'src/console/web');
    assert.equal(status, 0, output);
  });

  it('has no dead file, export or dependency', async () => {
    const { status, output } = await tool('knip/bin/knip.js');
    assert.equal(status, 0, output);
  });
});
