import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import type { ServerResponse } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Task, TaskExecLog, Workflow } from '@io-orkes/conductor-javascript';
import type { Engine } from '../../src/engine/engine.js';
import { openConductor, type Conductor } from '../../src/tasks/conductor.js';
import { spawnCommand, type Command } from '../support/command.js';
import { engineFor } from '../support/engine.js';
import {
  json,
  pathOf,
  startServer,
  type Respond,
  type SeenCall,
  type TestServer,
} from '../support/http-server.js';
import { registerAll, taskOf } from '../support/stage.js';
import { until } from '../support/until.js';

/** Each has a part in the middle that is found in every spelling, and that no ordinary text holds. */
const SECRETS = {
  GETTY_API_KEY: 'mk1keyQ7/x+y=0001-marked-api-key',
  GETTY_API_SECRET: 'mk2secQ7/x+y=0002-marked-api-secret',
  GETTY_PASSWORD: 'mk3pasQ7 "x"&y=0003-marked-password',
} as const;
const TOKEN = 'mk4tokQ7.x_y-0004-marked-token';
/** The beginnings: what is cut off in the middle is leaked as well. */
const BEGINNINGS = /mk[1-4](?:key|sec|pas|tok)Q7/;
const ALL = [...Object.values(SECRETS), TOKEN];

/** The whole of what came, as a careless server would repeat it, at many places, cut or not. */
const echo = (call: SeenCall): string =>
  `${'.'.repeat(250)} ${JSON.stringify(call.headers)} ${call.body} ${ALL.join(' ')} ${'.'.repeat(300)} ${ALL.join(' ').repeat(20)}`;

/** What the server does for each page that is asked for, and the code that the task ends or waits with. */
const CASES: readonly [code: string, respond: (call: SeenCall, response: ServerResponse) => void][] = [
  [
    'completed',
    (call, response) => {
      json(response, 200, { result_count: 1, downloads: [{ id: echo(call), [TOKEN]: 1 }] });
    },
  ],
  [
    'bad_request',
    (call, response) => {
      json(response, 400, { ErrorCode: 'X', ErrorMessage: echo(call) });
    },
  ],
  [
    'unauthorized',
    (call, response) => {
      json(response, 401, { message: echo(call) });
    },
  ],
  [
    'forbidden',
    (call, response) => {
      json(response, 403, { message: echo(call) });
    },
  ],
  [
    'not_found',
    (call, response) => {
      json(response, 404, { message: echo(call) });
    },
  ],
  [
    'refused',
    (call, response) => {
      json(response, 418, { message: echo(call) });
    },
  ],
  [
    'rate_limited',
    (call, response) => {
      json(
        response,
        429,
        { message: echo(call) },
        { 'x-error-detail': `Account Over Queries Per Second Limit ${TOKEN}` },
      );
    },
  ],
  [
    'server_error',
    (call, response) => {
      response.writeHead(500).end(`<html>${echo(call)}</html>`);
    },
  ],
  [
    'bad_answer',
    (call, response) => {
      response.writeHead(200).end(`<html>${echo(call)}</html>`);
    },
  ],
  [
    'connection_lost',
    (call, response) => {
      response.writeHead(200, { 'content-length': '99999' });
      response.write(echo(call));
      setImmediate(() => response.destroy());
    },
  ],
  [
    'redirect_refused',
    (_call, response) => {
      response
        .writeHead(302, {
          location: `https://elsewhere.invalid/${TOKEN}?k=${encodeURIComponent(SECRETS.GETTY_API_KEY)}`,
        })
        .end();
    },
  ],
  [
    'answer_too_large',
    (call, response) => {
      json(response, 200, { result_count: 1, downloads: [{ id: echo(call).repeat(200) }] });
    },
  ],
  ['timed_out', () => undefined],
  [
    'quota_exhausted',
    (call, response) => {
      json(response, 403, { message: echo(call) }, { 'x-error-detail': `Account Over Rate Limit ${TOKEN}` });
    },
  ],
];

describe('secrets', function () {
  this.timeout(240_000);
  let engine: Engine;
  let conductor: Conductor;
  let server: TestServer;
  let cwd: string;
  let worker: Command;

  before(async function () {
    engine = await engineFor(this);
    conductor = openConductor({ serverUrl: engine.url });
    await registerAll(conductor);
    server = await startServer(respond);
    cwd = mkdtempSync(join(tmpdir(), 'secrets-'));
    const fast =
      'budget: 3, timeouts: { connect: 2, response: 2, total: 2 }, max_answer_bytes: 100000, qps: 1000';
    const credentials =
      'api_key: "${GETTY_API_KEY}", api_secret: "${GETTY_API_SECRET}", username: reader, password: "${GETTY_PASSWORD}"';
    writeFileSync(
      join(cwd, 'getty-downloads.yaml'),
      `connections:
  default: { ${credentials}, base_url: "${server.url}", ${fast} }
  refused: { ${credentials}, base_url: "${server.url}", token_url: "${server.url}/refused", ${fast} }
  narrow: { ${credentials}, base_url: "${server.url}", workflows: [another] }
  broken: { ${credentials}, base_url: "http://api.example.com" }
  away: { ${credentials}, base_url: "http://127.0.0.1:9", ${fast} }
`,
    );
    worker = spawnCommand(
      ['worker', '--json', '--log-level', 'debug', '--poll-interval', '50'],
      { ...SECRETS, CONDUCTOR_SERVER_URL: engine.url },
      cwd,
    );
    await worker.says(/worker ready/);
  });
  after(async () => {
    worker.signal('SIGKILL');
    await server.close();
    conductor.close();
    rmSync(cwd, { recursive: true, force: true });
  });

  const respond: Respond = (call, response) => {
    if (pathOf(call.url) === '/refused')
      json(response, 401, { error: 'invalid_client', error_description: echo(call) });
    else if (call.url.includes('oauth2'))
      json(response, 200, { access_token: TOKEN, token_type: 'Bearer', expires_in: 1800 });
    else CASES[Number(new URL(call.url, 'http://x').searchParams.get('page')) - 1]?.[1](call, response);
  };

  it('are in no input, output, reason, log, task log, nor anywhere in the engine’s database, whatever goes wrong', async () => {
    const inputs: [code: string, input: object][] = [
      ...CASES.map(([code], index): [string, object] => [code, { page: index + 1 }]),
      ['bad_input', { page: 'x', pagesize: 3 }],
      ['unknown_connection', { connection: 'nobody' }],
      ['connection_not_allowed', { connection: 'narrow' }],
      ['bad_config', { connection: 'broken' }],
      ['signin_refused', { connection: 'refused' }],
      ['unreachable', { connection: 'away' }],
    ];
    const seen: string[] = [];
    // One after another: a used-up day, the last of the cases, would stop the others.
    const sorted = [...inputs].sort(
      ([a], [b]) => Number(a === 'quota_exhausted') - Number(b === 'quota_exhausted'),
    );
    for (const [code, input] of sorted) {
      const id =
        (await conductor.call<string>('POST', '/workflow/getty_downloads_page', { body: input })) ?? '';
      const { workflow, task } = await settled(id);
      assert.equal(codeOf(task), code, `${JSON.stringify(input)}: ${task.reasonForIncompletion ?? ''}`);
      const logs = await conductor.call<TaskExecLog[]>('GET', `/tasks/${task.taskId ?? ''}/log`);
      seen.push(JSON.stringify(workflow), JSON.stringify(logs));
      if (task.status === 'SCHEDULED') await conductor.call('DELETE', `/workflow/${id}`);
    }
    worker.signal('SIGTERM');
    assert.equal(await worker.status, 130);

    const sent = server.calls.map((call) => JSON.stringify(call)).join('\n');
    for (const [name, secret] of [...Object.entries(SECRETS), ['token', TOKEN] as const]) {
      const spelled = [
        secret,
        JSON.stringify(secret).slice(1, -1),
        encodeURIComponent(secret),
        new URLSearchParams({ x: secret }).toString().slice(2),
      ];
      assert.ok(
        spelled.some((text) => sent.includes(text)),
        `${name} was never sent: the test proves nothing`,
      );
    }
    searchIn('the workflows and task logs', seen.join('\n'));
    searchIn('the worker’s log', worker.stdout() + worker.stderr());
    for (const file of readdirSync(engine.dataDir ?? assert.fail('an engine of ours has a folder'))) {
      searchIn(`the engine’s ${file}`, readFileSync(join(engine.dataDir ?? '', file)).toString('latin1'));
    }
    if (engine.logFile !== undefined) searchIn('the engine’s log', readFileSync(engine.logFile, 'latin1'));
  });

  async function settled(id: string): Promise<{ workflow: Workflow; task: Task }> {
    return until(
      `workflow ${id} ends or waits`,
      async () => {
        const workflow = await conductor.call<Workflow>('GET', `/workflow/${id}`, {
          query: { includeTasks: true },
        });
        const task = workflow && taskOf(workflow);
        if (workflow === undefined || task === undefined) return false;
        return codeOf(task) !== undefined && task.status !== 'IN_PROGRESS' && { workflow, task };
      },
      60_000,
    );
  }
});

function codeOf(task: Task): string | undefined {
  const { error, waiting } = (task.outputData ?? {}) as {
    error?: { code: string };
    waiting?: { code: string };
  };
  return error?.code ?? waiting?.code ?? (task.status === 'COMPLETED' ? 'completed' : undefined);
}

/** Fails with where it is, and a piece around it in which the secret itself is not repeated. */
function searchIn(where: string, text: string): void {
  const base64 = ALL.flatMap((secret) => [secret, `${SECRETS.GETTY_API_KEY}:${secret}`]).map((plain) =>
    // Without the last group, which depends on what follows.
    Buffer.from(plain).toString('base64').slice(0, 20),
  );
  const found =
    BEGINNINGS.exec(text)?.index ?? base64.map((form) => text.indexOf(form)).find((index) => index >= 0);
  if (found === undefined) return;
  assert.fail(`a secret is in ${where}: …${text.slice(Math.max(0, found - 200), found)}⟨here⟩`);
}
