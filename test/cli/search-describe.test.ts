import assert from 'node:assert/strict';
import { stripVTControlCharacters } from 'node:util';
import pc from 'picocolors';
import { loadCatalog } from '../../src/catalog/catalog.js';
import { describeOperation as description } from '../../src/catalog/describe.js';
import { OWN_TASKS } from '../../src/catalog/own-task.js';
import { descriptionText } from '../../src/cli/describe-text.js';
import { runCli } from '../support/cli.js';

type Fields = Record<string, unknown>;

/** Lines that do not fit a terminal of 80 columns. */
const tooWide = (text: string): string[] =>
  stripVTControlCharacters(text)
    .split('\n')
    .filter((line) => line.length > 80);

describe('getty-downloads search', () => {
  it('shows the operations found in a table of at most 80 columns', async () => {
    const { status, stdout, stderr } = await runCli(['search', 'past', 'downloads']);
    assert.deepEqual([status, stderr], [0, '']);
    for (const word of ['getDownloads', 'GET /v3/downloads', 'getty_downloads'])
      assert.ok(stdout.includes(word), word);
    assert.deepEqual(tooWide(stdout), []);
    for (const id of ['getImageDownloadHistory', 'getVideoDownloadHistory'])
      assert.ok((await runCli(['search', 'company'])).stdout.includes(` ${id} `), id);
  });

  it('prints one JSON document with --json', async () => {
    const { status, stdout } = await runCli(['search', 'creditpack', '--json']);
    assert.equal(status, 0);
    const { words, results } = JSON.parse(stdout) as { words: string; results: Fields[] };
    assert.equal(words, 'creditpack');
    assert.deepEqual(Object.keys(results[0] ?? {}), [
      ...['operation', 'api', 'method', 'path', 'task', 'summary', 'score', 'matched'],
    ]);
    assert.equal(results[0]?.['operation'], 'getDownloads');
  });

  it('ends with 0, an empty list and a hint where nothing fits', async () => {
    const json = await runCli(['search', 'zebra', '--json']);
    assert.equal(json.status, 0);
    assert.deepEqual(JSON.parse(json.stdout), { words: 'zebra', results: [] });
    const text = await runCli(['search', 'zebra']);
    assert.deepEqual([text.status, text.stdout], [0, '']);
    assert.match(text.stderr, /Nothing fits "zebra"\. Try/);
  });

  it('finds the tasks that no operation stands for', async () => {
    const { stderr } = await runCli(['search', 'records', 'join']);
    assert.match(stderr, /^getty_records, a task of the worker: /);
    assert.doesNotMatch(stderr, /Nothing fits|getty_report/);
    const { stdout } = await runCli(['search', 'getty_records', '--json']);
    const { tasks } = JSON.parse(stdout) as { tasks: Fields[] };
    assert.deepEqual(
      tasks.map(({ name }) => name),
      ['getty_records'],
    );
  });

  it('wants at least one word', async () => {
    assert.equal((await runCli(['search'])).status, 2);
  });
});

describe('getty-downloads describe', () => {
  it('fits 80 columns for every operation, in colours and without', () => {
    for (const operation of loadCatalog()) {
      const [plain, colored] = [false, true].map((on) =>
        descriptionText({ colors: pc.createColors(on) }, description(operation)),
      );
      assert.deepEqual(tooWide(plain ?? ''), [], operation.id);
      assert.equal(stripVTControlCharacters(colored ?? ''), plain);
      assert.notEqual(colored, plain);
    }
  });

  it('shows everything that the reference knows', async () => {
    const { stdout } = await runCli(['describe', 'GET /v3/downloads']);
    for (const part of [
      'GET /v3/downloads',
      'What it does',
      'What it costs',
      'page_size integer, default 30, 1 to 100',
      'accept_language text, header Accept-Language',
      'creditpack               Credits; iStock keys only.',
      'Pages',
      'Fields: result_count, downloads.',
      '429  Over',
      'Limits',
      'Not known',
      'In which order the list comes',
    ])
      assert.ok(stdout.includes(part), part);
  });

  it('prints the same as one JSON document with --json', async () => {
    const { status, stdout } = await runCli(['describe', 'getty_downloads', '--json']);
    assert.equal(status, 0);
    const value = JSON.parse(stdout) as Fields;
    assert.deepEqual(
      [value['operation'], value['effect'], (value['input'] as unknown[]).length],
      ['getDownloads', 'read', 17],
    );
  });

  it('shows the tasks that no operation stands for', async () => {
    for (const own of OWN_TASKS) {
      const { status, stdout } = await runCli(['describe', own.name]);
      assert.deepEqual([status, tooWide(stdout)], [0, []]);
      for (const name of Object.keys(own.input['properties'] as object))
        assert.ok(stdout.includes(`  ${name} `));
    }
    const { stdout } = await runCli(['describe', 'getty_records', '--json']);
    const { task, input, output } = JSON.parse(stdout) as Record<'task' | 'input' | 'output', Fields[]>;
    assert.equal(task, 'getty_records');
    assert.deepEqual(
      input.map(({ name, required }) => [name, required]),
      [
        ['from', true],
        ['steps', false],
        ['output', false],
        ['time_zone', false],
      ],
    );
    assert.ok(output.some(({ name }) => name === 'manifest'));
  });

  it('suggests the operation that was probably meant, and ends with 2', async () => {
    const text = await runCli(['describe', 'getDownload']);
    assert.deepEqual([text.status, text.stdout], [2, '']);
    assert.match(text.stderr, /Did you mean getDownloads\?/);
    const json = await runCli(['describe', 'getDownload', '--json']);
    const { error } = JSON.parse(json.stdout) as { error: { code: string; problems: Fields[] } };
    assert.deepEqual(
      [json.status, error.code, error.problems[0]?.['suggestion']],
      [2, 'not_found_locally', 'getDownloads'],
    );
  });
});
