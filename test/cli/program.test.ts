import assert from 'node:assert/strict';
import { runCli } from '../support/cli.js';

describe('the program', () => {
  it('ends with 2 on an unknown command, and says so on standard error only', async () => {
    const { status, stdout, stderr } = await runCli(['no-such-command']);
    assert.equal(status, 2);
    assert.equal(stdout, '');
    assert.match(stderr, /no-such-command|--help/);
  });

  it('prints its help on standard output and ends with 0', async () => {
    const { status, stdout } = await runCli(['--help']);
    assert.equal(status, 0);
    assert.match(stdout, /^Usage: getty-downloads/);
  });
});
