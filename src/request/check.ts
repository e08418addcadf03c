import { Ajv, type ValidateFunction } from 'ajv';
import { inputSchema } from '../catalog/input-schema.js';
import type { JsonSchema, Operation } from '../catalog/operation.js';
import { GettyDownloadsError, type Problem } from '../core/errors.js';
import { readDate } from './dates.js';
import { normalise } from './normalise.js';
import { shown, toProblems } from './problems.js';

/** A task's input, checked: the values that were given, by parameter name, in their own types. */
export type CheckedInput = Readonly<Record<string, unknown>>;

const ajv = new Ajv({ allErrors: true, verbose: true, strict: false });
const compiled = new WeakMap<Operation, { schema: JsonSchema; validate: ValidateFunction }>();

/** An operation's input schema and its validator, made once. */
function validatorOf(operation: Operation): { schema: JsonSchema; validate: ValidateFunction } {
  const known = compiled.get(operation);
  if (known !== undefined) return known;
  const schema = inputSchema(operation);
  const made = { schema, validate: ajv.compile(schema) };
  compiled.set(operation, made);
  return made;
}

/**
 * Checks an input against the schema of an operation's task, and what a schema cannot say: that days exist,
 * that a range does not end before it begins. All problems are found at once.
 *
 * @throws GettyDownloadsError `bad_input` with one problem for each thing that is wrong
 */
export function checkInput(operation: Operation, input: unknown): CheckedInput {
  if (typeof input !== 'object' || input === null || Array.isArray(input)) {
    const problem = {
      path: '',
      code: 'type',
      message: 'must be an object of parameters',
      got: shown(input),
      allowed: 'object',
    };
    throw badInput(operation, [problem]);
  }
  const { schema, validate } = validatorOf(operation);
  const values = normalise(schema, input as Record<string, unknown>);
  const problems = validate(values) ? [] : toProblems(validate.errors ?? [], schema);
  const dated = replaceSpelling(operation, values, problems);
  if (dated.length === 0) dated.push(...backwards(operation, values));
  if (dated.length > 0) throw badInput(operation, dated);
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

function badInput(operation: Operation, problems: readonly Problem[]): GettyDownloadsError {
  const detail = problems
    .map(({ path, message, suggestion }) => {
      const meant = suggestion === undefined ? '' : ` (did you mean ${suggestion}?)`;
      return `${path === '' ? 'input' : path.slice(1)} ${message}${meant}`;
    })
    .join('; ');
  return new GettyDownloadsError('bad_input', {
    detail: `${operation.task ?? operation.id}: ${detail}`,
    problems,
  });
}
