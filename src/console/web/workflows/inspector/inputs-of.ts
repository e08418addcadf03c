/** The inputs of a step as rows to be edited. */
import type { TaskType } from '../../../api/workflows.js';
import type { Path, Step } from '../../../../flow/flow.js';

type Schema = Readonly<Record<string, unknown>>;

export interface InputRow {
  /** From `inputParameters` on. */
  readonly key: Path;
  readonly label: string;
  /** Nothing where the step does not have it. */
  readonly value: unknown;
  readonly schema?: Schema;
  readonly required: boolean;
  /** Whether it is longer text by nature: a script, a body. */
  readonly multiline: boolean;
}

const LONG: ReadonlySet<string> = new Set(['expression', 'scriptExpression', 'queryExpression', 'body']);

/** What Conductor's HTTP task reads of its request. */
const REQUEST = [
  'method',
  'uri',
  'headers',
  'body',
  'accept',
  'contentType',
  'connectionTimeOut',
  'readTimeOut',
];

/** The inputs that a step has, and those that its type could have. */
export function inputsOf(step: Step, types: readonly TaskType[]): readonly InputRow[] {
  const given = record(step.task['inputParameters']);
  const schema = record(types.find(({ name }) => name === step.name)?.input);
  const known = step.type === 'SIMPLE' ? record(schema['properties']) : {};
  const wanted = Array.isArray(schema['required']) ? schema['required'].map(String) : [];
  const names = [...new Set([...Object.keys(known), ...Object.keys(given)])];
  return names.flatMap((name) =>
    step.type === 'HTTP' && name === 'http_request' && isRecord(given[name])
      ? requestRows(given[name])
      : [rowOf([name], given[name], known[name], wanted.includes(name))],
  );
}

function requestRows(request: Schema): InputRow[] {
  const names = [...new Set([...REQUEST.slice(0, 4), ...Object.keys(request)])];
  return names.map((name) => rowOf(['http_request', name], request[name], undefined, name === 'uri'));
}

function rowOf(key: Path, value: unknown, schema: unknown, required: boolean): InputRow {
  const label = String(key.at(-1));
  return {
    ...{ key, label, value, required },
    multiline:
      LONG.has(label) || (typeof value === 'object' && value !== null) || String(value).includes('\n'),
    ...(isRecord(schema) && { schema }),
  };
}

const isRecord = (value: unknown): value is Schema =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const record = (value: unknown): Schema => (isRecord(value) ? value : {});
