import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { COLLECT_SETTINGS } from '../../src/catalog/collect-settings.js';
import { inputSchema } from '../../src/catalog/input-schema.js';
import { GettyDownloadsError } from '../../src/core/errors.js';
import type { Conductor } from '../../src/tasks/conductor.js';
import { loadDefinitions, type Definition } from '../../src/tasks/definitions.js';
import { planRegistration, register } from '../../src/tasks/register.js';
import { getDownloads } from '../support/operations.js';

interface Write {
  readonly line: string;
  readonly body: unknown;
}

/** A server that knows some definitions by address, and refuses those with a given name. */
function fakeServer(known: Readonly<Record<string, unknown>>, refusing?: string) {
  const writes: Write[] = [];
  const call: Conductor['call'] = <T>(method: string, path: string, options?: { body?: unknown }) => {
    if (method === 'GET') return Promise.resolve(known[path] as T | undefined);
    const { body } = options ?? {};
    writes.push({ line: `${method} ${path}`, body });
    if (refusing !== undefined && JSON.stringify(body).includes(refusing)) {
      return Promise.reject(
        new GettyDownloadsError('engine_refused', { detail: 'not like this', status: 400 }),
      );
    }
    return Promise.resolve({} as T);
  };
  return { call, writes };
}

const task = (body: object, file = 'a.json'): Definition => ({
  kind: 'task',
  name: 'a',
  file,
  body: { name: 'a', ...body },
});
const workflow = (body: object, name = 'w', file = 'w.json'): Definition => ({
  kind: 'workflow',
  name,
  version: 1,
  file,
  body: { name, version: 1, ...body },
});

describe('registering definitions', () => {
  it('creates a new task by POST, changes one by PUT, and puts a workflow either way', async () => {
    const definitions = [task({ retryCount: 2 }), workflow({ tasks: [] })];
    const fresh = fakeServer({});
    await register(fresh, definitions, await planRegistration(fresh, definitions));
    assert.deepEqual(
      fresh.writes.map(({ line }) => line),
      ['POST /metadata/taskdefs', 'PUT /metadata/workflow'],
    );
    const old = fakeServer({ '/metadata/taskdefs/a': { name: 'a', retryCount: 1 } });
    await register(old, definitions, await planRegistration(old, definitions));
    assert.deepEqual(
      old.writes.map(({ line }) => line),
      ['PUT /metadata/taskdefs', 'PUT /metadata/workflow'],
    );
  });

  it('does not say that it is done where the server knows nothing of definitions', async () => {
    const definitions = [task({}), workflow({ tasks: [] })];
    const server = { call: () => Promise.resolve(undefined) };
    await assert.rejects(register(server, definitions, await planRegistration(server, definitions)), {
      code: 'engine_refused',
      message: /2 definitions/,
    });
  });

  it('writes nothing where nothing differs but what the server added', async () => {
    const definitions = [workflow({ tasks: [{ name: 'x', inputParameters: { a: 1 } }] })];
    const theirs = {
      createTime: 1,
      ...definitions[0]?.body,
      tasks: [{ optional: false, name: 'x', inputParameters: { a: 1 }, joinOn: [] }],
    };
    const server = fakeServer({ '/metadata/workflow/w': theirs });
    const changes = await planRegistration(server, definitions);
    await register(server, definitions, changes);
    assert.deepEqual(
      changes.map(({ action, diff }) => [action, diff]),
      [['none', '']],
    );
    assert.deepEqual(server.writes, []);
  });

  it('shows what changes, and a task that the file no longer has', async () => {
    const definitions = [workflow({ timeoutSeconds: 20, tasks: [{ name: 'x' }] })];
    const server = fakeServer({
      '/metadata/workflow/w': {
        name: 'w',
        version: 1,
        timeoutSeconds: 10,
        tasks: [{ name: 'x' }, { name: 'y' }],
      },
    });
    const [change] = await planRegistration(server, definitions);
    assert.equal(change?.action, 'update');
    assert.match(change.diff, /-\s+"timeoutSeconds": 10/);
    assert.match(change.diff, /\+\s+"timeoutSeconds": 20/);
    assert.match(change.diff, /-\s+"name": "y"/);
  });

  it('tries all of them and names the file of each that is refused', async () => {
    const definitions = [task({}), workflow({}, 'bad', 'bad.json'), workflow({}, 'good', 'good.json')];
    const server = fakeServer({}, '"bad"');
    const changes = await planRegistration(server, definitions);
    await assert.rejects(register(server, definitions, changes), (error: GettyDownloadsError) => {
      assert.equal(error.code, 'engine_refused');
      assert.deepEqual(
        error.details.problems?.map(({ path }) => path),
        ['bad.json'],
      );
      return true;
    });
    assert.equal(server.writes.length, 3);
  });

  it('names the file where a workflow is refused inside a bulk answer that says 200', async () => {
    const call = (<T>(method: string) =>
      Promise.resolve(
        (method === 'GET' ? undefined : { bulkErrorResults: { w: 'no such thing' } }) as T | undefined,
      )) as Conductor['call'];
    const definitions = [workflow({})];
    const changes = await planRegistration({ call }, definitions);
    await assert.rejects(register({ call }, definitions, changes), (error: GettyDownloadsError) => {
      assert.match(error.details.problems?.[0]?.message ?? '', /no such thing/);
      return true;
    });
  });
});

describe('definition files', () => {
  let folder: string;
  beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'definitions-'))));
  afterEach(() => {
    rmSync(folder, { recursive: true });
  });

  it('are refused all at once, each by its name', () => {
    writeFileSync(join(folder, 'a.json'), '{');
    writeFileSync(join(folder, 'b.json'), '[]');
    writeFileSync(join(folder, 'c.json'), '{"name":"c","version":"x"}');
    writeFileSync(join(folder, 'd.json'), '{}');
    writeFileSync(join(folder, 'readme.txt'), 'not looked at');
    assert.throws(
      () => loadDefinitions({ workflows: folder }),
      (error: GettyDownloadsError) => {
        assert.equal(error.code, 'bad_config');
        assert.equal(error.details.problems?.length, 4);
        return true;
      },
    );
  });

  it('are asked for where they are not', () => {
    assert.throws(() => loadDefinitions({ taskDefs: join(folder, 'none') }), { code: 'not_found_locally' });
  });
});

describe('the package’s own definitions', () => {
  const definitions = loadDefinitions();
  const own = definitions.find(({ kind, name }) => kind === 'task' && name === 'getty_downloads');

  it('have an owner, a description, and an input schema like that of the operation', () => {
    for (const { body } of definitions) {
      assert.equal(typeof body['ownerEmail'], 'string');
      assert.ok(String(body['description']).length > 10);
    }
    const { data } = own?.body['inputSchema'] as { data: unknown };
    assert.deepEqual(data, JSON.parse(JSON.stringify(inputSchema(getDownloads()))));
  });

  it('name the inputs and outputs that the task has', () => {
    const { properties } = inputSchema(getDownloads());
    assert.deepEqual(own?.body['inputKeys'], Object.keys(properties as object));
  });

  it('have time limits that fit together: no end for the waiting, one for each turn', () => {
    const { timeoutSeconds, responseTimeoutSeconds, pollTimeoutSeconds } = own?.body as Record<
      string,
      number
    >;
    assert.equal(timeoutSeconds, 0);
    assert.equal(pollTimeoutSeconds, 0);
    assert.ok(
      (responseTimeoutSeconds ?? 0) >= 120,
      'a turn is 60 s at most, and its result has to be brought',
    );
  });

  it('hand every input of the task through', () => {
    const { properties } = inputSchema(getDownloads());
    for (const name of ['getty_downloads_page', 'getty_downloads_pages']) {
      const text = JSON.stringify(definitions.find((one) => one.name === name)?.body);
      for (const input of Object.keys(properties as object)) {
        // What a collection is asked for means nothing to one page.
        if (input in COLLECT_SETTINGS) continue;
        if (name.endsWith('pages') && input === 'page') continue;
        assert.ok(text.includes(`\${workflow.input.${input}}`), `${name} leaves out ${input}`);
      }
    }
  });

  it('keep only the last rounds of a loop, by a literal number', () => {
    const { tasks } = definitions.find(({ name }) => name === 'getty_downloads_pages')?.body as {
      tasks: { type: string; inputParameters: Record<string, unknown> }[];
    };
    assert.equal(
      typeof tasks.find(({ type }) => type === 'DO_WHILE')?.inputParameters['keepLastN'],
      'number',
    );
  });

  it('hold no secret but by name, and no address that an input could choose', () => {
    const text = JSON.stringify(definitions.find(({ name }) => name === 'getty_downloads_http')?.body);
    assert.match(text, /"uri":"\$\{workflow\.secrets\.GETTY_BASE_URL\}\/v3\/downloads\?/);
    assert.match(text, /"Api-Key":"\$\{workflow\.secrets\.GETTY_API_KEY\}"/);
    assert.match(text, /"Authorization":"Bearer \$\{workflow\.secrets\.GETTY_ACCESS_TOKEN\}"/);
  });
});
