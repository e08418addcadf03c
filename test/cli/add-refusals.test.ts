import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runCli, type CliResult } from '../support/cli.js';

const FLOW = `{
  "name": "flow",
  "version": 1,
  "tasks": [
    {
      "name": "first",
      "taskReferenceName": "first",
      "type": "SIMPLE"
    }
  ],
  "schemaVersion": 2
}
`;

type Fields = Record<string, unknown>;

describe('what getty-downloads add refuses', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'add-'));
    writeFileSync(join(folder, 'flow.json'), FLOW);
  });
  afterEach(() => {
    rmSync(folder, { recursive: true });
  });

  const add = (...args: string[]): Promise<CliResult> => runCli(['add', ...args], { cwd: folder });
  const flow = (): string => readFileSync(join(folder, 'flow.json'), 'utf8');
  const failure = (result: CliResult): Fields => {
    assert.equal(result.status, 2, result.stderr);
    return (JSON.parse(result.stdout) as { error: Fields }).error;
  };

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
      writeFileSync(join(folder, 'flow.json'), text);
      const result = await add('getty_downloads', '--to', 'flow.json', ...args, '--json');
      const error = failure(result);
      assert.equal(error['code'], 'bad_workflow');
      assert.match(String(error['message']), pattern);
      assert.equal(flow(), text);
      assert.deepEqual(readdirSync(folder), ['flow.json']);
    });
  }

  it('refuses a file that is not there, a folder, and bytes that are no UTF-8', async () => {
    const missing = failure(await add('getty_downloads', '--to', 'other.json', '--json'));
    assert.deepEqual([missing['code'], readdirSync(folder)], ['not_found_locally', ['flow.json']]);
    assert.match(
      String(failure(await add('getty_downloads', '--to', '.', '--json'))['message']),
      /it is a folder/,
    );
    writeFileSync(join(folder, 'flow.json'), Buffer.from('{"name": "\xE9", "tasks": []}', 'latin1'));
    assert.match(
      String(failure(await add('getty_downloads', '--to', 'flow.json', '--json'))['message']),
      /UTF-8/,
    );
  });

  it('refuses a reference that expressions could not name', async () => {
    for (const ref of ['a b', '1st', 'a.b', '${x}', ''])
      assert.equal(
        failure(await add('getty_downloads', '--to', 'flow.json', `--ref=${ref}`, '--json'))['code'],
        'bad_input',
      );
  });
});
