import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readFileSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { openWorkflowFiles } from '../../src/console/workflow-files.js';
import { openTestConsole, type TestConsole } from '../support/console.js';
import { failure } from '../support/failure.js';
import { temporaryFolder } from '../support/fake-java.js';

const TEXT = '{\r\n  "name": "mine", // kept\n\t"tasks": [],\n}';

describe('the workflow files of the console', () => {
  let console: TestConsole;
  let workflows: string;
  beforeEach(async () => {
    console = await openTestConsole({ env: { GETTY_API_KEY: 'key-marked-k3y' } });
    workflows = join(console.folder, 'workflows');
  });
  afterEach(() => console.close());

  const put = (name: string, body: unknown) => console.call('PUT', `/api/workflows/file/${name}`, body);
  const read = (name: string) => console.get(`/api/workflows/file/${name}`);

  it('are made, listed, read and written byte for byte', async () => {
    assert.deepEqual((await console.get('/api/workflows')).json().workflows, []);
    const made = await put('mine.json', { text: TEXT });
    assert.equal(made.status, 200);
    assert.equal(readFileSync(join(workflows, 'mine.json'), 'utf8'), TEXT);
    assert.deepEqual((await read('mine.json')).json(), made.json());
    const changed = await put('mine.json', { text: `${TEXT}\n`, revision: made.json().revision });
    assert.equal(changed.status, 200);
    assert.notEqual(changed.json().revision, made.json().revision);
    assert.deepEqual((await console.get('/api/workflows')).json().workflows, [
      { source: 'file', name: 'mine.json' },
    ]);
    assert.deepEqual(readdirSync(workflows), ['mine.json'], 'nothing is left beside it');
  });

  it('are not written over what somebody else has written', async () => {
    const { revision } = (await put('mine.json', { text: TEXT })).json();
    writeFileSync(join(workflows, 'mine.json'), 'theirs');
    for (const body of [{ text: 'x', revision }, { text: 'x' }, { text: 'x', revision: '' }]) {
      const answer = await put('mine.json', body);
      assert.equal(answer.status, 409);
      assert.equal(answer.json().error.code, 'conflict');
    }
    assert.equal(readFileSync(join(workflows, 'mine.json'), 'utf8'), 'theirs');
    assert.equal((await put('gone.json', { text: 'x', revision })).status, 409);
    assert.ok(!existsSync(join(workflows, 'gone.json')));
  });

  for (const name of [
    '..%2Fsecret.json',
    '..%2F..%2Fetc%2Fpasswd.json',
    '%2Fetc%2Fpasswd.json',
    '..%5Csecret.json',
    '%2e%2e%2fsecret.json',
    '.hidden.json',
    '..json',
    'a..json',
    'a%00.json',
    'a.json%00',
    'a.json%2F',
    'a.txt',
    'json',
    '-rf.json',
    'a%20b.json',
    `${'a'.repeat(100)}.json`,
    'C:%5Ca.json',
    'a%0A.json',
  ]) {
    it(`have plain names: ${name.slice(0, 30)} is none`, async () => {
      writeFileSync(join(console.folder, 'secret.json'), '{}');
      for (const answer of [await read(name), await put(name, { text: 'x' })]) {
        assert.equal(answer.status, 400);
        assert.equal(answer.json().error.code, 'bad_input');
      }
      assert.equal(readFileSync(join(console.folder, 'secret.json'), 'utf8'), '{}');
    });
  }

  it('do not follow links out of their folder, or into it', async () => {
    mkdirSync(workflows);
    writeFileSync(join(console.folder, 'secret.json'), '{"secret": true}');
    symlinkSync(join(console.folder, 'secret.json'), join(workflows, 'link.json'));
    symlinkSync(join(console.folder, 'nothing.json'), join(workflows, 'dangling.json'));
    mkdirSync(join(workflows, 'folder.json'));
    assert.deepEqual((await console.get('/api/workflows')).json().workflows, []);
    for (const name of ['link.json', 'dangling.json', 'folder.json']) {
      for (const answer of [await read(name), await put(name, { text: 'x' })]) {
        assert.equal(answer.status, 409, name);
        assert.equal(answer.json().error.code, 'not_possible');
        assert.ok(!answer.text.includes('"secret"'));
      }
    }
    assert.equal(readFileSync(join(console.folder, 'secret.json'), 'utf8'), '{"secret": true}');
    assert.ok(!existsSync(join(console.folder, 'nothing.json')));
  });

  it('keep a byte order mark, which is no part of the text', async () => {
    mkdirSync(workflows);
    writeFileSync(join(workflows, 'marked.json'), `\uFEFF${TEXT}`);
    const { text, revision } = (await read('marked.json')).json();
    assert.equal(text, TEXT);
    assert.equal((await put('marked.json', { text, revision })).json().revision, revision);
    assert.equal(readFileSync(join(workflows, 'marked.json'), 'utf8'), `\uFEFF${TEXT}`);
  });

  it('are refused where they are no text, or too large', async () => {
    mkdirSync(workflows);
    writeFileSync(join(workflows, 'latin.json'), Buffer.from([0x22, 0xe9, 0x22]));
    writeFileSync(join(workflows, 'large.json'), ' '.repeat(1024 * 1024 + 1));
    assert.equal((await read('latin.json')).status, 409);
    assert.equal((await read('large.json')).status, 413);
    assert.equal((await read('nothing.json')).status, 404);
  });

  it('show no secret of a connection, and do not lose it either', async () => {
    mkdirSync(workflows);
    const secret = '{"key": "key-marked-k3y"}';
    writeFileSync(join(workflows, 'plain.json'), secret);
    const { text, revision, hidden } = (await read('plain.json')).json();
    assert.deepEqual([text, hidden], ['{"key": "[redacted]"}', true]);
    const kept = await put('plain.json', { text: `${text as string}\n`, revision });
    assert.equal(kept.status, 409);
    assert.match(kept.json().error.message as string, /workflow\.secrets/);
    assert.equal(readFileSync(join(workflows, 'plain.json'), 'utf8'), secret);
    const mended = '{"key": "${workflow.secrets.KEY}"}';
    assert.equal((await put('plain.json', { text: mended, revision })).status, 200);
    assert.equal((await put('other.json', { text: '"[redacted]"' })).status, 200, 'a word like any other');
  });
});

describe('names of workflow files', () => {
  it('never lead anywhere else, whatever they hold', async () => {
    const { path, remove } = temporaryFolder();
    const folder = join(path, 'workflows');
    const files = openWorkflowFiles(folder);
    const pieces = fc.constantFrom('..', '.', '/', '\\', 'a', '.json', '\0', '~', ' ', 'C:', '%2e');
    await fc.assert(
      fc.asyncProperty(fc.array(pieces, { maxLength: 8 }), async (parts) => {
        const name = parts.join('');
        if (/^[a-z]+(\.json)+$/.test(name)) return;
        const error = await failure(() => files.save(name, 'x'));
        assert.equal(error.code, 'bad_input');
      }),
      { seed: 4, numRuns: 300 },
    );
    assert.deepEqual(readdirSync(path), []);
    remove();
  });
});
