import assert from 'node:assert/strict';
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { endProcess, identify, isRunning, type ProcessIdentity } from '../../src/engine/process-identity.js';

const FOREVER = 'setInterval(() => {}, 1000)';

async function program(code: string): Promise<{ child: ChildProcess; identity: ProcessIdentity }> {
  const source = `${code}; console.log('up')`;
  const child = spawn(process.execPath, ['-e', source], {
    detached: true,
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  await once(child.stdout, 'data');
  const identity = identify(child.pid ?? 0);
  assert.ok(identity);
  return { child, identity };
}

describe('the identity of a process', () => {
  it('is the same each time, and its own', async () => {
    const mine = identify(process.pid);
    assert.ok(mine);
    assert.deepEqual(identify(process.pid), mine);
    const { child, identity } = await program(FOREVER);
    assert.ok(isRunning(identity));
    assert.notEqual(identity.startedAt, mine.startedAt);
    child.kill('SIGKILL');
    await once(child, 'exit');
    assert.equal(isRunning(identity), false);
    assert.equal(identify(identity.pid), undefined);
  });

  it('is never ended in place of another with the same number', async () => {
    const { child, identity } = await program(FOREVER);
    await endProcess({ ...identity, startedAt: `${identity.startedAt}0` });
    assert.ok(isRunning(identity), 'the other process goes on');
    child.kill('SIGKILL');
    await once(child, 'exit');
  });

  it('is ended by force where it takes no notice', async () => {
    const { child, identity } = await program(`process.on('SIGTERM', () => {}); ${FOREVER}`);
    const exit = once(child, 'exit');
    await endProcess(identity, 100);
    assert.deepEqual(await exit, [null, 'SIGKILL']);
  });

  it('is ended politely where that is enough', async () => {
    const { child, identity } = await program(FOREVER);
    const exit = once(child, 'exit');
    await endProcess(identity);
    assert.deepEqual(await exit, [null, 'SIGTERM']);
  });
});
