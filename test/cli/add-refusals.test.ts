import assert from 'node:assert/strict';
import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CliResult } from '../support/cli.js';
import { addShop, failureOf, FLOW, flowFile, type FlowFile } from '../support/flow-file.js';

describe('what getty-downloads add refuses', () => {
  let file: FlowFile;
  beforeEach(() => {
    file = flowFile();
  });
  afterEach(() => {
    file.remove();
  });
  const add = (...args: string[]): Promise<CliResult> => file.add(...args);
  const flow = (): string => file.flow();

  for (const [what, text, args, pattern] of [
    ['not JSON', '{\n  "tasks": [\n    {"name" "x"}\n', [], /flow\.json is not JSON: 3:13: colon expected/],
    ['empty', '', [], /flow\.json is not JSON: 1:1/],
    ['without tasks', '{"name": "flow"}', [], /flow\.json has no list of `tasks`/],
    ['with tasks that are no list', '{"tasks": {}}', [], /flow\.json has no list of `tasks`/],
    ['a list', '[{"tasks": []}]', [], /flow\.json holds a list/],
    [
      'without the reference',
      FLOW,
      ['--after', 'frst'],
      /no task with the reference frst; did you mean first\?/,
    ],
    [
      'without anything near',
      FLOW,
      ['--after', 'xyz'],
      /no task with the reference xyz; its references: first/,
    ],
    ['one with the same reference', FLOW, ['--ref', 'first'], /has a task with the reference first already/],
    [
      'one with a reference twice',
      FLOW.replace('"tasks": [', '"tasks": [{"taskReferenceName": "first"},'),
      ['--after', 'first'],
      /has 2 tasks with the reference first/,
    ],
  ] as const) {
    it(`refuses a definition that is ${what}, and leaves it alone`, async () => {
      writeFileSync(join(file.folder, 'flow.json'), text);
      const result = await add('getty_downloads', '--to', 'flow.json', ...args, '--json');
      const error = failureOf(result);
      assert.equal(error['code'], 'bad_workflow');
      assert.match(String(error['message']), pattern);
      assert.equal(flow(), text);
      assert.deepEqual(readdirSync(file.folder), ['flow.json']);
    });
  }

  it('refuses a file that is not there, a folder, and bytes that are no UTF-8', async () => {
    const missing = failureOf(await add('getty_downloads', '--to', 'other.json', '--json'));
    assert.deepEqual([missing['code'], readdirSync(file.folder)], ['not_found_locally', ['flow.json']]);
    assert.match(
      String(failureOf(await add('getty_downloads', '--to', '.', '--json'))['message']),
      /it is a folder/,
    );
    writeFileSync(join(file.folder, 'flow.json'), Buffer.from('{"name": "\xE9", "tasks": []}', 'latin1'));
    assert.match(
      String(failureOf(await add('getty_downloads', '--to', 'flow.json', '--json'))['message']),
      /UTF-8/,
    );
  });

  it('refuses a reference that expressions could not name', async () => {
    for (const ref of ['a b', '1st', 'a.b', '${x}', ''])
      assert.equal(
        failureOf(await add('getty_downloads', '--to', 'flow.json', `--ref=${ref}`, '--json'))['code'],
        'bad_input',
      );
  });

  it('refuses values that the HTTP task of the engine cannot send', async () => {
    addShop(file.folder);
    const added = await add(
      'orderPrint',
      '--spend',
      '--to',
      'flow.json',
      '--input',
      '{"id":"1","size":"1&x=2"}',
      '--json',
    );
    const error = failureOf(added);
    assert.deepEqual(
      [error['code'], (error['problems'] as { path: string }[])[0]?.path],
      ['bad_input', '/size'],
    );
    assert.equal(flow(), FLOW);
  });
});
