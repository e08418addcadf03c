import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { resolve } from 'node:path';

const main = resolve(import.meta.dirname, '..', '..', 'src', 'cli', 'main.js');

describe('a command whose reader has gone', () => {
  it('ends without a complaint', async () => {
    const child = spawn(process.execPath, [main, 'prepare', '--json'], { stdio: ['ignore', 'pipe', 'pipe'] });
    child.stdout.destroy();
    let stderr = '';
    child.stderr.on('data', (piece: Buffer) => (stderr += piece.toString()));
    const status = await new Promise((done) => child.once('close', done));
    assert.equal(stderr, '');
    assert.equal(status, 0);
  });
});
