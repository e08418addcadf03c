import { GettyDownloadsError, toError } from '../../core/errors.js';
import { REDACTED } from '../../core/redact.js';
import { inputSchema } from '../../catalog/input-schema.js';
import { outputSchema } from '../../catalog/output-schema.js';
import { OWN_TASKS } from '../../catalog/own-task.js';
import {
  listTasks,
  listWorkflows,
  readServerWorkflow,
  type ServerTask,
} from '../../tasks/server-definitions.js';
import type { TaskType, WorkflowItem, WorkflowList, WorkflowText } from '../api/workflows.js';
import type { HandlersOf } from '../handler.js';
import type { Parts } from '../parts.js';
import { openWorkflowFiles } from '../workflow-files.js';

type Names = 'workflows' | 'engineWorkflow' | 'readFile' | 'saveFile' | 'taskTypes';

/** Definitions on the engine and in the project's files. */
export function definitionHandlers({
  catalog,
  engine,
  workflows: folder,
  redact,
}: Pick<Parts, 'catalog' | 'engine' | 'workflows' | 'redact'>): HandlersOf<Names> {
  const files = openWorkflowFiles(folder);
  return {
    async workflows({ signal }) {
      const inFiles = files.list().map((name): WorkflowItem => ({ source: 'file', name }));
      const { found, failure } = await orFailure(() => listWorkflows(engine.conductor(), signal));
      const onEngine = (found ?? []).map(({ name, versions }): WorkflowItem => {
        const [version] = versions;
        return { source: 'engine', name, ...(version !== undefined && { version }), versions: [...versions] };
      });
      return { workflows: [...inFiles, ...onEngine], ...(failure && { engine: failure }) };
    },
    async engineWorkflow({ params: { name }, query: { version }, signal }) {
      const text = await readServerWorkflow(engine.conductor(), name, version, signal);
      return marked({ text, revision: '' });
    },
    readFile: ({ params: { file } }) => marked(files.read(file)),
    saveFile({ params: { file }, body: { text, revision } }) {
      if (text.includes(REDACTED) && revision !== undefined && marked(files.read(file)).hidden === true) {
        throw new GettyDownloadsError('not_possible', {
          detail: `${REDACTED} stands in the place of a secret: write \${workflow.secrets.NAME} there`,
        });
      }
      return marked(files.save(file, text, revision));
    },
    async taskTypes({ signal }) {
      const ours = [...operationTypes(), ...OWN_TYPES];
      const { found, failure } = await orFailure(() => listTasks(engine.conductor(), signal));
      const others = (found ?? []).filter(({ name }) => !ours.some((one) => one.name === name)).map(typeOf);
      return { types: [...ours, ...others], ...(failure && { engine: failure }) };
    },
  };

  function operationTypes(): TaskType[] {
    return catalog.operations().flatMap((entry) => {
      const operation = entry.task === undefined ? undefined : catalog.load(entry);
      if (operation?.task === undefined) return [];
      const { task: name, summary: description } = operation;
      const [input, output] = [inputSchema(operation), outputSchema(operation)];
      return [{ name, source: 'catalogue', description, input, output }];
    });
  }

  /** With a word about it where the server is going to take something out of the text. */
  function marked(given: WorkflowText): WorkflowText {
    return redact(given.text) === given.text ? given : { ...given, hidden: true };
  }
}

/** Tasks of the worker that no operation stands for. */
const OWN_TYPES = OWN_TASKS.map((own): TaskType => ({ ...own, source: 'worker' }));

/** Of a task that is not ours the names are known at most. */
function typeOf({ name, description, inputKeys, outputKeys }: ServerTask): TaskType {
  return {
    ...{ name, source: 'engine', description: typeof description === 'string' ? description : '' },
    input: { type: 'object', properties: Object.fromEntries(namesIn(inputKeys).map((key) => [key, {}])) },
    output: namesIn(outputKeys),
  };
}

const namesIn = (keys: unknown): string[] => (Array.isArray(keys) ? keys.map(String) : []);

/** The engine's part of an answer that has other parts, or why there is none of it. */
async function orFailure<T>(
  work: () => Promise<T>,
): Promise<{ found?: T; failure?: NonNullable<WorkflowList['engine']> }> {
  try {
    return { found: await work() };
  } catch (thrown) {
    const { code, message, advice } = toError(thrown);
    if (code === 'interrupted' || code === 'internal') throw thrown;
    return { failure: { code, message, advice } };
  }
}
