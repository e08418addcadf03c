import { expressionsIn, inScope, type Step } from '../flow/flow.js';
import { startsWith } from '../flow/nodes.js';
import { asText } from './values.js';
import { inputsOfStep, texts, type Context } from './context.js';

/** What an entry of a list counts as, kB: 100 entries of the download history have about 75. */
const ENTRY_KB = 0.75;

/** Above this a task's output is moved to where no JavaScript worker can read it. */
export const TASK_KB = 3072;
/** The same for a workflow's output. */
export const WORKFLOW_KB = 5120;
/** What all variables of a workflow may have together. */
export const VARIABLES_KB = 256;

/**
 * How much a step can put out, kB, as far as it is known: pages of our tasks, and what loops and JOINs make of them.
 * What nobody knows counts as nothing. A loop that keeps all its rounds is without end.
 */
export function weightOf(context: Context, step: Step): number {
  const operation = context.operationOf(step);
  if (operation?.pagination !== undefined) return pageWeight(context, step);
  const steps = inScope(context.flow, step.scope);
  if (step.type === 'JOIN') {
    const refs = texts(step.task['joinOn']);
    const waited = steps.filter(
      ({ ref, pointer }) => ref !== undefined && refs.includes(ref) && pointer !== step.pointer,
    );
    // Only what stands before it; a definition that goes in circles has other problems.
    return sum(
      waited.filter(({ range }) => range.offset < step.range.offset).map((one) => weightOf(context, one)),
    );
  }
  if (step.type !== 'DO_WHILE') return 0;
  const round = sum(
    steps
      .filter((one) => one !== step && startsWith(one.path, step.path) && one.type !== 'DO_WHILE')
      .map((one) => weightOf(context, one)),
  );
  const { keepLastN } = inputsOfStep(step);
  return round === 0 ? 0 : round * (typeof keepLastN === 'number' ? keepLastN : Infinity);
}

/** A page of a step, kB: as many entries as it asks for, or as it can. */
function pageWeight(context: Context, step: Step): number {
  const { pagination, parameters } = context.operationOf(step) ?? {};
  const schema = parameters?.find(({ name }) => name === pagination?.page_size)?.schema;
  const size = inputsOfStep(step)[pagination?.page_size ?? ''] ?? schema?.['default'];
  const most = Number(schema?.['maximum'] ?? 100);
  const entries = typeof size === 'string' && size.includes('${') ? most : Number(size ?? most);
  return (Number.isFinite(entries) ? entries : most) * ENTRY_KB;
}

/** How much the expressions of a value bring together, kB. */
export function broughtBy(context: Context, value: unknown, scope: Step['scope']): number {
  const steps = inScope(context.flow, scope);
  const named = expressionsIn(asText(value));
  return sum(
    named.map(({ root, keys: [kind, ...keys] }) => {
      const step = steps.find(({ ref }) => ref === root);
      return step === undefined || kind !== 'output' ? 0 : partOf(context, step, keys);
    }),
  );
}

/** Of a step's output, what stands behind these keys. */
function partOf(context: Context, step: Step, keys: readonly (string | number)[]): number {
  const [key, ...rest] = keys;
  if (key === undefined) return weightOf(context, step);
  const operation = context.operationOf(step);
  if (operation !== undefined)
    return key === operation.pagination?.items && rest.length === 0 ? weightOf(context, step) : 0;
  const inner = inScope(context.flow, step.scope).filter(({ ref }) => ref !== undefined && ref !== step.ref);
  if (step.type === 'JOIN') {
    const found = inner.find(({ ref }) => ref === key);
    return found === undefined ? 0 : partOf(context, found, rest);
  }
  if (step.type !== 'DO_WHILE' || !/^\d+$/.test(String(key))) return 0;
  const body = inner.filter(({ path }) => startsWith(path, step.path));
  if (rest.length === 0) return sum(body.map((one) => weightOf(context, one)));
  const found = body.find(({ ref }) => ref === rest[0]);
  return found === undefined ? 0 : partOf(context, found, rest.slice(1));
}

/** The name of a task with pages that a text mentions, if any. */
export function pagedTaskIn(context: Context, value: unknown): string | undefined {
  const text = asText(value);
  // A collection returns sums and where its records are.
  if (/\bcollect['"]?\s*:\s*\\?['"](all|new|plan)/.test(text)) return undefined;
  return context.pagedTasks.find((name) => new RegExp(`(?<![\\w.-])${name}(?![\\w-])`).test(text));
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);

/** `3.1 MB`, `300 kB`. */
export const sizeText = (kb: number): string =>
  kb === Infinity
    ? 'any number of MB'
    : kb >= 1024
      ? `${(kb / 1024).toFixed(1)} MB`
      : `${String(Math.round(kb))} kB`;
