import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { RULES } from '../../src/lint/rules.js';
import { runCli, type CliResult } from '../support/cli.js';

type Fields = Record<string, unknown>;

const page = readFileSync('docs/linter.md', 'utf8');
const [, EXAMPLE = ''] = /```json\n([^]*?)```/.exec(page) ?? [];
const RIGHT = '{"name": "a", "tasks": [{"name": "n", "taskReferenceName": "n", "type": "NOOP"}]}';

describe('getty-downloads validate', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'validate-'));
  });
  afterEach(() => {
    rmSync(folder, { recursive: true });
  });
  const put = (name: string, text: string): void => writeFileSync(join(folder, name), text);
  const validate = (...args: string[]): Promise<CliResult> => runCli(['validate', ...args], { cwd: folder });
  const problemsOf = ({ stdout }: CliResult): Fields[] =>
    (JSON.parse(stdout) as { problems: Fields[] }).problems;

  it('has nothing against any definition of this project', async () => {
    const files = ['workflows', 'task-defs', 'test/flow/definitions'].flatMap((each) =>
      readdirSync(each)
        .filter((file) => file.endsWith('.json'))
        .map((file) => join(each, file)),
    );
    assert.ok(files.length > 35);
    const { status, stdout, stderr } = await runCli(['validate', ...files]);
    assert.deepEqual([status, stderr], [0, '']);
    assert.equal(stdout, `✔ ${files.length} files, no problems.\n`);
  });

  it('prints what scripts rely on, and ends with 2', async () => {
    put('flow.json', EXAMPLE);
    put('right.json', RIGHT);
    const result = await validate('right.json', 'flow.json', '--json');
    assert.deepEqual([result.status, result.stderr], [2, '']);
    const problems = problemsOf(result);
    assert.deepEqual(
      problems.map(({ file, line, column, rule }) => [file, line, column, rule]),
      [
        ['flow.json', 11, 83, 'invalid-input'],
        ['flow.json', 14, 35, 'unknown-output'],
      ],
    );
    for (const { message, fix, severity, path } of problems)
      assert.deepEqual(
        [typeof message, typeof fix, severity, Array.isArray(path)],
        ['string', 'string', 'error', true],
      );
    assert.deepEqual(problemsOf(await validate('right.json', '--json')), []);
  });

  it('prints what the page shows, for people', async () => {
    put('flow.json', EXAMPLE);
    const [, shown = ''] = /```console\n\$ getty-downloads validate flow\.json\n([^]*?)```/.exec(page) ?? [];
    const { stdout, status } = await validate('flow.json');
    assert.equal(stdout, shown);
    assert.equal(status, 2);
  });

  it('knows the task definitions among the files', async () => {
    put('def.json', '[{"name": "slow", "timeoutSeconds": 900, "responseTimeoutSeconds": 60}]');
    put(
      'flow.json',
      RIGHT.replace('"type": "NOOP"', '"type": "SIMPLE"')
        .replace('"n", "task', '"slow", "task')
        .replace('{"name": "a",', '{"name": "a", "timeoutSeconds": 600,'),
    );
    assert.deepEqual(problemsOf(await validate('flow.json', '--json')), []);
    const [found] = problemsOf(await validate('flow.json', 'def.json', '--json'));
    assert.equal(found?.['rule'], 'timeouts');
  });

  it('shows no secret, not in the lines around a problem either, and not where the file is no JSON', async () => {
    const secret = 'marked5ecret0123456789abcdefghij';
    const headers = `"Api-Key": "${secret}"`;
    const text = `{"name": "a", "tasks": [\n{"name": "h", "taskReferenceName": "h", "type": "HTTP",\n"inputParameters": {"uri": "https://example.com", "method": "GET", "headers": {${headers}}}}\n]}`;
    put('flow.json', text);
    put('broken.json', text.replace('"method": "GET",', '"method" "GET",'));
    for (const args of [['flow.json'], ['broken.json'], ['flow.json', '--json'], ['broken.json', '--json']]) {
      const { status, stdout, stderr } = await validate(...args);
      assert.equal(status, 2);
      assert.doesNotMatch(stdout + stderr, new RegExp(secret));
    }
    assert.match((await validate('flow.json')).stdout, /•{32}/);
  });

  it('lets nothing of a file steer the terminal, and shows little of a long line', async () => {
    put(
      'flow.json',
      `{"name": "a", "x": "${'y'.repeat(5000)}", "tasks": [{"name": "\u009b31m", "type": "\u001b[31m", }]}`,
    );
    const { stdout } = await validate('flow.json');
    assert.equal(
      ['\u001b', '\u009b'].some((sign) => stdout.includes(sign)),
      false,
    );
    assert.ok(
      stdout.split('\n').every((line) => line.length < 200),
      stdout,
    );
  });

  it('marks the place also behind a byte order mark, tabs and lines that end in CRLF', async () => {
    put(
      'flow.json',
      `\uFEFF{\r\n\t"name": "a",\r\n\t"tasks": [\r\n\t\t{"name": "n", "taskReferenceName": "n", "type": "WAIT", "inputParameters": {"duration": "x"}}\r\n\t]\r\n}\r\n`,
    );
    const { stdout } = await validate('flow.json');
    const [line = '', under = ''] = stdout.split('\n').slice(3);
    assert.equal(line.slice(under.indexOf('^'), under.lastIndexOf('^') + 1), '"x"');
    assert.match(stdout, /^flow\.json:4:91 error bad-field\n/);
  });

  it('refuses what it cannot read', async () => {
    for (const [args, message] of [
      [['none.json'], /none\.json: there is no such file/],
      [['.'], /it is a folder/],
      [[], /missing required argument/],
    ] as const) {
      const { status, stdout } = await validate(...args, '--json');
      assert.equal(status, 2);
      assert.match((JSON.parse(stdout) as { error: { message: string } }).error.message, message);
    }
  });
});

describe('docs/linter.md', () => {
  it('has a row for each rule, and no other, with its severity', () => {
    const rows = [...page.matchAll(/^\| `([a-z-]+)` +\| (\w+)/gm)].map(([, rule, severity]) => [
      rule,
      severity,
    ]);
    assert.deepEqual(rows, Object.entries(RULES));
  });

  it('says the limits that the rules go by', () => {
    for (const limit of ['3 MB', '10 MB', '256 kB', '75 kB', '41 of 100'])
      assert.ok(page.includes(limit), limit);
  });
});
