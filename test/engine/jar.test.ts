import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, readFileSync, utimesSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { delimiter, dirname, join } from 'node:path';
import { findJar, type JarOptions } from '../../src/engine/jar.js';
import { jarOf } from '../../src/engine/maven.js';
import { identify } from '../../src/engine/process-identity.js';
import { FAKE_ARTIFACT as artifact, fakeRepository, temporaryFolder } from '../support/fake-java.js';

describe('findJar', () => {
  let folder: ReturnType<typeof temporaryFolder>;
  let lines: string[];
  beforeEach(() => {
    folder = temporaryFolder();
    lines = [];
  });
  afterEach(() => {
    folder.remove();
  });

  const options = (more: Partial<JarOptions> = {}): JarOptions => ({
    folder: folder.path,
    env: { PATH: '' },
    repository: join(folder.path, 'repository'),
    artifact,
    everyMs: 5,
    onProgress: (text) => lines.push(text),
    ...more,
  });
  const checks = (): number => lines.filter((line) => line.startsWith('Checking')).length;

  /** Puts a program named mvn on a PATH and returns the environment with it. */
  function fakeMaven(code: string): NodeJS.ProcessEnv {
    const bin = join(folder.path, 'bin');
    mkdirSync(bin, { recursive: true });
    writeFileSync(join(bin, 'mvn'), `#!/usr/bin/env node\n${code}`, { mode: 0o755 });
    return { PATH: [bin, dirname(process.execPath)].join(delimiter) };
  }

  it('gives the path of a jar that is what was published, and reads it once only', async () => {
    const repository = fakeRepository(folder.path);
    assert.equal(await findJar(options()), jarOf(repository, artifact));
    await findJar(options());
    assert.equal(checks(), 1);
  });

  it('reads it again where it has changed since', async () => {
    const jar = jarOf(fakeRepository(folder.path), artifact);
    await findJar(options());
    utimesSync(jar, 1, 1);
    await findJar(options());
    assert.equal(checks(), 2);
  });

  it('refuses a half-downloaded one by its size, and one of the right size by its checksum', async () => {
    fakeRepository(folder.path, 'half a jar');
    await assert.rejects(findJar(options()), /not the published file \(10 bytes instead of \d+\).*Delete it/);
    fakeRepository(folder.path, 'x'.repeat(artifact.size));
    await assert.rejects(findJar(options()), {
      code: 'engine_unavailable',
      message: /not the published file \(SHA-1 [0-9a-f]{40} instead of [0-9a-f]{40}\)/,
    });
  });

  it('says that Maven is missing, and the ways to get an engine', async () => {
    await assert.rejects(findJar(options()), {
      code: 'engine_unavailable',
      message: /Maven \(the program mvn\) was not found.*CONDUCTOR_SERVER_URL=/s,
    });
  });

  it('has Maven fetch it once, with its size growing before the eyes', async () => {
    const jar = jarOf(join(folder.path, 'repository'), artifact);
    const content = readFileSync(jarOf(fakeRepository(join(folder.path, 'other')), artifact), 'utf8');
    const env = fakeMaven(`
      const { renameSync, writeFileSync } = require('node:fs');
      const jar = ${JSON.stringify(jar)};
      writeFileSync(jar + '.part', ${JSON.stringify(content)});
      writeFileSync(${JSON.stringify(join(folder.path, 'arguments'))}, process.argv.slice(2).join(' '));
      setTimeout(() => renameSync(jar + '.part', jar), 100);`);
    assert.equal(await findJar(options({ env })), jar);
    assert.match(lines[0] ?? '', /Downloading Conductor 1\.2\.3 through Maven .*once a machine/);
    assert.ok(lines.some((line) => / of \d+ MB$/.test(line)));
    assert.match(
      readFileSync(join(folder.path, 'arguments'), 'utf8'),
      /-C .*dependency:get -Dtransitive=false -Dartifact=org\.example\.test:server:1\.2\.3:jar:boot/,
    );
  });

  it("shows what Maven says where it can't", async () => {
    const env = fakeMaven(`console.log('[ERROR] no such host'); process.exitCode = 1;`);
    await assert.rejects(findJar(options({ env })), /Maven could not download the server.*no such host/s);
  });

  it('ends a Maven that a killed command has left at it, and leaves no note of its own', async () => {
    const { pid = 0 } = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'], { detached: true });
    const note = join(folder.path, 'maven.json');
    writeFileSync(note, JSON.stringify(identify(pid)));
    const env = fakeMaven(`
      console.log('note', require('node:fs').readFileSync(${JSON.stringify(note)}, 'utf8'), process.pid);
      process.exitCode = 1;`);
    const error = await findJar(options({ env })).catch((thrown: unknown) => thrown as Error);
    const [, noted, own] = /note \{"pid":(\d+),.* (\d+)/.exec((error as Error).message) ?? [];
    assert.ok(noted !== undefined && noted === own, String(error));
    assert.equal(identify(pid), undefined);
    assert.equal(existsSync(note), false);
  });

  it('touches no other process that merely has the number of that Maven', async () => {
    const child = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'], { detached: true });
    const { pid = 0 } = child;
    writeFileSync(join(folder.path, 'maven.json'), JSON.stringify({ pid, startedAt: 'long ago' }));
    await assert.rejects(findJar(options()), /Maven .* was not found/);
    assert.notEqual(identify(pid), undefined);
    child.kill('SIGKILL');
  });

  it('takes Maven along when it is interrupted', async () => {
    const server: Server = createServer();
    const seen: number[] = [];
    const stop = new AbortController();
    server.on('request', (request, response) => {
      seen.push(Number(request.url?.slice(1)));
      response.end();
      stop.abort();
    });
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    const { port } = server.address() as { port: number };
    const env = fakeMaven(`fetch('http://127.0.0.1:${port}/' + process.pid); setInterval(() => {}, 1000);`);
    await assert.rejects(findJar(options({ env, signal: stop.signal })), { code: 'interrupted' });
    assert.equal(seen.length, 1);
    assert.equal(identify(seen[0] ?? 0), undefined);
    assert.equal(existsSync(join(folder.path, 'jar-checked.json')), false);
    server.close();
  });
});
