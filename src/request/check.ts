import type { ErrorObject } from 'ajv';
import { VALIDATORS } from '../catalog/generated/validators.js';
import { inputSchema } from '../catalog/input-schema.js';
import type { JsonSchema, Operation } from '../catalog/operation.js';
import type { OwnTask } from '../catalog/own-task.js';
import { badInputWithHints } from '../core/bad-input.js';
import { GettyDownloadsError, type Problem } from '../core/errors.js';
import { readDate } from './dates.js';
import { normalise } from './normalise.js';
import { withoutColumns } from './no-columns.js';
import { shown, toProblems } from './problems.js';

/** A task's input, checked: the values that were given, by parameter name, in their own types. */
export type CheckedInput = Readonly<Record<string, unknown>>;

/** A function that was compiled when the package was made. */
interface Validator {
  (values: unknown): boolean;
  errors?: ErrorObject[] | null;
}

const compiled = VALIDATORS as unknown as Readonly<Record<string, Validator>>;
const keyOf = ({ api, id }: Operation): string => `${api}/${id}`;

/** Undefined for an operation of any other document than the built-in one. */
function validatorOf(operation: Operation): Validator | undefined {
  const key = keyOf(operation);
  return operation.added !== true && Object.hasOwn(compiled, key) ? compiled[key] : undefined;
}

/** Whether an operation is of the built-in document: then {@link checkInput} knows it. */
export const isBuiltIn = (operation: Operation): boolean => validatorOf(operation) !== undefined;

/** Names ids in the place of a list of them. */
export const REFERENCE = 'ids_from';

const schemas = new WeakMap<Operation, JsonSchema>();

/** The schema of an operation's input, made once. */
function schemaOf(operation: Operation): JsonSchema {
  const schema = schemas.get(operation) ?? inputSchema(operation);
  schemas.set(operation, schema);
  return schema;
}

/**
 * An input in its own types, ready to be held against the schema.
 *
 * @throws GettyDownloadsError `bad_input` where it is no object
 */
export function inputOf(
  operation: Operation,
  input: unknown,
): { readonly schema: JsonSchema; readonly values: CheckedInput } {
  const schema = schemaOf(operation);
  return { schema, values: valuesOf(operation.task ?? operation.id, schema, input) };
}

function valuesOf(name: string, schema: JsonSchema, input: unknown): CheckedInput {
  if (typeof input === 'object' && input !== null && !Array.isArray(input))
    return normalise(schema, input as Record<string, unknown>);
  const problem = {
    path: '',
    code: 'type',
    message: 'must be an object of parameters',
    got: shown(input),
    allowed: 'object',
  };
  throw badInputWithHints([problem], name);
}

/**
 * Checks an input against the schema of an operation's task, and what a schema cannot say: that days exist,
 * that a range does not end before it begins. All problems are found at once.
 *
 * @param operation of the built-in document; for any other see `checkAdded`
 * @throws GettyDownloadsError `bad_input` with one problem for each thing that is wrong
 */
export function checkInput(operation: Operation, input: unknown): CheckedInput {
  const { values } = inputOf(operation, input);
  const validate = validatorOf(operation);
  if (validate === undefined)
    throw new GettyDownloadsError('internal', { detail: `${keyOf(operation)} is not built in` });
  const problems = validate(values) ? [] : withoutColumns(operation, toProblems(validate.errors ?? []));
  const dated = replaceSpelling(operation, values, problems);
  if (dated.length === 0) dated.push(...backwards(operation, values));
  dated.push(...withoutIds(operation, values));
  if (dated.length > 0) throw badInput(operation, dated);
  return values;
}

/**
 * Checks the input of a task that no operation stands for.
 *
 * @throws GettyDownloadsError `bad_input` with one problem for each thing that is wrong
 */
export function checkOwnInput({ name, input: schema }: OwnTask, input: unknown): CheckedInput {
  const validate = compiled[`task/${name}`];
  if (validate === undefined)
    throw new GettyDownloadsError('internal', { detail: `${name} is not built in` });
  const values = valuesOf(name, schema, input);
  if (!validate(values)) throw badInputWithHints(toProblems(validate.errors ?? []), name);
  return values;
}

const SPELLINGS = 'YYYY-MM-DD, YYYY-MM-DDTHH:MM:SS or YYYY-MM-DD HH:MM:SS, with Z or ±HH:MM if wanted';

/** For dates, one clear problem takes the place of what the schema's pattern says, and days that no calendar has are found. */
function replaceSpelling(
  operation: Operation,
  values: CheckedInput,
  problems: readonly Problem[],
): Problem[] {
  const range = operation.dateRange;
  const wrong = (range === undefined ? [] : [range.from, range.to])
    .filter((name) => typeof values[name] === 'string' && readDate(values[name]) === undefined)
    .map((name) => {
      const misspelled = problems.some(({ path, code }) => path === `/${name}` && code === 'pattern');
      const why = misspelled ? `is not a date: write ${SPELLINGS}` : 'is not a date that exists';
      return {
        path: `/${name}`,
        code: 'date',
        message: `${JSON.stringify(shown(values[name]))} ${why}`,
        got: shown(values[name]),
        allowed: SPELLINGS,
      };
    });
  const paths = new Set(wrong.map((problem) => problem.path));
  return [...problems.filter((problem) => !paths.has(problem.path)), ...wrong];
}

function backwards(operation: Operation, values: CheckedInput): Problem[] {
  const range = operation.dateRange;
  if (range === undefined) return [];
  const [fromText, toText] = [values[range.from], values[range.to]];
  const from = typeof fromText === 'string' ? readDate(fromText) : undefined;
  const to = typeof toText === 'string' ? readDate(toText) : undefined;
  if (from === undefined || to === undefined) return [];
  const timed = range.use_time !== undefined && values[range.use_time] === true;
  // A bare day as the end stands for the whole of it.
  const end = to.hasTime ? to.instant : to.instant.endOf('day');
  if (timed ? from.instant <= end : from.day <= to.day) return [];
  const allowed = `${range.from} at or before ${range.to}`;
  return [
    {
      path: `/${range.from}`,
      code: 'range',
      message: `${from.text} is after ${range.to}, ${to.text}`,
      got: from.text,
      allowed,
    },
  ];
}

/** A list of ids stands there itself, or a reference in its place. */
function withoutIds({ batch, added }: Operation, values: CheckedInput): Problem[] {
  if (batch === undefined || added === true) return [];
  const { parameter } = batch;
  const [itself, reference] = [values[parameter] !== undefined, values[REFERENCE] !== undefined];
  if (itself !== reference) return [];
  return [
    itself
      ? { path: `/${REFERENCE}`, code: 'unused', message: `is not for an input with \`${parameter}\`` }
      : {
          path: `/${parameter}`,
          code: 'required',
          message: `is missing: \`${parameter}\` or \`${REFERENCE}\` is required`,
          allowed: 'a value',
        },
  ];
}

/** All that is wrong with an input, as an error. */
export const badInput = (
  { task, id }: Pick<Operation, 'task' | 'id'>,
  problems: readonly Problem[],
): GettyDownloadsError => badInputWithHints(problems, task ?? id);
