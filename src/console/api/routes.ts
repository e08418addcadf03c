/**
 * Every route of the console's API, in one place: the server makes its routes, checks, limits and OpenAPI description
 * of this table, and the page's authors read it. All are below `/api`; all but `POST /test-requests` answer JSON; every
 * failure is a `Failure` with a status of 400 or more; each wants `Authorization: Bearer TOKEN`.
 */
import Type from 'typebox';
import { api, count, file, object, runId, RUNS_LIMIT, SEARCH_LIMIT, text } from './parameters.js';
import type { Route } from './route.js';
import { DocumentInfo, DocumentList, NewDocument, OperationDetail, SearchAnswer } from './catalogue.js';
import { Prepared, RequestOf, TestEvent, TestRequest } from './request.js';
import {
  DefinitionText,
  LintAnswer,
  NewStep,
  NewStepAnswer,
  Register,
  RegistrationPlan,
  Run,
  RunAction,
  RunList,
  RunStarted,
  RunTaskDetail,
  SaveFile,
  StartRun,
  Status,
  TaskTypeList,
  WorkflowList,
  WorkflowText,
} from './workflows.js';

const MiB = 1024 * 1024;

export const ROUTES = {
  /** GET /api/status: engine, connections, simulation, worker. Cheap: ask every few seconds. */
  status: { method: 'GET', path: '/status', summary: 'What is there', answer: Status },
  /** POST /api/sandbox: starts the simulated API; the connection `default` is its, from now on. 409 where it cannot be. */
  startSandbox: {
    method: 'POST',
    path: '/sandbox',
    summary: 'Start the simulated API and make it the default connection',
    answer: Status,
    perMinute: 10,
  },

  /** GET /api/documents */
  documents: { method: 'GET', path: '/documents', summary: 'The documents loaded', answer: DocumentList },
  /**
   * POST /api/documents: what can be loaded of it is there, with `problems` for the rest. Where that is nothing, the
   * answer says why (`operations` is 0), and there is no such document.
   */
  addDocument: {
    method: 'POST',
    path: '/documents',
    summary: 'Add an OpenAPI document by its text, until the console ends',
    body: NewDocument,
    answer: DocumentInfo,
    status: 201,
    // The catalogue's own limit is 32 MiB of text, which JSON makes longer.
    bodyBytes: 48 * MiB,
    perMinute: 30,
    limitMs: 60_000,
  },
  /** DELETE /api/documents/:name: of those that were added from the page; 409 for the others. */
  removeDocument: {
    method: 'DELETE',
    path: '/documents/:name',
    summary: 'Remove a document that was added from the page',
    params: object({ name: api }),
  },

  /** GET /api/operations?q=&limit=: `limit` operations a document; all documents in their order without words. */
  search: {
    method: 'GET',
    path: '/operations',
    summary: 'Search all operations, or list them',
    query: object({
      q: Type.Optional(Type.String({ maxLength: 200, default: '' })),
      limit: count(2000, SEARCH_LIMIT),
    }),
    answer: SearchAnswer,
    perMinute: 1200,
  },
  /** GET /api/operations/:api/:id */
  operation: {
    method: 'GET',
    path: '/operations/:api/:id',
    summary: 'The reference of one operation',
    params: object({ api, id: text('id of the operation') }),
    answer: OperationDetail,
  },

  /** POST /api/prepare: a wrong input is an ordinary answer (`ok: false`). Nothing is sent. */
  prepare: {
    method: 'POST',
    path: '/prepare',
    summary: 'The request that an input means, in all its forms',
    body: RequestOf,
    answer: Prepared,
    perMinute: 1200,
  },
  /**
   * POST /api/test-requests: one `TestEvent` a line (NDJSON), `result` or `failed` the last. Closing the connection
   * stops it. 428 (`not_confirmed`) for an operation that changes or spends something without `confirmed`.
   */
  testRequest: {
    method: 'POST',
    path: '/test-requests',
    summary: 'Send one request for real',
    body: TestRequest,
    answer: TestEvent,
    streams: true,
    perMinute: 120,
    limitMs: 120_000,
  },

  /** GET /api/workflows: those of the engine and of the project's workflows/. */
  workflows: {
    method: 'GET',
    path: '/workflows',
    summary: 'Definitions on the engine and in files',
    answer: WorkflowList,
  },
  /** GET /api/workflows/engine/:name?version= */
  engineWorkflow: {
    method: 'GET',
    path: '/workflows/engine/:name',
    summary: 'A definition of the engine as text',
    params: object({ name: text('name of the workflow') }),
    query: object({ version: Type.Optional(Type.Integer({ minimum: 0 })) }),
    answer: WorkflowText,
  },
  /** GET /api/workflows/file/:file */
  readFile: {
    method: 'GET',
    path: '/workflows/file/:file',
    summary: 'A definition in a file, byte for byte',
    params: object({ file }),
    answer: WorkflowText,
  },
  /** PUT /api/workflows/file/:file: 409 (`conflict`) where the file is not as `revision` says. */
  saveFile: {
    method: 'PUT',
    path: '/workflows/file/:file',
    summary: 'Write a definition into a file',
    params: object({ file }),
    body: SaveFile,
    answer: WorkflowText,
  },
  /** POST /api/lint */
  lint: {
    method: 'POST',
    path: '/lint',
    summary: 'What is wrong with a definition',
    body: DefinitionText,
    answer: LintAnswer,
    perMinute: 1200,
  },
  /** POST /api/steps: 400 with `problems` where the input does not fit. */
  newStep: {
    method: 'POST',
    path: '/steps',
    summary: 'A step for an operation, ready to be inserted',
    body: NewStep,
    answer: NewStepAnswer,
  },
  /** GET /api/task-types */
  taskTypes: {
    method: 'GET',
    path: '/task-types',
    summary: 'Task types of the catalogue and of the engine, for the palette and for completion',
    answer: TaskTypeList,
  },

  /** POST /api/registrations/plan: what would change on the engine; changes nothing. */
  planRegistration: {
    method: 'POST',
    path: '/registrations/plan',
    summary: 'What registering a definition would change',
    body: DefinitionText,
    answer: RegistrationPlan,
  },
  /** POST /api/registrations: the plan that was seen. 409 (`conflict`) where it would be another one by now. */
  register: {
    method: 'POST',
    path: '/registrations',
    summary: 'Register a definition as planned',
    body: Register,
    answer: RegistrationPlan,
    status: 201,
  },

  /** GET /api/runs?workflow=&status=&start=&limit=: newest first. */
  runs: {
    method: 'GET',
    path: '/runs',
    summary: 'Recent runs, where the engine can search',
    query: object({
      workflow: Type.Optional(text('name of the workflow')),
      status: Type.Optional(
        Type.Enum(['RUNNING', 'COMPLETED', 'FAILED', 'TIMED_OUT', 'TERMINATED', 'PAUSED']),
      ),
      start: Type.Optional(Type.Integer({ minimum: 0, maximum: 100_000, default: 0 })),
      limit: count(100, RUNS_LIMIT),
    }),
    answer: RunList,
  },
  /** POST /api/runs: 404 where the engine has no such workflow. */
  startRun: {
    method: 'POST',
    path: '/runs',
    summary: 'Start a workflow',
    body: StartRun,
    answer: RunStarted,
    status: 201,
    perMinute: 60,
  },
  /** GET /api/runs/:id: look once a second while it runs. */
  run: {
    method: 'GET',
    path: '/runs/:id',
    summary: 'One run and the state of its tasks',
    params: object({ id: runId }),
    answer: Run,
  },
  /** GET /api/runs/:id/tasks/:taskId: input, output and log of one attempt. */
  runTask: {
    method: 'GET',
    path: '/runs/:id/tasks/:taskId',
    summary: 'One task of a run, with what it was given and what it gave',
    params: object({ id: runId, taskId: runId }),
    answer: RunTaskDetail,
  },
  /**
   * POST /api/runs/:id/cancel|retry|restart|pause|resume, without a body. `retry` goes on at the failed task, `restart`
   * begins anew under the same id. 409 (`engine_refused`) where the run's state does not allow it.
   */
  runAction: {
    method: 'POST',
    path: '/runs/:id/:action',
    summary: 'Cancel, retry, restart, pause or resume a run',
    params: object({ id: runId, action: RunAction }),
    perMinute: 120,
  },
} as const satisfies Readonly<Record<string, Route>>;
