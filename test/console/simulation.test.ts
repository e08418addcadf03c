import assert from 'node:assert/strict';
import { openSimulation } from '../../src/console/simulation.js';
import { credentialsOf } from '../../src/cli/simulated.js';
import { startSandbox } from '../../src/sandbox/sandbox.js';
import { linesOf, openTestConsole } from '../support/console.js';
import { failure } from '../support/failure.js';

const url = 'http://127.0.0.1:1';

describe('the simulation', () => {
  it('is there where the default connection is not configured, and takes its place', async () => {
    const sandbox = await startSandbox({ seed: 7, downloads: 20, qps: 0 });
    let closed = false;
    const console = await openTestConsole({
      startSandbox: () =>
        Promise.resolve({
          url: sandbox.url,
          env: credentialsOf(sandbox),
          close: () => {
            closed = true;
            return sandbox.close();
          },
        }),
    });
    const before = (await console.get('/api/status')).json();
    assert.equal(before.sandbox, 'available');
    assert.deepEqual(
      before.connections.map((one: { ready: boolean }) => one.ready),
      [false],
    );
    assert.match(before.connections[0].advice, /GETTY_API_KEY/);
    const test = { api: 'getty-images', id: 'getDownloads', input: { page_size: 1 } };
    const [refused] = linesOf(await console.call('POST', '/api/test-requests', test));
    assert.equal((refused?.['error'] as { code: string }).code, 'bad_config');

    const after = (await console.call('POST', '/api/sandbox')).json();
    assert.equal(after.sandbox, 'running');
    assert.deepEqual(after.connections, [
      { name: 'default', api: 'getty-images', baseUrl: sandbox.url, ready: true, simulation: true, qps: 10 },
    ]);
    const events = linesOf(await console.call('POST', '/api/test-requests', test));
    assert.equal(events.at(-1)?.['type'], 'result');
    await console.close();
    assert.ok(closed);
  });

  it('is started once, however often it is asked for', async () => {
    let started = 0;
    const env: NodeJS.ProcessEnv = {};
    const simulation = openSimulation(env, { names: () => [] }, () => {
      started += 1;
      return Promise.resolve({ url, env: { GETTY_API_KEY: 'k' }, close: () => Promise.resolve() });
    });
    await Promise.all([simulation.start(), simulation.start()]);
    assert.deepEqual([started, simulation.url(), env['GETTY_API_KEY']], [1, url, 'k']);
  });

  it('can be tried again where it could not be started', async () => {
    let tries = 0;
    const simulation = openSimulation({}, { names: () => [] }, () => {
      tries += 1;
      return tries === 1
        ? Promise.reject(new Error('no port'))
        : Promise.resolve({ url, env: {}, close: () => Promise.resolve() });
    });
    await assert.rejects(simulation.start(), /no port/);
    assert.equal(simulation.state(), 'available');
    await simulation.start();
    assert.equal(simulation.state(), 'running');
  });

  it('never takes the place of a connection that somebody has configured', async () => {
    const start = () => assert.fail();
    const unreadable = () => {
      throw new Error('no YAML');
    };
    for (const simulation of [
      openSimulation({}, { names: () => ['default'] }, start),
      openSimulation({}, { names: unreadable }, start),
      openSimulation({}, { names: () => [] }),
    ]) {
      assert.equal(simulation.state(), 'unavailable');
      assert.equal((await failure(simulation.start())).code, 'not_possible');
    }
  });

  it('is said of each connection what it lacks, also of those that a broken file would make', async () => {
    const config = 'connections:\n  studio:\n    api_key: ${STUDIO_KEY}\n';
    const console = await openTestConsole({ config });
    const { connections } = (await console.get('/api/status')).json();
    assert.deepEqual(
      connections.map((one: { name: string; ready: boolean }) => [one.name, one.ready]),
      [
        ['default', false],
        ['studio', false],
      ],
    );
    assert.match(connections[1].advice, /STUDIO_KEY/);
    await console.close();
    const broken = await openTestConsole({ config: 'connections: [' });
    const status = (await broken.get('/api/status')).json();
    assert.match(status.connections[0].advice, /getty-downloads\.yaml/);
    assert.equal(status.sandbox, 'unavailable');
    await broken.close();
  });
});
