import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { copyFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { identify } from '../../src/engine/process-identity.js';
import { program, ROOT } from '../repo/tool.js';
import { temporaryFolder } from '../support/fake-java.js';
import { until } from '../support/until.js';

describe('the set-up of a clone', () => {
  const { path: clone, remove } = temporaryFolder();
  const fakeNpm = join(clone, 'npm.js');
  const env = { PATH: process.env['PATH'], npm_execpath: fakeNpm };
  const setup = [join(clone, 'scripts', 'setup.mjs')];

  before(() => {
    mkdirSync(join(clone, 'scripts'));
    copyFileSync(join(ROOT, 'scripts', 'setup.mjs'), join(clone, 'scripts', 'setup.mjs'));
    writeFileSync(join(clone, 'package-lock.json'), '{"packages": {}}');
  });
  after(remove);

  it('takes npm along at Ctrl-C, which would go on for a while', async () => {
    const note = join(clone, 'pid');
    writeFileSync(
      fakeNpm,
      `for (const name of ['SIGINT', 'SIGTERM']) process.on(name, () => {});
      require('node:fs').writeFileSync(${JSON.stringify(note)}, String(process.pid));
      setInterval(() => {}, 1000);`,
    );
    const child = spawn(process.execPath, setup, { env, stdio: 'ignore' });
    const closed = once(child, 'close');
    await until('npm runs', () => existsSync(note) && readFileSync(note, 'utf8') !== '');
    child.kill('SIGINT');
    assert.deepEqual(await closed, [130, null]);
    await until('npm is gone', () => identify(Number(readFileSync(note, 'utf8'))) === undefined);
  });

  it('says which step failed, and how', async () => {
    writeFileSync(fakeNpm, 'process.exitCode = 3;');
    const failed = await program(process.execPath, setup, { env });
    assert.equal(failed.status, 1);
    assert.match(
      failed.output,
      /Installing dependencies …\n✖ .* ci --no-audit --no-fund failed with exit code 3/,
    );
    const without = await program(process.execPath, setup, { env: { PATH: clone } });
    assert.equal(without.status, 1);
    assert.match(without.output, /✖ npm cannot be run: .*ENOENT/);
  });
});
