import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';

import { BASE_URL, openDescribedConsole, type DescribedConsole, type Schema } from '../support/described.js';
import { documentOf, THING } from '../support/documents.js';

const PAGE = readFileSync('workflows/getty_downloads_page.json', 'utf8');

const BY_NAME = { api: 'getty-images', id: 'getDownloads' };

describe('the catalogue of the console', () => {
  let console: DescribedConsole;
  let call: DescribedConsole['call'];
  before(async () => {
    console = await openDescribedConsole();
    ({ call } = console);
  });
  after(() => console.close());

  it('takes documents in and out', async () => {
    const text = documentOf({ get: THING });
    const { name, operations, source } = (
      await call('POST', '/documents', { name: 'things.yaml', text })
    ).json();
    assert.deepEqual([name, operations, source], ['things', 1, 'added']);
    const broken = (await call('POST', '/documents', { name: 'broken.json', text: '{' })).json();
    assert.equal(broken.operations, 0);
    assert.ok(broken.problems.length > 0);
    const { documents } = (await call('GET', '/documents')).json();
    assert.deepEqual(
      documents.map((one: Schema) => one['name']),
      ['getty-images', 'things'],
    );
    assert.equal((await call('DELETE', '/documents/things')).status, 204);
    await call('POST', '/documents', { name: 'things.yaml', text });
    assert.equal((await call('DELETE', '/documents/broken')).status, 404);
    assert.equal((await call('DELETE', '/documents/getty-images')).status, 409);
  });

  it('searches, lists and describes operations', async () => {
    const found = (await call('GET', '/operations?q=past%20donwloads&limit=1')).json();
    assert.equal(found.groups[0].operations.length, 1);
    assert.equal(found.groups[0].operations[0].id, 'getDownloads');
    assert.ok(found.groups[0].found > 1);
    const { path, marks } = found.groups[0].operations[0];
    assert.equal(path.slice(...(marks.path[0] as [number, number])), 'downloads');
    const all = (await call('GET', '/operations')).json();
    assert.deepEqual(
      all.groups.map((one: Schema) => [one['document'], one['total']]),
      [
        ['getty-images', 13],
        ['things', 1],
      ],
    );
    const detail = (await call('GET', '/operations/getty-images/getDownloads')).json();
    assert.equal(detail.task, 'getty_downloads');
    const page = detail.parameters.find((one: Schema) => one['name'] === 'page_size');
    assert.deepEqual(
      [page.in, page.wire, page.default, page.limits],
      ['query', 'page_size', 30, ['1 to 100']],
    );
    const language = detail.parameters.find((one: Schema) => one['name'] === 'accept_language');
    assert.deepEqual([language.in, language.wire], ['header', 'Accept-Language']);
    assert.equal(language.values.find((one: Schema) => one['value'] === 'cs').keys, 'istock');
    assert.equal(detail.input.properties.page_size.maximum, 100);
    assert.equal((await call('GET', '/operations/getty-images/nothing')).status, 404);
    assert.equal((await call('GET', '/operations/nothing/getDownloads')).status, 404);
  });

  it('finds an operation whose id has slashes', async () => {
    const text = documentOf({ get: { ...THING, operationId: 'repos/get' } });
    await call('POST', '/documents', { name: 'slashes.yaml', text });
    assert.equal((await call('GET', '/operations/slashes/repos%2Fget')).json().id, 'repos/get');
    await call('DELETE', '/documents/slashes');
  });

  it('prepares requests, and says what is wrong with an input as an ordinary answer', async () => {
    const good = (
      await call('POST', '/prepare', { ...BY_NAME, input: { page_size: '2', page: null } })
    ).json();
    assert.equal(good.ok, true);
    assert.equal(good.request.url, `${BASE_URL}/v3/downloads`);
    assert.deepEqual(good.task.inputParameters, { page_size: 2 });
    assert.match(good.http_task.inputParameters.http_request.headers['Api-Key'], /workflow\.secrets/);
    const bad = (await call('POST', '/prepare', { ...BY_NAME, input: { page_size: 101 } })).json();
    assert.deepEqual([bad.ok, bad.problems[0].path], [false, '/page_size']);
    const stranger = (await call('POST', '/prepare', { ...BY_NAME, input: { connection: 'nobody' } })).json();
    assert.deepEqual([stranger.ok, stranger.problems[0].path], [false, '/connection']);
    const list = (await call('POST', '/prepare', { ...BY_NAME, input: [] })).json();
    assert.deepEqual([list.ok, list.problems[0].path], [false, '']);
    assert.equal((await call('POST', '/prepare', { api: 'a', id: 'b', input: {} })).status, 404);
  });

  it('shows an operation of an API without a connection, by a host that does not exist', async () => {
    const { ok, curl, warnings } = (
      await call('POST', '/prepare', { api: 'things', id: 'getThing', input: {} })
    ).json();
    assert.equal(ok, true);
    assert.match(curl, /https:\/\/things\.invalid\/things/);
    assert.deepEqual(
      warnings.map((one: Schema) => one['code']),
      ['no_connection'],
    );
  });

  it('makes steps, with notes', async () => {
    const mine = (
      await call('POST', '/steps', { ...BY_NAME, ref: 'first', input: { page: '${workflow.input.page}' } })
    ).json();
    assert.deepEqual(mine, {
      task: {
        ...{ name: 'getty_downloads', taskReferenceName: 'first', type: 'SIMPLE' },
        inputParameters: { page: '${workflow.input.page}' },
      },
      notes: [],
    });
    const spends = { api: 'getty-images', id: 'downloadImage', ref: 'second', input: { id: '1' } };
    const costly = (await call('POST', '/steps', spends)).json();
    assert.equal(costly.task.type, 'SIMPLE');
    assert.match(costly.notes[0], /confirm/);
    const thing = (
      await call('POST', '/steps', { api: 'things', id: 'getThing', ref: 'third', input: {} })
    ).json();
    assert.equal(thing.task.type, 'HTTP');
    assert.match(thing.notes.at(-1), /things\.invalid/);
    const wrong = await call('POST', '/steps', { ...BY_NAME, ref: 'x', input: { page: 0 } });
    assert.deepEqual([wrong.status, wrong.json().error.problems[0].path], [400, '/page']);
  });

  it('lints', async () => {
    assert.deepEqual((await call('POST', '/lint', { text: PAGE })).json(), { problems: [] });
    const { problems } = (await call('POST', '/lint', { text: '{\n "name": }' })).json();
    assert.equal(problems[0].severity, 'error');
    const step = { name: 'a', taskReferenceName: 'a', type: 'SIMPLE' };
    const many = { name: 'w', version: 1, tasks: Array.from({ length: 600 }, () => step) };
    const told = (await call('POST', '/lint', { text: JSON.stringify(many) })).json();
    assert.equal(told.problems.length, 500, 'no more than a page can show');
  });
});
