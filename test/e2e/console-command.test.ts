import assert from 'node:assert/strict';
import { openConductor } from '../../src/tasks/conductor.js';
import { spawnCommand, type Command } from '../support/command.js';
import { engineFor } from '../support/engine.js';
import { temporaryFolder } from '../support/fake-java.js';
import { registerAll } from '../support/stage.js';
import { until } from '../support/until.js';

describe('npm start, on a real Conductor', function () {
  this.timeout(120_000);
  const folder = temporaryFolder();
  let command: Command | undefined;
  after(() => {
    command?.signal('SIGKILL');
    folder.remove();
  });

  it('is worker and console in one: the simulation that the page starts is what workflows then use', async function () {
    const { url: engine } = await engineFor(this);
    const conductor = openConductor({ serverUrl: engine });
    await registerAll(conductor);
    conductor.close();
    const args = ['console', '--worker', '--json'];
    command = spawnCommand(args, { CONDUCTOR_SERVER_URL: engine, GETTY_STATE_DIR: folder.path }, folder.path);
    await command.says(/"url"/);
    const { url } = JSON.parse(command.stdout()) as { url: string };
    const token = new URL(url).searchParams.get('token') ?? '';
    const call = async (method: string, path: string, body?: unknown) => {
      const answer = await fetch(new URL(`/api${path}`, url), {
        method,
        headers: {
          authorization: `Bearer ${token}`,
          ...(body !== undefined && { 'content-type': 'application/json' }),
        },
        ...(body !== undefined && { body: JSON.stringify(body) }),
      });
      return (await answer.json()) as any; // eslint-disable-line @typescript-eslint/no-explicit-any
    };
    await until('the worker is there', async () => (await call('GET', '/status')).worker);
    assert.equal((await call('POST', '/sandbox')).connections[0].simulation, true);
    const { workflowId } = await call('POST', '/runs', {
      name: 'getty_downloads_page',
      input: { page_size: 5 },
    });
    const run = await until('the run is over', async () => {
      const found = await call('GET', `/runs/${workflowId as string}`);
      return found.status !== 'RUNNING' && found;
    });
    assert.equal(run.status, 'COMPLETED');
    assert.equal(run.output.downloads.length, 5);
    command.signal('SIGINT');
    assert.equal(await command.status, 130);
    assert.doesNotMatch(command.stderr(), new RegExp(token), 'the log does not hold the token');
  });
});
