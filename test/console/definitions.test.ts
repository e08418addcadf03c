import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';

import { openDescribedConsole, type DescribedConsole, type Schema } from '../support/described.js';

const PAGE = readFileSync('workflows/getty_downloads_page.json', 'utf8');

describe('definitions in the console', () => {
  let console: DescribedConsole;
  let call: DescribedConsole['call'];
  let engine: DescribedConsole['engine'];
  before(async () => {
    console = await openDescribedConsole();
    ({ call, engine } = console);
  });
  after(() => console.close());

  it('reads, registers and lists definitions', async () => {
    const before = (await call('GET', '/workflows')).json();
    assert.deepEqual(before, { workflows: [] });
    const plan = (await call('POST', '/registrations/plan', { text: PAGE })).json();
    assert.deepEqual([plan.action, plan.name, plan.version], ['create', 'getty_downloads_page', 1]);
    assert.deepEqual(
      plan.tasks.map((one: Schema) => [one['name'], one['action']]),
      [['getty_downloads', 'create']],
    );
    assert.equal(engine.tasks.size + engine.workflows.size, 0, 'a plan changes nothing');
    const done = await call('POST', '/registrations', { text: PAGE, revision: plan.revision });
    assert.equal(done.status, 201);
    assert.deepEqual([engine.tasks.size, engine.workflows.size], [1, 1]);
    assert.deepEqual((await call('GET', '/workflows')).json().workflows, [
      { source: 'engine', name: 'getty_downloads_page', version: 1, versions: [1] },
    ]);
    const { text } = (await call('GET', '/workflows/engine/getty_downloads_page?version=1')).json();
    assert.equal(JSON.parse(text as string).name, 'getty_downloads_page');
    assert.equal((await call('GET', '/workflows/engine/nothing')).status, 404);
    const file = { text: PAGE };
    const saved = (await call('PUT', '/workflows/file/mine.json', file)).json();
    assert.deepEqual((await call('GET', '/workflows/file/mine.json')).json(), saved);
  });

  it('registers what was seen, or nothing', async () => {
    const plan = (await call('POST', '/registrations/plan', { text: PAGE })).json();
    assert.deepEqual([plan.action, plan.diff], ['none', '']);
    engine.workflows.set('getty_downloads_page', {
      ...engine.workflows.get('getty_downloads_page'),
      description: 'theirs',
    });
    const refused = await call('POST', '/registrations', { text: PAGE, revision: plan.revision });
    assert.deepEqual([refused.status, refused.json().error.code], [409, 'conflict']);
    const seen = (await call('POST', '/registrations/plan', { text: PAGE })).json();
    assert.match(seen.diff, /-.*theirs/);
    const other = await call('POST', '/registrations', { text: `${PAGE} `, revision: seen.revision });
    assert.equal(other.status, 409, 'another text than the one that was planned');
    assert.equal((await call('POST', '/registrations', { text: PAGE, revision: seen.revision })).status, 201);
  });

  it('leaves a task definition of ours as it was tuned, and says which task types nobody knows', async () => {
    engine.tasks.set('getty_downloads', { ...engine.tasks.get('getty_downloads'), retryCount: 9 });
    engine.tasks.set('theirs', {
      name: 'theirs',
      description: 'Somebody else’s',
      inputKeys: ['a'],
      outputKeys: ['b'],
    });
    const workflow = JSON.parse(PAGE) as { tasks: unknown[] };
    const step = (name: string) => ({ name, taskReferenceName: name, type: 'SIMPLE' });
    workflow.tasks.push(step('theirs'), step('nobodys'));
    const { tasks } = (await call('POST', '/registrations/plan', { text: JSON.stringify(workflow) })).json();
    assert.deepEqual(tasks, [
      { name: 'getty_downloads', action: 'none', diff: '' },
      { name: 'theirs', action: 'none', diff: '' },
      { name: 'nobodys', action: 'unknown', diff: '' },
    ]);
    const { types } = (await call('GET', '/task-types')).json();
    const [ours, ...others] = types as Schema[];
    assert.deepEqual([ours?.['name'], ours?.['source']], ['getty_downloads', 'catalogue']);
    const rest = others.filter(({ source }) => source === 'engine');
    assert.ok('has_next' in (ours?.['output'] as Schema)['properties']);
    assert.deepEqual(
      rest.map(({ name, source, output }) => [name, source, output]),
      [['theirs', 'engine', ['b']]],
    );
    // What no operation stands for has a schema as well.
    const own = others.filter(({ source }) => source === 'worker');
    assert.deepEqual(own.map(({ name }) => name).sort(), ['getty_records', 'getty_report', 'getty_request']);
    const records = own.find(({ name }) => name === 'getty_records') as Schema;
    assert.deepEqual((records['input'] as Schema)['required'], ['from']);
    assert.ok('manifest' in ((records['output'] as Schema)['properties'] as Schema));
  });

  it('refuses what is no definition', async () => {
    for (const text of ['', '{', '[]', '{"tasks": []}', '{"name": "a", "tasks": [], "version": 1.5}'])
      assert.equal(
        (await call('POST', '/registrations/plan', { text })).json().error.code,
        'bad_workflow',
        text,
      );
  });
});
