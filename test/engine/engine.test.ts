import assert from 'node:assert/strict';
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, readdirSync, utimesSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import {
  resolveEngine,
  runningEngine,
  startEngine,
  stopEngine,
  type EngineOptions,
} from '../../src/engine/engine.js';
import { jarOf } from '../../src/engine/maven.js';
import { endProcess, identify, isRunning } from '../../src/engine/process-identity.js';
import { readRecord, type EngineRecord } from '../../src/engine/record.js';
import {
  FAKE_ARTIFACT as artifact,
  fakeJava,
  fakeRepository,
  forbidUnpacking,
  seenBy,
  temporaryFolder,
  unpackedBy,
  type Behaviour,
} from '../support/fake-java.js';

describe('an engine of our own', () => {
  let cwd: string;
  let remove: () => void;
  let lines: string[];
  beforeEach(() => {
    ({ path: cwd, remove } = temporaryFolder());
    lines = [];
  });
  afterEach(async () => {
    await stopEngine({ cwd, env: {} });
    remove();
  });

  const java = (behaviour: Behaviour = 'serves'): string => fakeJava(cwd, '25.0.3', behaviour);
  const options = (more: Partial<EngineOptions> = {}): EngineOptions => ({
    cwd,
    env: { PATH: process.env['PATH'] },
    javaHomes: [java()],
    repository: fakeRepository(cwd),
    cache: join(cwd, 'cache'),
    artifact,
    onProgress: (text) => lines.push(text),
    ...more,
  });
  const folder = (): string => join(cwd, '.conductor');
  const record = (): EngineRecord => {
    const found = readRecord(folder());
    assert.ok(found);
    return found;
  };
  const answers = async (url: string): Promise<boolean> =>
    await fetch(url.replace(/\/api$/, '/health')).then(
      ({ ok }) => ok,
      () => false,
    );

  it('answers at its address, ends when stopped, and leaves only data and log', async () => {
    const engine = await startEngine(options());
    assert.match(engine.url, /^http:\/\/127\.0\.0\.1:\d+\/api$/);
    assert.deepEqual([engine.own, engine.version, engine.java], [true, '1.2.3', '25.0.3']);
    assert.ok(await answers(engine.url));
    assert.ok(lines.some((line) => line.includes('with Java 25.0.3 (')));
    const identity = record();
    await engine.stop();
    assert.equal(isRunning(identity), false);
    assert.deepEqual(readdirSync(folder()).sort(), ['conductor.log', 'data', 'jar-checked.json']);
  });

  it('is unpacked once a machine, whoever begins it, and needs no jar from then on', async () => {
    const home = java();
    const at = (name: string): Partial<EngineOptions> => ({ folder: join(cwd, name), javaHomes: [home] });
    const both = await Promise.all([startEngine(options(at('a'))), startEngine(options(at('b')))]);
    const place = readdirSync(join(cwd, 'cache'));
    assert.equal(place.length, 1);
    assert.match(String(place[0]), /^server-1\.2\.3-[0-9a-f]{12}$/);
    const jar = join(cwd, 'cache', String(place[0]), 'server-1.2.3-boot.jar');
    assert.equal(seenBy(home).args[seenBy(home).args.indexOf('-jar') + 1], jar);
    const before = unpackedBy(home);
    for (const engine of both) await engine.stop();

    const again = await startEngine(options({ ...at('c'), repository: join(cwd, 'nowhere') }));
    await again.stop();
    assert.equal(unpackedBy(home), before);
    assert.ok(!existsSync(join(cwd, 'c', 'jar-checked.json')));
  });

  it('starts from the jar where it cannot be unpacked, says why, and leaves nothing of it', async () => {
    const home = java();
    forbidUnpacking(home);
    const left = join(cwd, 'cache', `server-1.2.3-${artifact.sha1.slice(0, 12)}.left`);
    mkdirSync(left, { recursive: true });
    utimesSync(left, 0, 0);
    await startEngine(options({ javaHomes: [home] }));
    const { args } = seenBy(home);
    assert.equal(args[args.indexOf('-jar') + 1], jarOf(join(cwd, 'repository'), artifact));
    assert.ok(
      lines.some((line) => /not unpacked, .*: Error: no room$/.test(line)),
      lines.join('\n'),
    );
    assert.deepEqual(readdirSync(join(cwd, 'cache')), []);
  });

  it('gets an environment that is cut down to what it needs, and its secrets on no command line', async () => {
    const home = java();
    const env = {
      ...{
        PATH: process.env['PATH'],
        HOME: cwd,
        LANG: 'C.UTF-8',
        TZ: 'UTC',
        CONDUCTOR_SECRET_OTHER: 'o-value',
      },
      ...{ AWS_SECRET_ACCESS_KEY: 'a', OPENAI_API_KEY: 'b', GETTY_API_KEY: 'c', JAVA_TOOL_OPTIONS: '-Xmx1m' },
      ...{ SPRING_PROFILES_ACTIVE: 'x', CONDUCTOR_DB_TYPE: 'postgres' },
    };
    const engine = await startEngine(options({ env, javaHomes: [home], secrets: { KEY: 'k-value' } }));
    const seen = seenBy(home);
    assert.deepEqual(Object.keys(seen.env).sort(), [
      ...[
        'CONDUCTOR_SCRIPT_MAX_EXECUTION_SECONDS',
        'CONDUCTOR_SECRET_KEY',
        'CONDUCTOR_SECRET_OTHER',
        'HOME',
        'JAVA_HOME',
        'LANG',
        'PATH',
        'TZ',
      ],
    ]);
    assert.equal(seen.env['CONDUCTOR_SECRET_KEY'], 'k-value');
    assert.ok(seen.args.includes('--server.address=127.0.0.1'));
    assert.doesNotMatch([...seen.args, JSON.stringify(record()), ...lines].join(' '), /[ok]-value/);
    assert.equal(seen.cwd, folder(), 'it finds no configuration file of somebody else where it runs');
    await engine.stop();
  });

  it('says that a port is taken, and takes it once it is free', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    const { port } = other.address() as { port: number };
    await assert.rejects(startEngine(options({ port })), {
      code: 'engine_unavailable',
      message: new RegExp(`Port ${port} is taken by another program.*--port`),
    });
    other.close();
    await once(other, 'close');
    const engine = await startEngine(options({ port }));
    assert.equal(engine.url, `http://127.0.0.1:${port}/api`);
    await engine.stop();
  });

  it('takes another port where a free one was lost in the meantime', async () => {
    const engine = await startEngine(options({ javaHomes: [java('loses its port')] }));
    assert.ok(await answers(engine.url));
    assert.ok(lines.some((line) => /^Port \d+ was taken in the meantime/.test(line)));
    await engine.stop();
  });

  it('says how a server died while starting, with the end of its log and no secret in it', async () => {
    const starting = startEngine(options({ javaHomes: [java('dies')], secrets: { KEY: 'k-value' } }));
    await assert.rejects(starting, (error: Error & { code?: string }) => {
      assert.equal(error.code, 'engine_unavailable');
      assert.match(error.message, /ended while it was starting \(exit code 7\)/);
      assert.match(error.message, /line 11 \[CONDUCTOR_SECRET_KEY\]\n.*line 30/s);
      assert.doesNotMatch(error.message, /line 10 |k-value/);
      assert.match(error.message, /CONDUCTOR_SERVER_URL=/);
      return true;
    });
    assert.equal(readRecord(folder()), undefined);
  });

  it('says that a server does not get ready, and ends it', async () => {
    const home = java('hangs');
    const starting = startEngine(options({ javaHomes: [home], startMs: 300 }));
    await assert.rejects(starting, {
      code: 'engine_unavailable',
      message: /did not get ready within 0\.3 s/,
    });
    assert.equal(readRecord(folder()), undefined);
  });

  it('leaves nothing after Ctrl-C while it starts', async () => {
    const stop = new AbortController();
    const starting = startEngine(options({ javaHomes: [java('hangs')], signal: stop.signal }));
    const failing = assert.rejects(starting, { code: 'interrupted' });
    while (readRecord(folder()) === undefined) await new Promise(setImmediate);
    const identity = record();
    stop.abort();
    await failing;
    assert.equal(isRunning(identity), false);
    assert.deepEqual(readdirSync(folder()).sort(), ['conductor.log', 'data', 'jar-checked.json']);
  });

  it('is one a folder: a second start is told of the first, a second user shares it', async () => {
    const [first, second] = await Promise.allSettled([startEngine(options()), startEngine(options())]);
    const statuses = [first.status, second.status].sort();
    assert.deepEqual(statuses, ['fulfilled', 'rejected']);
    const shared = await resolveEngine(options());
    assert.deepEqual([shared.own, shared.pid, shared.ownerPid], [false, record().pid, process.pid]);
    await shared.stop();
    assert.ok(await answers(shared.url), 'who did not start it does not stop it');
    assert.equal(await stopEngine({ cwd, env: {} }), shared.pid);
    assert.equal(runningEngine({ cwd }), undefined);
    assert.equal(await stopEngine({ cwd, env: {} }), undefined);
  });

  it('is not started where CONDUCTOR_SERVER_URL names one', async () => {
    const env = { CONDUCTOR_SERVER_URL: 'http://127.0.0.1:1/' };
    const engine = await resolveEngine(options({ env }));
    assert.deepEqual([engine.url, engine.own], ['http://127.0.0.1:1/api', false]);
    assert.equal(existsSync(folder()), false);
  });

  it('says which secrets a running one lacks', async () => {
    const engine = await startEngine(options({ secrets: { KEY: 'k' } }));
    await resolveEngine(options({ secrets: { KEY: 'k' } }));
    assert.ok(!lines.some((line) => line.includes('without the secrets')));
    await resolveEngine(options({ secrets: { KEY: 'k', MORE: 'm' } }));
    assert.ok(lines.some((line) => line.includes('without the secrets MORE;')));
    await engine.stop();
  });

  it('forgets what it stored only when asked to', async () => {
    await (await startEngine(options())).stop();
    const kept = join(folder(), 'data', 'kept');
    writeFileSync(kept, '');
    await (await startEngine(options())).stop();
    assert.ok(existsSync(kept));
    await (await startEngine(options({ fresh: true }))).stop();
    assert.equal(existsSync(kept), false);
  });

  it('never ends a process that only has the number of the one that is recorded', async () => {
    const engine = await startEngine(options({ detached: true }));
    const real = record();
    writeFileSync(
      join(folder(), 'engine.json'),
      JSON.stringify({ ...real, startedAt: `${real.startedAt}0` }),
    );
    assert.equal(runningEngine({ cwd }), undefined);
    assert.equal(await stopEngine({ cwd, env: {} }), undefined);
    assert.ok(await answers(engine.url), 'the other process goes on');
    await endProcess(real);
  });

  for (const broken of ['', '{', 'null', '{"pid":1,"startedAt":"x"}', '{"pid":"7"}'])
    it(`takes no notice of a record like '${broken}'`, async () => {
      mkdirSync(folder(), { recursive: true });
      writeFileSync(join(folder(), 'engine.json'), broken);
      const engine = await startEngine(options());
      assert.equal(record().pid, engine.pid);
      await engine.stop();
    });

  describe('whose command is a process of its own', () => {
    /** Starts an engine in another process and returns that process and what the engine is recorded as. */
    async function elsewhere(
      more: Partial<EngineOptions>,
      then: 'waits' | 'ends' | 'is interrupted twice',
    ): Promise<{ kill: (signal: NodeJS.Signals) => Promise<void>; identity: EngineRecord }> {
      const { onProgress: _, signal: __, ...given } = options(more);
      const child = fork(join(import.meta.dirname, '..', 'support', 'engine-process.js'), [
        JSON.stringify(given),
        then,
      ]);
      const exit = once(child, 'exit');
      const [told] = (await Promise.race([once(child, 'message'), exit])) as [EngineRecord | number];
      if (typeof told !== 'object') throw new Error(`ended with ${told}`);
      if (then !== 'waits') await exit;
      return {
        identity: told,
        kill: async (signal) => {
          child.kill(signal);
          await exit;
        },
      };
    }

    it('ends with that command, even where it forgets to stop it', async () => {
      const { identity } = await elsewhere({}, 'ends');
      await gone(identity);
      assert.equal(readRecord(folder()), undefined);
    });

    it('ends with that command at a second Ctrl-C, even where the first has not ended it yet', async () => {
      const { identity } = await elsewhere({ javaHomes: [java('stays')] }, 'is interrupted twice');
      await gone(identity);
      assert.equal(readRecord(folder()), undefined);
    });

    it('goes on after `engine start`, until it is stopped', async () => {
      const { identity } = await elsewhere({ detached: true }, 'ends');
      assert.ok(await answers(identity.url));
      assert.equal(runningEngine({ cwd })?.pid, identity.pid);
      assert.equal(await stopEngine({ cwd, env: {} }), identity.pid);
      assert.equal(isRunning(identity), false);
    });

    it('is found and cleaned up by the next command where that one was killed', async () => {
      const { identity, kill } = await elsewhere({}, 'waits');
      assert.equal(runningEngine({ cwd })?.pid, identity.pid, 'others may use it while its command runs');
      await kill('SIGKILL');
      assert.ok(isRunning(identity), 'nobody could end it');
      assert.equal(runningEngine({ cwd }), undefined);
      const engine = await resolveEngine(options());
      assert.notEqual(engine.pid, identity.pid);
      assert.equal(isRunning(identity), false);
      assert.equal(identify(identity.pid), undefined);
      await engine.stop();
    });
  });
});

/** Waits until a process has ended; a hang shows as the test's own time limit. */
async function gone(identity: EngineRecord): Promise<void> {
  while (isRunning(identity)) await new Promise(setImmediate);
}
