/** What a workflow asks for when it starts. */
import type { TaskType } from '../../../api/workflows.js';
import { findExpressions, inputsOf, type Flow } from '../../../../flow/flow.js';

type Schema = Readonly<Record<string, unknown>>;

export interface RunField {
  readonly name: string;
  /** What it is where nothing is said. */
  readonly standard?: unknown;
  /** Of the step's input that it goes to, where it goes to one as it is. */
  readonly schema?: Schema;
  /** Steps whose inputs use it. */
  readonly usedBy: readonly string[];
}

/** The inputs that a definition declares, gives defaults for, or uses in an expression, in this order. */
export function runFields(flow: Flow, types: readonly TaskType[]): readonly RunField[] {
  const declared = new Map(inputsOf(flow.definition).map(({ name, schema }) => [name, schema]));
  const uses = findExpressions(flow).filter(
    ({ root, keys, scope }) =>
      root === 'workflow' && keys[0] === 'input' && keys.length > 1 && scope.length === 0,
  );
  const names = [...declared.keys(), ...uses.map(({ keys }) => String(keys[1]))];
  return [...new Set(names)].map((name) => {
    const { default: standard, ...own } = declared.get(name) ?? {};
    const users = uses.filter(({ keys }) => keys[1] === name);
    const theirs = users.map((use) => schemaOf(flow, use, types)).find((one) => one !== undefined);
    const schema = Object.keys(own).length > 0 ? own : theirs;
    return {
      name,
      usedBy: [...new Set(users.flatMap(({ step }) => step?.ref ?? []))],
      ...(standard !== undefined && { standard }),
      ...(schema && { schema }),
    };
  });
}

type Use = ReturnType<typeof findExpressions>[number];

function schemaOf(
  flow: Flow,
  { step, path, keys, range }: Use,
  types: readonly TaskType[],
): Schema | undefined {
  if (step === undefined || keys.length !== 2) return undefined;
  const below = path.slice(step.path.length);
  // Only where the expression is the whole value: a part of a text is a text.
  const whole = /^"\$\{[^{}]*\}"$/.test(flow.text.slice(range.offset - 1, range.offset + range.length + 1));
  if (below.length !== 2 || below[0] !== 'inputParameters' || !whole) return undefined;
  const properties = types.find(({ name }) => name === step.name)?.input?.['properties'];
  const found = isRecord(properties) ? properties[String(below[1])] : undefined;
  return isRecord(found) ? found : undefined;
}

const isRecord = (value: unknown): value is Schema =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
