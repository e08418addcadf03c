import type { JsonSchema } from '../catalog/operation.js';
import { inScope, inputsOf, outputOf, pointerOf, type Path, type Step } from '../flow/flow.js';
import { stepSchema, workflowSchema } from '../flow/names.js';
import { suggest } from '../core/suggest.js';
import { asFields, type Context } from './context.js';
import { nodeValueAt } from './values.js';

/** What the expressions of one definition can name: the workflow's, or that of a sub-workflow in place. */
export interface Names {
  readonly steps: readonly Step[];
  readonly byRef: ReadonlyMap<string, readonly Step[]>;
  /** References, and `workflow`. */
  readonly roots: readonly string[];
  /** Inputs that are declared; nothing where none is, so that any may come. */
  readonly inputs: readonly string[] | undefined;
  readonly variables: readonly string[];
  /** What stands behind `workflow`. */
  readonly workflow: JsonSchema;
  /** What stands behind a step's reference. */
  readonly schemaOf: (step: Step) => JsonSchema;
  /** The root that was probably meant. */
  readonly meant: (word: string) => string | undefined;
}

/** Tells the names of each definition; each is made once. */
export function namesOf(context: Context): (scope: Path) => Names {
  const known = remembered((pointer: string, scope: Path) => made(context, scope, pointer));
  return (scope) => known(pointerOf(scope), scope);
}

function made({ flow, known }: Context, scope: Path, pointer: string): Names {
  const steps = inScope(flow, scope);
  const definition = asFields(pointer === '' ? flow.definition : nodeValueAt(flow, scope)) ?? {};
  const byRef = new Map<string, Step[]>();
  for (const step of steps)
    if (step.ref !== undefined) byRef.set(step.ref, [...(byRef.get(step.ref) ?? []), step]);
  const roots = [...byRef.keys(), 'workflow'];
  const listed = definition['inputParameters'];
  const set = steps
    .filter(({ type }) => type === 'SET_VARIABLE')
    .flatMap(({ task }) => Object.keys(asFields(task['inputParameters']) ?? {}));
  const schemas = remembered((_: string, step: Step) => stepSchema(step.task, outputOf(flow, step, known)));
  const near = remembered((word: string) => suggest(word, roots));
  return {
    ...{ steps, byRef, roots },
    inputs:
      Array.isArray(listed) && listed.length > 0 ? inputsOf(definition).map(({ name }) => name) : undefined,
    variables: [...Object.keys(asFields(definition['variables']) ?? {}), ...set],
    workflow: workflowSchema(flow, scope),
    schemaOf: (step) => schemas(step.pointer, step),
    meant: (word) => near(word),
  };
}

/** A function that is asked the same often, and works it out once. */
function remembered<More extends unknown[], T>(work: (key: string, ...more: More) => T): typeof work {
  const done = new Map<string, T>();
  return (key, ...more) => {
    const before = done.get(key);
    if (before !== undefined || done.has(key)) return before as T;
    const result = work(key, ...more);
    done.set(key, result);
    return result;
  };
}
