import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { identify } from '../../src/engine/process-identity.js';
import { program, ROOT } from '../repo/tool.js';
import { until } from '../support/until.js';

describe('npm test', function () {
  this.timeout(60_000);
  const folders: string[] = [];
  after(() => {
    for (const folder of folders) rmSync(folder, { recursive: true });
  });

  /** Runs a file of tests the way `npm test` does, and returns the last line and the status. */
  async function run(
    tests: string,
    env: NodeJS.ProcessEnv = {},
  ): Promise<{ status: number | null; last: string; all: string }> {
    const folder = mkdtempSync(join(ROOT, 'build', 'runner-'));
    folders.push(folder);
    const file = join(folder, 'a.test.js');
    const skip = pathToFileURL(join(ROOT, 'build', 'test', 'support', 'skip.js')).href;
    writeFileSync(file, `import { skipBecause } from '${skip}';\n${tests}`);
    const script = join(ROOT, 'scripts', 'test.mjs');
    const { CI: _, ...rest } = process.env;
    const { status, output } = await program(process.execPath, [script, 'unit', file], {
      env: { ...rest, ...env },
    });
    return { status, all: output, last: output.trimEnd().split('\n').at(-1) ?? '' };
  }

  it('ends with the plain line and 0 where all pass', async () => {
    const { status, last } = await run("it('a', () => {}); it('b', () => {});");
    assert.deepEqual([status, last], [0, '2 passed, 0 failed, 0 skipped']);
  });

  it('ends with 1 where one fails', async () => {
    const { status, last } = await run("it('a', () => {}); it('b', () => { throw new Error('no'); });");
    assert.deepEqual([status, last], [1, '1 passed, 1 failed, 0 skipped']);
  });

  const SKIPPING = `
    describe('with Java', () => { before(function () { skipBecause(this, 'no Java 21'); }); it('a', () => {}); it('b', () => {}); });
    it('alone', function () { skipBecause(this, 'no Maven'); });
    it('present', () => {});`;

  it('counts and names what is skipped, with its reason', async () => {
    const { status, last, all } = await run(SKIPPING);
    assert.deepEqual([status, last], [0, '1 passed, 0 failed, 3 skipped']);
    assert.match(all, /skipped: with Java b: no Java 21/);
    assert.match(all, /skipped: alone: no Maven/);
  });

  it('fails in CI where something would be skipped', async () => {
    const { status, last, all } = await run(SKIPPING, { CI: 'true' });
    assert.deepEqual([status, last], [1, '1 passed, 2 failed, 0 skipped']);
    assert.match(all, /CI has to have everything, but here: no Java 21/);
  });

  it('ends at Ctrl-C, and with it what a test has started', async () => {
    const note = join(mkdtempSync(join(ROOT, 'build', 'runner-')), 'pid');
    folders.push(dirname(note));
    const running = run(
      `import { spawn } from 'node:child_process';
      import { writeFileSync } from 'node:fs';
      it('a', (done) => {
        const child = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'], { stdio: 'ignore' });
        writeFileSync('${note}', String(child.pid));
        process.kill(process.ppid, 'SIGINT');
      });`,
    );
    const { status, last } = await running;
    assert.deepEqual([status, last], [1, '0 passed, 1 failed, 0 skipped']);
    await until('it is gone', () => identify(Number(readFileSync(note, 'utf8'))) === undefined);
  });

  it('fails where the tests do not come to their end', async () => {
    const { status, last } = await run("it('a', () => { process.exit(0); });");
    assert.deepEqual([status, last], [1, '0 passed, 1 failed, 0 skipped']);
  });
});
