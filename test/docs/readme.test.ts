import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { text } from 'node:stream/consumers';
import { startSandbox } from '../../src/sandbox/sandbox.js';
import { compileExample, examples, removeExamples } from '../support/examples.js';
import { daysAgo, environmentOf } from '../support/sandbox.js';

describe('the README', () => {
  const readme = readFileSync('README.md', 'utf8');

  it('shows how a run of the tests ended, and says when that was', () => {
    const [, passage = ''] = /```sh\nnpm test\n```\n(.*?)\n## /s.exec(readme) ?? [];
    assert.match(passage, /on \d{4}-\d\d-\d\d/);
    assert.match(passage, /\n[1-9]\d* passed, 0 failed, \d+ skipped\n```/);
  });

  it('has no place left to be filled in', () => {
    assert.doesNotMatch(readme, /^[A-Z_]{4,}$|TODO|TBD|FIXME/m);
  });
});

describe("the README's examples", () => {
  after(removeExamples);

  it('are two: a client, and handlers for the TaskHandler of the SDK', () => {
    assert.equal(examples.length, 2);
    assert.match(examples[0] ?? '', /connect\(\)/);
    assert.match(examples[1] ?? '', /workers: workers\(\)/);
  });

  it('print the downloads of a page, the first of them', async function () {
    this.timeout(60_000);
    const sandbox = await startSandbox({ downloads: 200, from: daysAgo(20), qps: 100 });
    try {
      const file = compileExample('client', examples[0] ?? '');
      const child = spawn(process.execPath, [file], { env: { ...process.env, ...environmentOf(sandbox) } });
      const [printed, complaints] = await Promise.all([
        text(child.stdout),
        text(child.stderr),
        once(child, 'close'),
      ]);
      assert.equal(complaints, '');
      assert.match(printed, /^\d+ downloads, \d+ pages\n\d{4}-\d\d-\d\dT/);
    } finally {
      await sandbox.close();
    }
  });
});
