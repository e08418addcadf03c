import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parse } from 'jsonc-parser';
import { generatedFiles, staleFiles, writeFiles } from '../../scripts/generation.js';
import { taskDefText, taskOf } from '../../scripts/task-def.js';
import { inputSchema } from '../../src/catalog/input-schema.js';
import type { DownloadsPage, GetDownloadsInput } from '../../src/catalog/generated/getty-images.js';
import { getDownloads } from '../support/operations.js';

const TYPES = 'src/catalog/generated/getty-images.ts';
const VALIDATORS = 'src/catalog/generated/validators.ts';
const TASK = 'task-defs/getty_downloads.json';

describe('generation', function () {
  this.timeout(60_000);
  const folders: string[] = [];
  /** A package with what generation reads and makes, and nothing else. */
  const copy = (): string => {
    const folder = mkdtempSync(join(tmpdir(), 'generation-'));
    folders.push(folder);
    for (const name of ['apis', 'task-defs', 'src/catalog/generated', '.prettierrc.json'])
      cpSync(name, join(folder, name), { recursive: true });
    return folder;
  };
  after(() => {
    for (const folder of folders) rmSync(folder, { recursive: true });
  });

  it('would make exactly the files that are there', async () => {
    const files = await generatedFiles(process.cwd());
    const definitions = readdirSync('task-defs').map((name) => `task-defs/${name}`);
    assert.deepEqual(files.map(({ path }) => path).sort(), [TYPES, VALIDATORS, ...definitions].sort());
    assert.deepEqual(staleFiles(process.cwd(), files), [], 'npm run generate');
  });

  it('names each file that is stale once the document says something else', async () => {
    const folder = copy();
    const document = join(folder, 'apis/getty-images.openapi.yaml');
    const text = readFileSync(document, 'utf8');
    const other = text.replace('maximum: 100,', 'maximum: 90,').replace('          easyaccess,\n', '');
    assert.notEqual(other, text);
    writeFileSync(document, other);
    const files = await generatedFiles(folder);
    assert.deepEqual([...staleFiles(folder, files)].sort(), [TYPES, VALIDATORS, TASK].sort());
    assert.deepEqual([...writeFiles(folder, files)].sort(), [TYPES, VALIDATORS, TASK].sort());
    assert.deepEqual(staleFiles(folder, files), []);
    assert.deepEqual(writeFiles(folder, files), []);
    assert.match(readFileSync(join(folder, TASK), 'utf8'), /"maximum": 90/);
  });

  it('names a file that was changed by hand, and one that is missing', async () => {
    const folder = copy();
    const files = await generatedFiles(folder);
    writeFileSync(join(folder, TYPES), `${readFileSync(join(folder, TYPES), 'utf8')}// by hand\n`);
    rmSync(join(folder, TASK));
    assert.deepEqual([...staleFiles(folder, files)].sort(), [TYPES, TASK].sort());
  });

  it('ends with 1 and the names of the stale files when it only checks, and with 0 once they are written', () => {
    const folder = copy();
    const run = (...args: string[]): { status: number | null; stdout: string } =>
      spawnSync(process.execPath, [resolve('build/scripts/generate.js'), ...args], {
        cwd: folder,
        encoding: 'utf8',
      });
    assert.equal(run('--check').status, 0);
    writeFileSync(join(folder, TYPES), '// by hand\n');
    const red = run('--check');
    assert.equal(red.status, 1);
    assert.match(red.stdout, /stale: src\/catalog\/generated\/getty-images\.ts/);
    assert.doesNotMatch(red.stdout, /task-defs/);
    assert.equal(run().status, 0);
    assert.equal(run('--check').status, 0);
  });

  it('replaces the input schema of a task definition and not a byte beside it', () => {
    const before =
      '{\r\n\t"name":   "mine", // a note\r\n  "inputSchema": {"name": "old"},\r\n"retryCount": 3 }';
    const after = taskDefText(before, taskOf(getDownloads()));
    const [head = '', tail = ''] = before.split('{"name": "old"}');
    assert.ok(after.startsWith(head) && after.endsWith(tail));
    assert.deepEqual((parse(after) as Record<string, unknown>)['inputSchema'], {
      name: 'getty_downloads',
      version: 1,
      type: 'JSON',
      data: inputSchema(getDownloads()),
    });
  });

  it('begins a task definition where there is none', () => {
    const made = JSON.parse(taskDefText(undefined, taskOf(getDownloads()))) as Record<string, unknown>;
    assert.deepEqual([made['name'], made['retryCount']], ['getty_downloads', 5]);
    assert.ok((made['outputKeys'] as string[]).includes('downloads'));
    assert.ok(!(made['outputKeys'] as string[]).includes('checkpoint'));
  });

  it('makes types that take what the schema takes', () => {
    const input: GetDownloadsInput = { page: 2, product_type: 'premiumaccess', on_quota: 'wait' };
    // @ts-expect-error -- not a product type
    const wrong: GetDownloadsInput = { product_type: 'gold' };
    // @ts-expect-error -- not a parameter
    const unknown: GetDownloadsInput = { pagesize: 2 };
    const page: DownloadsPage = { result_count: 1, downloads: [{ id: '1', user: null }] };
    assert.equal([input, wrong, unknown, page].length, 4);
  });
});
