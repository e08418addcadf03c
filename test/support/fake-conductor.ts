import { json, pathOf, startServer, type TestServer } from './http-server.js';

export interface FakeRun {
  status: string;
  readonly workflowName: string;
  readonly input: unknown;
  readonly tasks: readonly Record<string, unknown>[];
}

/** What a fake Conductor server holds; a test may change it. */
export interface FakeConductor extends TestServer {
  readonly workflows: Map<string, Record<string, unknown>>;
  readonly tasks: Map<string, Record<string, unknown>>;
  readonly runs: Map<string, FakeRun>;
  /** Whether it can search. */
  indexing: boolean;
}

/** As much of a Conductor server as the console asks for, with answers shaped like those of 3.32.3. */
export async function startFakeConductor(): Promise<FakeConductor> {
  const workflows: FakeConductor['workflows'] = new Map();
  const tasks: FakeConductor['tasks'] = new Map();
  const runs: FakeConductor['runs'] = new Map();
  let next = 1;

  const server = await startServer((call, response) => {
    const path = decodeURIComponent(pathOf(call.url)).replace(/^\/api/, '');
    const answer = answerTo(`${call.method} ${path}`, path.split('/').slice(1), call.body);
    if (answer === undefined) json(response, 404, { status: 404, message: 'not here', retryable: false });
    else if (typeof answer === 'string')
      response.writeHead(200, { 'content-type': 'text/plain;charset=UTF-8' }).end(answer);
    else if (call.url.includes('/search') && !fake.indexing)
      json(response, 500, { status: 500, message: 'no index', retryable: false });
    else json(response, 200, answer);
  });

  function answerTo(line: string, [room = '', id = '', what = '']: string[], body: string): unknown {
    const text = body === '' ? undefined : (JSON.parse(body) as unknown);
    if (line === 'GET /health') return { healthy: true };
    if (line === 'GET /metadata/workflow/names-and-versions')
      return Object.fromEntries([...workflows.keys()].map((name) => [name, [{ name, version: 1 }]]));
    if (line === 'GET /metadata/taskdefs') return [...tasks.values()];
    if (line === 'POST /metadata/taskdefs') return keep(tasks, text);
    if (line === 'PUT /metadata/workflow') return keep(workflows, text);
    if (line.startsWith('GET /metadata/workflow/')) return workflows.get(what);
    if (line.startsWith('GET /metadata/taskdefs/')) return tasks.get(what);
    if (line === 'GET /workflow/search') return { totalHits: runs.size, results: [...runs].map(summary) };
    if (room === 'workflow' && line.startsWith('POST') && what === '') return start(id, text);
    if (room === 'workflow') return runOf(line.split(' ')[0] ?? '', id, what);
    if (room === 'tasks') return taskOf(id, what);
    return undefined;
  }

  function keep(into: Map<string, Record<string, unknown>>, list: unknown): unknown {
    for (const one of list as { name: string }[]) into.set(one.name, { ...one, createTime: 1 });
    return { bulkSuccessfulResults: [] };
  }

  function start(workflowName: string, input: unknown): string | undefined {
    if (!workflows.has(workflowName)) return undefined;
    const id = `run-${next++}`;
    const times = { scheduledTime: 1_795_571_508_257, startTime: 1_795_571_508_300, endTime: 0 };
    const task = {
      ...{ taskId: `task-of-${id}`, workflowInstanceId: id, taskType: 'getty_downloads', inputData: input },
      ...{ taskDefName: 'getty_downloads', referenceTaskName: 'page', status: 'SCHEDULED', retryCount: 0 },
      ...{ iteration: 0, outputData: {}, workflowTask: { type: 'SIMPLE' }, ...times },
    };
    runs.set(id, { status: 'RUNNING', workflowName, input, tasks: [task] });
    return id;
  }

  function runOf(method: string, id: string, what: string): unknown {
    const run = runs.get(id);
    if (run === undefined) return undefined;
    if (method === 'GET') {
      const times = { startTime: 1_795_571_507_826, endTime: 0 };
      const { workflowName, ...more } = run;
      const definition = workflows.get(workflowName);
      return {
        workflowId: id,
        workflowVersion: 1,
        output: {},
        workflowName,
        workflowDefinition: definition,
        ...times,
        ...more,
      };
    }
    run.status = { pause: 'PAUSED', '': 'TERMINATED' }[what] ?? 'RUNNING';
    return '';
  }

  function taskOf(id: string, what: string): unknown {
    const found = [...runs.values()].flatMap((run) => run.tasks).find(({ taskId }) => taskId === id);
    if (what !== 'log') return found;
    return (
      found && [
        {
          log: `sent with ${JSON.stringify(found['inputData'])}`,
          createdTime: 1_795_571_508_400,
          taskId: id,
        },
      ]
    );
  }

  const fake: FakeConductor = { ...server, workflows, tasks, runs, indexing: true };
  return fake;
}

const summary = ([workflowId, { workflowName, status, input }]: [string, FakeRun]) => ({
  ...{
    workflowType: workflowName,
    version: 1,
    workflowId,
    status,
    input: JSON.stringify(input),
    output: '{}',
  },
  ...{ startTime: '2026-11-25T01:51:47.826Z', executionTime: 0, failedReferenceTaskNames: '' },
});
