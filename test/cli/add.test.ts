import assert from 'node:assert/strict';
import { chmodSync, lstatSync, readdirSync, statSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { runCli, type CliResult } from '../support/cli.js';
import { addShop, failureOf, FLOW, flowFile, type FlowFile } from '../support/flow-file.js';

type Fields = Record<string, unknown>;

describe('getty-downloads add', () => {
  let file: FlowFile;
  beforeEach(() => {
    file = flowFile();
  });
  afterEach(() => {
    file.remove();
  });
  const add = (...args: string[]): Promise<CliResult> => file.add(...args);
  const flow = (): string => file.flow();

  it('puts in a task that no operation stands for, with its input checked', async () => {
    const input = { from: '${all.output.manifest}', steps: [{ distinct: 'id' }] };
    const added = await add('getty_records', '--to', 'flow.json', '--input', JSON.stringify(input));
    assert.equal(added.status, 0, added.stderr);
    const again = await add('getty_records', '--to', 'flow.json', '--input', JSON.stringify(input), '--json');
    assert.equal((JSON.parse(again.stdout) as Fields)['operation'], 'getty_records');
    const { tasks } = JSON.parse(flow()) as { tasks: Fields[] };
    const task = (taskReferenceName: string): Fields => ({
      ...{ name: 'getty_records', taskReferenceName, type: 'SIMPLE', inputParameters: input },
    });
    assert.deepEqual(tasks.slice(-2), [task('getty_records'), task('getty_records_2')]);
    const before = flow();
    for (const [wrong, told] of [
      ['{}', /from is missing/],
      ['{"from": "${a.output.manifest}", "steps": [{"distnct": "id"}]}', /did you mean distinct/],
      ['[]', /must be an object/],
    ] as const) {
      const refused = await add('getty_records', '--to', 'flow.json', '--input', wrong);
      assert.equal(refused.status, 2);
      assert.match(refused.stderr, told);
    }
    assert.equal(flow(), before);
  });

  it('puts the task at the end of the workflow, shows the difference, and ends with 0', async () => {
    const result = await add('getty_downloads', '--to', 'flow.json', '--input', '{"page_size": "50"}');
    assert.equal(result.status, 0, result.stderr);
    assert.equal(
      flow(),
      FLOW.replace(
        `"SIMPLE"
    }
  ]`,
        `"SIMPLE"
    },
    {
      "name": "getty_downloads",
      "taskReferenceName": "getty_downloads",
      "type": "SIMPLE",
      "inputParameters": {
        "page_size": 50
      }
    }
  ]`,
      ),
    );
    assert.match(result.stdout, /^\+ {6}"name": "getty_downloads",$/m);
    assert.match(result.stdout, /^--- flow\.json\n\+\+\+ flow\.json\n@@ /);
    assert.match(result.stdout, /getty_downloads is in flow\.json\n$/);
    assert.doesNotMatch(result.stdout, /^-(?!--)(?! {4}\}$)/m);
  });

  it('writes nothing with --dry-run, and tells the same', async () => {
    const dry = await add('getty_downloads', '--to', 'flow.json', '--dry-run', '--json');
    assert.equal(flow(), FLOW);
    const wet = await add('getty_downloads', '--to', 'flow.json', '--json');
    const [a, b] = [dry, wet].map(({ stdout }) => JSON.parse(stdout) as Fields);
    assert.deepEqual({ ...a, written: true }, b);
    assert.deepEqual([a?.['written'], a?.['ref'], a?.['path']], [false, 'getty_downloads', ['tasks', 1]]);
  });

  it('makes the reference unique, and keeps to the one that is asked for', async () => {
    for (const expected of ['getty_downloads', 'getty_downloads_2', 'getty_downloads_3']) {
      const { stdout } = await add('getty_downloads', '--to', 'flow.json', '--json');
      assert.equal((JSON.parse(stdout) as Fields)['ref'], expected);
    }
    const { stdout } = await add('getty_downloads', '--to', 'flow.json', '--ref', 'page', '--json');
    assert.equal((JSON.parse(stdout) as { task: Fields }).task['taskReferenceName'], 'page');
  });

  it('puts the task behind another one, and takes the reference of the next', async () => {
    await add('getty_downloads', '--to', 'flow.json');
    await add('getty_downloads', '--to', 'flow.json', '--after', 'first');
    const { tasks } = JSON.parse(flow()) as { tasks: Fields[] };
    assert.deepEqual(
      tasks.map((task) => task['taskReferenceName']),
      ['first', 'getty_downloads_2', 'getty_downloads'],
    );
  });

  it('lets expressions stand for any value, and checks the others', async () => {
    const input = {
      page: '${workflow.input.page}',
      date_from: '${workflow.input.year}-01-01',
      page_size: 20,
    };
    const { status } = await add('getty_downloads', '--to', 'flow.json', '--input', JSON.stringify(input));
    assert.equal(status, 0);
    const { tasks } = JSON.parse(flow()) as { tasks: Fields[] };
    assert.deepEqual(tasks[1]?.['inputParameters'], input);
    const bad = { ...input, page_size: 101, pagesize: '${workflow.input.size}' };
    const error = failureOf(
      await add('getty_downloads', '--to', 'flow.json', '--json', '--input', JSON.stringify(bad)),
    );
    assert.equal(error['code'], 'bad_input');
    assert.deepEqual((error['problems'] as Fields[]).map(({ path }) => path).sort(), [
      '/page_size',
      '/pagesize',
    ]);
  });

  it("writes Conductor's own HTTP task for an operation without one of ours, secrets by name", async () => {
    addShop(file.folder);
    const input = JSON.stringify({ id: '1', size: '${first.output.size}' });
    const { status, stderr } = await add('orderPrint', '--spend', '--to', 'flow.json', '--input', input);
    assert.equal(status, 0, stderr);
    const { tasks } = JSON.parse(flow()) as { tasks: Fields[] };
    assert.deepEqual(tasks[1], {
      name: 'order_print',
      taskReferenceName: 'order_print',
      type: 'HTTP',
      retryCount: 0,
      inputParameters: {
        http_request: {
          uri: 'https://shop.example/prints/1?size=${first.output.size}',
          method: 'POST',
          accept: 'application/json',
          headers: {
            Accept: 'application/json',
            Authorization: 'Bearer ${workflow.secrets.SHOP_TOKEN}',
          },
          connectionTimeOut: 10_000,
          readTimeOut: 60_000,
        },
      },
    });
    assert.match(stderr, /CONDUCTOR_SECRET_SHOP_TOKEN/);
    assert.match(stderr, /puts size into the address/);
  });

  it('lets an expression stand for a value that is required, and misses one that is not there', async () => {
    addShop(file.folder);
    assert.equal(
      (await add('orderPrint', '--spend', '--to', 'flow.json', '--input', '{"id":"${first.output.id}"}'))
        .status,
      0,
    );
    assert.match(flow(), /\/prints\/\$\{first\.output\.id\}"/);
    const error = failureOf(await add('orderPrint', '--spend', '--to', 'flow.json', '--json'));
    assert.deepEqual(
      (error['problems'] as Fields[]).map(({ code }) => code),
      ['required'],
    );
  });

  it('sends a body where the operation has one, and has the engine never repeat what changes something', async () => {
    addShop(file.folder);
    const usage = { asset_id: '${first.output.id}', quantity: 1, usage_date: '2025-03-14' };
    const input = JSON.stringify({ id: 'batch', uses: [usage] });
    assert.equal((await add('reportUses', '--to', 'flow.json', '--input', input)).status, 0);
    const { tasks } = JSON.parse(flow()) as { tasks: Fields[] };
    const request = (tasks[1]?.['inputParameters'] as { http_request: Fields }).http_request;
    assert.deepEqual(request['body'], { uses: [usage] });
    assert.equal(request['contentType'], 'application/json');
    assert.equal(tasks[1]?.['retryCount'], 0);
  });

  it('puts in what uses up an allowance only where that is said to be meant', async () => {
    addShop(file.folder);
    const args = ['orderPrint', '--to', 'flow.json', '--input', '{"id":"1"}'];
    assert.match(String(failureOf(await add(...args, '--json'))['message']), /--spend/);
    assert.equal(flow(), FLOW);
    assert.equal((await add(...args, '--spend')).status, 0);
    assert.equal((JSON.parse(flow()) as { tasks: Fields[] }).tasks[1]?.['retryCount'], 0);
  });

  it("refuses the worker's settings for an HTTP task", async () => {
    addShop(file.folder);
    const input = '{"id":"1","on_quota":"wait"}';
    const args = ['orderPrint', '--spend', '--to', 'flow.json', '--json', '--input', input];
    const error = failureOf(await add(...args));
    assert.match(String(error['message']), /on_quota is not a parameter/);
  });

  it('puts in a task of ours that costs something, and says that it wants a yes', async () => {
    const args = ['getty_download_image', '--spend', '--to', 'flow.json', '--input'];
    const bare = await add(...args, '{"id":"1"}');
    assert.match(bare.stderr, /confirm/);
    const { stderr } = await add(...args, '{"id":"1","confirm":"${workflow.input.confirm}"}');
    assert.equal(stderr, '');
    const { tasks } = JSON.parse(flow()) as { tasks: Fields[] };
    assert.deepEqual(tasks[2]?.['inputParameters'], { id: '1', confirm: '${workflow.input.confirm}' });
  });

  it("keeps the file's mode, and a link a link", async () => {
    chmodSync(join(file.folder, 'flow.json'), 0o640);
    symlinkSync('flow.json', join(file.folder, 'link.json'));
    assert.equal((await add('getty_downloads', '--to', 'link.json')).status, 0);
    assert.equal(statSync(join(file.folder, 'flow.json')).mode & 0o777, 0o640);
    assert.ok(lstatSync(join(file.folder, 'link.json')).isSymbolicLink());
    assert.match(flow(), /"getty_downloads"/);
    assert.deepEqual(readdirSync(file.folder).sort(), ['flow.json', 'link.json']);
  });

  it('writes nothing once it is interrupted', async () => {
    const { status } = await runCli(['add', 'getty_downloads', '--to', 'flow.json'], {
      cwd: file.folder,
      signal: AbortSignal.abort(),
    });
    assert.deepEqual([status, flow()], [130, FLOW]);
  });
});
