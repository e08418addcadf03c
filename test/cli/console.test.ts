import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { documentOf, THING } from '../support/documents.js';
import { startFakeConductor } from '../support/fake-conductor.js';
import { runCli, type CliResult } from '../support/cli.js';
import { spawnCommand } from '../support/command.js';
import { temporaryFolder } from '../support/fake-java.js';
import { startServer } from '../support/http-server.js';
import { until } from '../support/until.js';
import { writeFileSync, chmodSync, mkdirSync, statSync } from 'node:fs';

describe('getty-downloads console', () => {
  let folder: string;
  let remove: () => void;
  beforeEach(() => {
    ({ path: folder, remove } = temporaryFolder());
  });
  afterEach(() => remove());

  /** Starts it, does something with its address, and ends it as Ctrl-C does. */
  async function withConsole(
    args: readonly string[],
    use: (address: URL) => Promise<void>,
    env: Record<string, string> = {},
  ): Promise<CliResult> {
    const stop = new AbortController();
    let told = (_text: string): void => undefined;
    const text = new Promise<string>((resolve) => (told = resolve));
    const ended = runCli(['console', ...args], { cwd: folder, env, signal: stop.signal, onStdout: told });
    const [url = ''] =
      /http:\/\/127\.0\.0\.1:\d+\/\?token=[\w-]+/.exec(
        await Promise.race([text, ended.then(({ stdout }) => stdout)]),
      ) ?? [];
    try {
      assert.notEqual(url, '', 'it has to print its address');
      await use(new URL(url));
    } finally {
      stop.abort();
      await ended;
    }
    return await ended;
  }

  const ask = (url: URL, path: string) =>
    fetch(new URL(path, url), {
      headers: { authorization: `Bearer ${url.searchParams.get('token') ?? ''}` },
    });

  it('prints one JSON document with its address once it listens, and ends with 130', async () => {
    const { stdout, stderr, status } = await withConsole(['--json'], async (url) => {
      const page = await fetch(url);
      assert.equal(page.status, 200);
      assert.match(await page.text(), /<div id="root">/);
      assert.equal((await ask(url, '/api/status')).status, 200);
    });
    assert.deepEqual(Object.keys(JSON.parse(stdout) as object), ['url']);
    assert.equal(stdout.trim().split('\n').length, 1);
    assert.deepEqual([status, stderr], [130, '']);
  });

  it('says it to a person as well', async () => {
    const { stdout, stderr, status } = await withConsole([], async () => undefined);
    assert.match(stdout, /^The console is at http:\/\/127\.0\.0\.1:\d+\/\?token=\S+\n/);
    assert.match(stderr, /The console has stopped/);
    assert.equal(status, 130);
  });

  it('listens where it is told to, and says where that port is taken', async () => {
    const server = await startServer(() => undefined);
    const taken = await runCli(['console', '--port', String(server.port), '--json'], { cwd: folder });
    assert.equal(taken.status, 2);
    const { error } = JSON.parse(taken.stdout) as { error: { code: string; message: string } };
    assert.equal(error.code, 'bad_config');
    assert.match(error.message, new RegExp(`port ${server.port} of 127.0.0.1 is taken`));
    const { port } = server;
    await server.close();
    await withConsole(['--port', String(port)], async (url) => assert.equal(url.port, String(port)));
    for (const wrong of ['x', '-1', '65536', '1.5'])
      assert.equal((await runCli(['console', '--port', wrong], { cwd: folder })).status, 2, wrong);
  });

  it('has the documents of the folder and those that are named', async () => {
    writeFileSync(join(folder, 'one.yaml'), documentOf({ get: THING }));
    writeFileSync(join(folder, 'two.json'), documentOf({ get: THING }));
    await withConsole(['--api', 'one.yaml', '--api', 'two.json'], async (url) => {
      const { documents } = (await (await ask(url, '/api/documents')).json()) as {
        documents: { name: string }[];
      };
      assert.deepEqual(
        documents.map(({ name }) => name),
        ['getty-images', 'one', 'two'],
      );
    });
    const missing = await runCli(['console', '--api', 'nothing.yaml', '--json'], { cwd: folder });
    assert.deepEqual([missing.status, missing.stdout.includes('not_found_locally')], [2, true]);
  });

  it('uses the environment and the configuration of the worker', async () => {
    writeFileSync(
      join(folder, 'more.yaml'),
      'connections:\n  studio:\n    api_key: ${STUDIO_KEY}\n    qps: 3\n',
    );
    const env = {
      GETTY_API_KEY: 'one-api-key',
      GETTY_BASE_URL: 'https://getty.example',
      STUDIO_KEY: 'studio-key',
    };
    await withConsole(
      ['--config', 'more.yaml'],
      async (url) => {
        const { connections } = (await (await ask(url, '/api/status')).json()) as { connections: object[] };
        const more = { api: 'getty-images', ready: true, simulation: false };
        assert.deepEqual(connections, [
          { name: 'default', baseUrl: 'https://getty.example', qps: 1, ...more },
          { name: 'studio', baseUrl: 'https://api.gettyimages.com', qps: 3, ...more },
        ]);
      },
      env,
    );
  });

  it('shows no secret of a destination or of the engine either', async () => {
    const config = `connections: {}
destinations:
  archive:
    type: postgres
    url: postgres://writer@db.example/getty
    table: downloads
    password: \${PG_SECRET}
    user_hash_key: \${HASH_SECRET}
`;
    writeFileSync(join(folder, 'getty-downloads.yaml'), config);
    const env = {
      PG_SECRET: 'pg-marked-secret',
      HASH_SECRET: 'hash-marked-secret-of-16',
      CONDUCTOR_AUTH_SECRET: 'engine-marked-secret',
    };
    mkdirSync(join(folder, 'workflows'));
    writeFileSync(join(folder, 'workflows', 'plain.json'), JSON.stringify(env));
    await withConsole(
      [],
      async (url) => {
        const text = await (await ask(url, '/api/workflows/file/plain.json')).text();
        assert.match(text, /\[redacted\]/);
        assert.doesNotMatch(text, /marked/);
      },
      env,
    );
  });

  it('runs a worker as well where it is told to, and says where to get an engine', async () => {
    const worker = async (url: URL) =>
      ((await (await ask(url, '/api/status')).json()) as { worker: boolean }).worker;
    const alone = await withConsole(['--worker'], async (url) => assert.equal(await worker(url), false));
    assert.match(alone.stderr, /engine start/);
    const engine = await startFakeConductor();
    await withConsole(
      ['--worker'],
      (url) => until('the worker polls', () => worker(url)).then(() => undefined),
      {
        CONDUCTOR_SERVER_URL: engine.url,
      },
    );
    assert.ok(engine.callsTo('/api/tasks/poll/batch/getty_downloads').length > 0);
    await engine.close();
  });

  it('starts the simulation from the page, and ends it', async () => {
    let simulation = '';
    await withConsole([], async (url) => {
      const answer = await fetch(new URL('/api/sandbox', url), {
        method: 'POST',
        headers: { authorization: `Bearer ${url.searchParams.get('token') ?? ''}` },
      });
      const { connections, sandbox } = (await answer.json()) as {
        connections: { baseUrl: string; simulation: boolean }[];
        sandbox: string;
      };
      assert.deepEqual([sandbox, connections[0]?.simulation], ['running', true]);
      simulation = connections[0]?.baseUrl ?? '';
      assert.equal((await fetch(`${simulation}/sandbox/stats`)).status, 200);
    });
    await assert.rejects(fetch(`${simulation}/sandbox/stats`));
  });

  it('has examples in its help', async () => {
    const { stdout, status } = await runCli(['console', '--help']);
    assert.equal(status, 0);
    assert.match(stdout, /Examples:\n {2}getty-downloads console\n/);
  });

  it('does not end before it is told to, and then at once, as a process', async () => {
    const command = spawnCommand(['console', '--json'], { GETTY_STATE_DIR: folder }, folder);
    await command.says(/"url"/);
    const { url } = JSON.parse(command.stdout()) as { url: string };
    const streams = await fetch(new URL('/api/status', url), { headers: { connection: 'keep-alive' } });
    assert.equal(streams.status, 401);
    command.signal('SIGINT');
    assert.equal(await command.status, 130);
  });

  describe('--open', () => {
    /** A program that stands in for the system's own, and keeps what it was given. */
    function opener(script: string): Record<string, string> {
      const bin = join(folder, 'bin');
      mkdirSync(bin);
      for (const name of ['xdg-open', 'open']) {
        writeFileSync(join(bin, name), `#!/bin/sh\n${script}`);
        chmodSync(join(bin, name), 0o755);
      }
      return {
        PATH: `${bin}:/usr/bin:/bin`,
        GETTY_STATE_DIR: join(folder, 'state'),
        SEEN: join(folder, 'seen'),
      };
    }

    it('hands the address over in a file of the user’s own, and in no command line', async function () {
      if (process.platform === 'win32') this.skip();
      const env = opener('echo "$@" > "$SEEN.new"; mv "$SEEN.new" "$SEEN"');
      let file = '';
      await withConsole(
        ['--open', '--json'],
        async (url) => {
          await until('it is opened', () => existsSync(join(folder, 'seen')));
          const given = readFileSync(join(folder, 'seen'), 'utf8').trim();
          assert.match(given, /^file:\/\//);
          assert.ok(!given.includes(url.searchParams.get('token') ?? '-'));
          file = new URL(given).pathname;
          assert.ok(readFileSync(file, 'utf8').includes(`url=${url.href}"`));
          assert.equal(statSync(file).mode & 0o777, 0o600);
          assert.equal(statSync(join(folder, 'state')).mode & 0o777, 0o700);
        },
        env,
      );
      assert.ok(!existsSync(file), 'it is gone with the console');
    });

    for (const [what, script] of Object.entries({ fails: 'exit 3', 'is not there': undefined })) {
      it(`says to open it oneself where the program ${what}, and goes on`, async () => {
        const env = script === undefined ? { PATH: '/nowhere', GETTY_STATE_DIR: folder } : opener(script);
        const { stderr, status } = await withConsole(
          ['--open'],
          async (url) => {
            await until('the page answers', async () => (await fetch(url)).status === 200);
          },
          env,
        );
        assert.match(stderr, /The browser could not be opened \(.+\): open the address yourself/);
        assert.equal(status, 130);
      });
    }
  });
});
