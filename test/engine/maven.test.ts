import assert from 'node:assert/strict';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { jarOf, localRepository, SERVER } from '../../src/engine/maven.js';
import { temporaryFolder } from '../support/fake-java.js';

describe("Maven's local repository", () => {
  const home = temporaryFolder();
  const HOME = home.path;
  after(() => {
    home.remove();
  });
  const settings = (text: string): void => {
    mkdirSync(join(HOME, '.m2'), { recursive: true });
    writeFileSync(join(HOME, '.m2', 'settings.xml'), `<settings>${text}</settings>`);
  };

  it('is below the home folder where nothing else is said', () => {
    assert.equal(localRepository({ HOME }), join(HOME, '.m2', 'repository'));
  });

  it('is where the settings say, with the home folder and the environment filled in', () => {
    settings('<localRepository>${user.home}/${env.PLACE}/kept</localRepository>');
    assert.equal(localRepository({ HOME, PLACE: 'there' }), join(HOME, 'there', 'kept'));
  });

  it('takes no notice of a comment in the settings', () => {
    settings('<!-- <localRepository>/example</localRepository> -->');
    assert.equal(localRepository({ HOME }), join(HOME, '.m2', 'repository'));
  });

  it('is where Maven is told to look by its options', () => {
    assert.equal(
      localRepository({ HOME, MAVEN_OPTS: '-Xmx1g -Dmaven.repo.local=/elsewhere -X' }),
      '/elsewhere',
    );
    assert.equal(localRepository({ HOME, MAVEN_ARGS: '-Dmaven.repo.local=/other' }), '/other');
  });

  it('has the server in the folders of its group', () => {
    const expected = join('/r', 'org', 'conductoross', 'conductor-server', SERVER.version);
    assert.equal(jarOf('/r', SERVER), join(expected, `conductor-server-${SERVER.version}-boot.jar`));
  });
});
