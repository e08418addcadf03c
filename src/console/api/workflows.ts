/** What page and server say to each other about workflow definitions and runs. */
import Type from 'typebox';

const Fields = Type.Record(Type.String(), Type.Unknown());

/** A definition on the engine, or a file of the project's `workflows/`. */
export const WorkflowItem = Type.Object({
  source: Type.Enum(['engine', 'file']),
  name: Type.String({ description: 'of the workflow, or of the file: getty_downloads_page.json' }),
  version: Type.Optional(Type.Integer({ description: "the newest of the engine's" })),
  versions: Type.Optional(Type.Array(Type.Integer(), { description: "of the engine's, the newest first" })),
});
export type WorkflowItem = Type.Static<typeof WorkflowItem>;

/** Why there is nothing of the engine's. */
const EngineFailure = Type.Object({ code: Type.String(), message: Type.String(), advice: Type.String() });

/** `engine` says why there is no list of the engine's where there is none. */
export const WorkflowList = Type.Object({
  workflows: Type.Array(WorkflowItem),
  engine: Type.Optional(EngineFailure),
});
export type WorkflowList = Type.Static<typeof WorkflowList>;

/** A definition as text. `revision` changes with the text, and has to be said when it is saved. */
export const WorkflowText = Type.Object({
  text: Type.String(),
  revision: Type.String({
    description: "empty for the engine's: there is nothing to say when it is registered",
  }),
  hidden: Type.Optional(
    Type.Boolean({ description: 'secrets of a connection stand in it; [redacted] is in their places' }),
  ),
});
export type WorkflowText = Type.Static<typeof WorkflowText>;

/** To save a file: the revision that was read, none for a new file. 409 where it has changed since. */
export const SaveFile = Type.Object(
  { text: Type.String(), revision: Type.Optional(Type.String()) },
  { additionalProperties: false },
);
export type SaveFile = Type.Static<typeof SaveFile>;

export const DefinitionText = Type.Object({ text: Type.String() }, { additionalProperties: false });
export type DefinitionText = Type.Static<typeof DefinitionText>;

const LintProblem = Type.Object({
  line: Type.Integer({ minimum: 1 }),
  column: Type.Integer({ minimum: 1 }),
  endLine: Type.Optional(Type.Integer()),
  endColumn: Type.Optional(Type.Integer()),
  path: Type.Optional(
    Type.Array(Type.Union([Type.String(), Type.Integer()]), {
      description: 'JSON path of the step or value',
    }),
  ),
  severity: Type.Enum(['error', 'warning']),
  rule: Type.String(),
  message: Type.String(),
  fix: Type.String(),
  edit: Type.Optional(
    Type.Object(
      { offset: Type.Integer(), length: Type.Integer(), text: Type.String() },
      { description: 'what mends it: a change of the text, in UTF-16 units' },
    ),
  ),
});
export type LintProblem = Type.Static<typeof LintProblem>;

export const LintAnswer = Type.Object({
  problems: Type.Array(LintProblem, { description: 'in the order of their places, 500 at most' }),
});
export type LintAnswer = Type.Static<typeof LintAnswer>;

/**
 * What registering a definition would change: the workflow, and those task definitions of ours that it uses and the
 * engine lacks or has otherwise. `revision` has to be said when it is done, so that what was seen is what is done.
 */
export const RegistrationPlan = Type.Object({
  revision: Type.String(),
  name: Type.String(),
  version: Type.Integer(),
  action: Type.Enum(['create', 'update', 'none']),
  diff: Type.String({ description: 'unified' }),
  tasks: Type.Array(
    Type.Object({
      name: Type.String(),
      action: Type.Enum(['create', 'update', 'none', 'unknown']),
      diff: Type.String(),
    }),
  ),
});
export type RegistrationPlan = Type.Static<typeof RegistrationPlan>;

/** The plan that was seen, to be carried out. 409 where the engine's definitions have changed since. */
export const Register = Type.Object(
  { text: Type.String(), revision: Type.String() },
  { additionalProperties: false },
);
export type Register = Type.Static<typeof Register>;

/** A task type for the palette and for completion. */
export const TaskType = Type.Object({
  name: Type.String(),
  source: Type.Enum(['catalogue', 'worker', 'engine'], {
    description: 'an operation, another task of the Getty worker, or one that the engine knows',
  }),
  description: Type.String(),
  input: Type.Optional(Fields),
  output: Type.Optional(
    Type.Union([Type.Array(Type.String()), Fields], {
      description: 'the schema of its output, or the names of its fields where no more is known',
    }),
  ),
});
export type TaskType = Type.Static<typeof TaskType>;

/** `engine` says why the engine's are missing where they are. */
export const TaskTypeList = Type.Object({
  types: Type.Array(TaskType),
  engine: Type.Optional(EngineFailure),
});
export type TaskTypeList = Type.Static<typeof TaskTypeList>;

/** A step as JSON for an operation, ready to be inserted; values or expressions in `input`. */
export const NewStep = Type.Object(
  { api: Type.String(), id: Type.String(), input: Type.Unknown(), ref: Type.String() },
  { additionalProperties: false },
);
export type NewStep = Type.Static<typeof NewStep>;
export const NewStepAnswer = Type.Object({ task: Fields, notes: Type.Array(Type.String()) });
export type NewStepAnswer = Type.Static<typeof NewStepAnswer>;

export const StartRun = Type.Object(
  { name: Type.String(), version: Type.Optional(Type.Integer()), input: Fields },
  { additionalProperties: false },
);
export type StartRun = Type.Static<typeof StartRun>;
export const RunStarted = Type.Object({ workflowId: Type.String() });
export type RunStarted = Type.Static<typeof RunStarted>;

const RunItem = Type.Object({
  workflowId: Type.String(),
  name: Type.String(),
  version: Type.Integer(),
  status: Type.String(),
  start: Type.Optional(Type.String({ description: 'ISO 8601, UTC' })),
  end: Type.Optional(Type.String()),
  reason: Type.Optional(Type.String()),
});
export type RunItem = Type.Static<typeof RunItem>;

/** `indexing` is false where the engine cannot search. */
export const RunList = Type.Object({
  indexing: Type.Boolean(),
  total: Type.Integer(),
  runs: Type.Array(RunItem),
});
export type RunList = Type.Static<typeof RunList>;

/** One attempt of one step; a loop's steps have an `iteration`. */
const RunTask = Type.Object({
  taskId: Type.String(),
  ref: Type.String({ description: 'as the definition has it: without the number of the iteration' }),
  type: Type.String(),
  name: Type.String(),
  status: Type.String(),
  attempt: Type.Integer({ minimum: 0 }),
  iteration: Type.Integer({ minimum: 0 }),
  start: Type.Optional(Type.String()),
  end: Type.Optional(Type.String()),
  waiting: Type.Optional(Type.String({ description: 'what it waits for, where it says so' })),
  reason: Type.Optional(Type.String()),
  progress: Type.Optional(
    Type.Object(
      {
        done: Type.Number(),
        total: Type.Optional(Type.Number()),
        percent: Type.Optional(Type.Number({ minimum: 0, maximum: 100 })),
        unit: Type.String({ description: 'what is counted: records, pages' }),
        perSecond: Type.Optional(Type.Number()),
        secondsLeft: Type.Optional(Type.Number()),
      },
      { description: 'how far it is, where its output tells it' },
    ),
  ),
  worker: Type.Optional(Type.String()),
  subWorkflowId: Type.Optional(Type.String()),
});
export type RunTask = Type.Static<typeof RunTask>;

/** The same with what it was given and what it gave, for the one that is looked at: a run's may be megabytes. */
export const RunTaskDetail = Type.Object({
  ...RunTask.properties,
  input: Type.Unknown(),
  output: Type.Unknown(),
  aside: Type.Optional(
    Type.Array(Type.Enum(['input', 'output']), {
      description: 'what the engine has put aside for its size, where the console cannot read it',
    }),
  ),
  logs: Type.Array(Type.Object({ at: Type.Optional(Type.String()), line: Type.String() })),
});
export type RunTaskDetail = Type.Static<typeof RunTaskDetail>;

export const Run = Type.Object({
  ...RunItem.properties,
  input: Type.Unknown(),
  output: Type.Unknown(),
  tasks: Type.Array(RunTask),
  definition: Type.String({ description: 'the definition that it runs, as text' }),
});
export type Run = Type.Static<typeof Run>;

export const RunAction = Type.Enum(['cancel', 'retry', 'restart', 'pause', 'resume']);
export type RunAction = Type.Static<typeof RunAction>;

/** What is there: shown in the page's head. */
export const Status = Type.Object({
  version: Type.String(),
  engine: Type.Object({
    state: Type.Enum(['up', 'down', 'none']),
    url: Type.Optional(Type.String()),
    advice: Type.Optional(Type.String()),
  }),
  connections: Type.Array(
    Type.Object({
      name: Type.String(),
      api: Type.String({ description: 'name of the document that it is for' }),
      baseUrl: Type.Optional(Type.String()),
      ready: Type.Boolean({ description: 'whether it is configured completely' }),
      advice: Type.Optional(Type.String()),
      simulation: Type.Boolean(),
      qps: Type.Optional(Type.Number()),
    }),
  ),
  /** Whether a simulated API can be started from the page, where no credentials are set. */
  sandbox: Type.Enum(['available', 'running', 'unavailable']),
  worker: Type.Boolean({ description: 'whether a worker runs in this process' }),
});
export type Status = Type.Static<typeof Status>;
