import assert from 'node:assert/strict';
import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setImmediate as turn } from 'node:timers/promises';
import { withLock } from '../../src/engine/lock.js';
import { identify } from '../../src/engine/process-identity.js';
import { temporaryFolder } from '../support/fake-java.js';

describe('withLock', () => {
  let folder: ReturnType<typeof temporaryFolder>;
  beforeEach(() => {
    folder = temporaryFolder();
  });
  afterEach(() => {
    folder.remove();
  });

  /** Runs a few at once and says how many were inside at the same time. */
  async function mostAtOnce(): Promise<number> {
    let inside = 0;
    let most = 0;
    const work = async (): Promise<void> => {
      most = Math.max(most, ++inside);
      for (let turns = 0; turns < 5; turns++) await turn();
      inside--;
    };
    await Promise.all(Array.from({ length: 5 }, () => withLock(folder.path, work)));
    return most;
  }

  it('lets one in at a time, and leaves nothing behind', async () => {
    assert.equal(await mostAtOnce(), 1);
    assert.deepEqual(readdirSync(folder.path), []);
  });

  for (const [what, content] of [
    ['that has ended', JSON.stringify({ pid: process.pid, startedAt: 'long ago' })],
    ['that cannot be read', '{'],
  ] as const)
    it(`takes over from a process ${what}, one at a time too`, async () => {
      writeFileSync(join(folder.path, 'engine.lock'), content);
      assert.equal(await mostAtOnce(), 1);
      assert.deepEqual(readdirSync(folder.path), []);
    });

  it('takes away what a killed command wrote to take it, and nothing of one that runs', async () => {
    const gone = JSON.stringify({ pid: process.pid, startedAt: 'long ago' });
    writeFileSync(join(folder.path, 'engine.lock'), gone);
    writeFileSync(join(folder.path, `engine.lock.${process.pid}.abc1`), gone);
    writeFileSync(
      join(folder.path, `engine.lock.${process.pid}.abc2`),
      JSON.stringify(identify(process.pid)),
    );
    await withLock(folder.path, () => Promise.resolve());
    assert.deepEqual(readdirSync(folder.path), [`engine.lock.${process.pid}.abc2`]);
  });

  it('is free again after a failure', async () => {
    await assert.rejects(
      withLock(folder.path, () => Promise.reject(new Error('no'))),
      /no/,
    );
    assert.equal(await withLock(folder.path, () => Promise.resolve(7)), 7);
  });

  it('says whom it waits for, and stops waiting when interrupted', async () => {
    writeFileSync(join(folder.path, 'engine.lock'), JSON.stringify(identify(process.pid)));
    const stop = new AbortController();
    const told: number[] = [];
    const onWait = (pid: number): void => {
      told.push(pid);
      stop.abort();
    };
    const waiting = withLock(folder.path, () => Promise.resolve(), { signal: stop.signal, onWait });
    await assert.rejects(waiting, { code: 'interrupted' });
    assert.deepEqual(told, [process.pid]);
    assert.deepEqual(readdirSync(folder.path), ['engine.lock']);
  });
});
