import assert from 'node:assert/strict';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { runCli, type CliResult } from '../support/cli.js';
import { temporaryFolder } from '../support/fake-java.js';

const ZOO = `
openapi: 3.0.3
info: { title: The zoo, version: '1' }
servers: [{ url: 'https://zoo.example.com' }]
paths:
  /zebras/{id}:
    get:
      operationId: zebras/get
      summary: "Get a zebra with all of its\\e[2m stripes"
      parameters:
        - { name: id, in: path, required: true, schema: { type: integer } }
        - { name: tag, in: query, schema: { type: array, items: { type: string } } }
      responses: { '200': { description: "A zebra\\e[31m.", content: { application/json: { schema: { $ref: '#/components/schemas/Zebra' } } } } }
    put: 7
components:
  schemas:
    Zebra: { type: object, properties: { stripes: { type: integer }, foal: { $ref: '#/components/schemas/Zebra' } } }
`;

describe('the commands, with other documents', function () {
  this.timeout(60_000);
  let folder: ReturnType<typeof temporaryFolder>;
  beforeEach(() => {
    folder = temporaryFolder();
    writeFileSync(join(folder.path, 'zoo.yaml'), ZOO);
    writeFileSync(join(folder.path, 'flow.json'), '{ "name": "f", "version": 1, "tasks": [] }\n');
  });
  afterEach(() => folder.remove());
  const run = (args: string[], colors = false): Promise<CliResult> =>
    runCli(args, { cwd: folder.path, colors });
  const API = ['--api', 'zoo.yaml'];

  it('search lists by document, marks the match in colours only, and tells what is wrong', async () => {
    const plain = await run(['search', 'zebr', ...API]);
    assert.equal(
      plain.stdout,
      'The zoo zoo · 1\n  GET /zebras/{id}  zoo/zebras/get\n    Get a zebra with all of its·[2m stripes\n',
    );
    assert.equal(
      plain.stderr,
      '! zoo: 1 problem, 1 operation could be read\n  14:5 /paths/~1zebras~1{id}/put: not an object\n',
    );
    const colored = await run(['search', 'zebr', ...API], true);
    assert.ok(colored.stdout.includes('/\u001b[1m\u001b[33mzebr\u001b[39m\u001b[22mas/'), colored.stdout);
    assert.equal(stripVTControlCharacters(colored.stdout), plain.stdout);
  });

  it('search prints all documents and problems with --json', async () => {
    const { stdout } = await run(['search', 'stripes', '--json', ...API]);
    const { results, documents } = JSON.parse(stdout);
    assert.deepEqual(
      results.map((one: { operation: string; api: string }) => [one.api, one.operation]),
      [['zoo', 'zebras/get']],
    );
    assert.deepEqual(
      documents.map((one: { name: string; operations: number; problems: object[] }) => [
        one.name,
        one.operations,
        one.problems.length,
      ]),
      [
        ['getty-images', 13, 0],
        ['zoo', 1, 1],
      ],
    );
  });

  it('search shows as many results of each document as are asked for', async () => {
    const { stdout } = await run(['search', 'get', '--limit', '2', ...API]);
    assert.match(stdout, /getty-images · 2 of \d+\n/);
    assert.equal(stdout.match(/^ {2}GET /gm)?.length, 3);
  });

  it('describe shows the reference, and nothing that would steer the terminal', async () => {
    const { stdout, status } = await run(['describe', 'zebras/get', ...API]);
    assert.equal(status, 0);
    for (const part of [
      'GET /zebras/{id}',
      'signs in   as its connection does',
      'id integer, required',
      'tag list of text',
      'A zebra·[31m.',
      'Fields: stripes, foal.',
    ])
      assert.ok(stdout.includes(part), `${part}\n${stdout}`);
  });

  it('prepare gives curl and the HTTP task, and says all that is wrong with an input', async () => {
    const input = JSON.stringify({ id: '7', tag: ['a', 'b'] });
    const { stdout } = await run(['prepare', 'zebras/get', ...API, '--input', input, '--json']);
    const { request, http_task, task } = JSON.parse(stdout);
    assert.deepEqual(
      [request.url, request.query, task],
      ['https://zoo.invalid/zebras/7', { tag: ['a', 'b'] }, undefined],
    );
    assert.deepEqual([http_task.name, http_task.type], ['zebras_get', 'HTTP']);
    const wrong = await run(['prepare', 'zebras/get', ...API, '--input', '{"id":"x","tags":[]}']);
    assert.equal(wrong.status, 2);
    assert.match(wrong.stderr, /\/id must be a whole number, not "x"/);
    assert.match(wrong.stderr, /\/tags is not a parameter.*Did you mean tag\?/);
  });

  it('prepare signs as a connection to the API does, secrets by name', async () => {
    const connections = {
      zoo: { api: 'zoo', base_url: 'https://zoo.example.org/v2', auth: { type: 'bearer', token: '${ZOO}' } },
    };
    writeFileSync(join(folder.path, 'getty-downloads.json'), JSON.stringify({ connections }));
    const { stdout } = await run([
      'prepare',
      'zebras/get',
      ...API,
      '--input',
      '{"id":7,"connection":"zoo"}',
      '--json',
    ]);
    const { request } = JSON.parse(stdout);
    assert.deepEqual(
      [request.url, request.headers.Authorization],
      ['https://zoo.example.org/v2/zebras/7', 'Bearer <ZOO_TOKEN>'],
    );
    const add = [
      'add',
      'zebras/get',
      ...API,
      '--to',
      'flow.json',
      '--input',
      '{"id":"${workflow.input.id}","connection":"zoo"}',
    ];
    const added = await run(add);
    assert.equal(added.status, 0, added.stderr);
    const { tasks } = JSON.parse(readFileSync(join(folder.path, 'flow.json'), 'utf8'));
    assert.deepEqual(
      [
        tasks[0].taskReferenceName,
        tasks[0].inputParameters.http_request.uri,
        tasks[0].inputParameters.http_request.headers.Authorization,
      ],
      [
        'zebras_get',
        'https://zoo.example.org/v2/zebras/${workflow.input.id}',
        'Bearer ${workflow.secrets.ZOO_TOKEN}',
      ],
    );
  });

  it('add says what there is no connection for yet', async () => {
    const { status, stderr } = await run([
      'add',
      'zebras/get',
      ...API,
      '--to',
      'flow.json',
      '--dry-run',
      '--input',
      '{"id":1}',
    ]);
    assert.equal(status, 0);
    assert.match(stderr, /no connection to zoo is configured/);
  });

  it("all see the documents of the working directory's apis/", async () => {
    mkdirSync(join(folder.path, 'apis'));
    writeFileSync(join(folder.path, 'apis', 'zoo.yaml'), ZOO);
    assert.match((await run(['describe', 'zoo/zebras/get'])).stdout, /GET \/zebras/);
    assert.match((await run(['search', 'zebra'])).stderr, /zoo: 1 problem/);
    assert.match((await run(['prepare', 'GET /zebras/{id}', '--input', '{"id":1}'])).stdout, /zebras\/1/);
  });

  it('refuse a file that is not there, and go on without what cannot be read', async () => {
    const missing = await run(['search', 'zebra', '--api', 'none.yaml']);
    assert.equal(missing.status, 2);
    assert.match(missing.stderr, /none\.yaml \(ENOENT\)/);
    writeFileSync(join(folder.path, 'bad.json'), '{ "openapi": "3.1.0", }');
    const bad = await run(['search', 'credits', '--api', 'bad.json']);
    assert.equal(bad.status, 0);
    assert.match(
      bad.stderr,
      /bad: 1 problem, 0 operations could be read\n {2}1:23 not JSON: property name expected/,
    );
    assert.match(bad.stdout, /getty_products/);
  });
});
