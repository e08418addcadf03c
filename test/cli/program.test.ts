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

  it('says of each command what its own help says', async function () {
    this.timeout(30_000);
    const flat = (text: string): string => text.replace(/\s+/g, ' ');
    const { stdout: list } = await runCli(['--help']);
    const names = [...list.matchAll(/^ {2}([a-z][a-z-]+) {2,}/gm)].map(([, name = '']) => name);
    assert.ok(names.length >= 18, names.join());
    for (const name of names.filter((one) => one !== 'help')) {
      const { status, stdout } = await runCli([name, '--help']);
      const [, says = ''] = stdout.split('\n\n');
      assert.equal(status, 0);
      assert.match(stdout, new RegExp(`^Usage: getty-downloads ${name} `));
      assert.ok(flat(list).includes(`${name} ${flat(says)}`), `${name}: ${says}`);
      assert.deepEqual(await runCli(['help', name]), { status: 0, stdout, stderr: '' });
    }
  });
});
