import assert from 'node:assert/strict';
import { mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { findJava } from '../../src/engine/java.js';
import { fakeJava, temporaryFolder } from '../support/fake-java.js';

describe('findJava', () => {
  const folder = temporaryFolder();
  after(() => {
    folder.remove();
  });

  it('takes the newest, by numbers and not by letters', async () => {
    const homes = ['21.0.9', '21.0.10', '17.0.15'].map((version) => fakeJava(folder.path, version));
    const java = await findJava({}, homes);
    assert.equal(java.version, '21.0.10');
    assert.equal(java.home, homes[1]);
    assert.equal(java.program, join(java.home, 'bin', 'java'));
  });

  it('names the ones that are too old, and the ways to get an engine', async () => {
    const homes = [fakeJava(folder.path, '17.0.15'), fakeJava(folder.path, '11.0.2')];
    await assert.rejects(findJava({}, homes), (error: Error & { code?: string }) => {
      assert.equal(error.code, 'engine_unavailable');
      assert.match(error.message, /too old.*21 or newer.*17\.0\.15 in \S+, 11\.0\.2 in/);
      assert.match(error.message, /CONDUCTOR_SERVER_URL=/);
      return true;
    });
  });

  it('says that there is none', async () => {
    await assert.rejects(findJava({}, [join(folder.path, 'nothing')]), /No Java was found.*21 or newer/);
  });

  it('looks at JAVA_HOME and the PATH that it is given', async () => {
    assert.equal((await findJava({ JAVA_HOME: fakeJava(folder.path, '98.0.1') })).version, '98.0.1');
    const bin = join(folder.path, 'bin');
    mkdirSync(bin);
    symlinkSync(join(fakeJava(folder.path, '99.0.1'), 'bin', 'java'), join(bin, 'java'));
    assert.equal((await findJava({ PATH: bin })).version, '99.0.1');
  });
});
