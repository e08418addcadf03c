import type { JsonSchema } from '../catalog/operation.js';
import { suggest } from '../core/suggest.js';
import { reachOf, type Expression, type Reach, type Step } from '../flow/flow.js';
import { fieldsOf, kindOf, schemaAt } from '../flow/schema-walk.js';
import type { Context } from './context.js';
import { namesOf, type Names } from './definitions.js';
import type { Finding } from './problem.js';
import type { RuleName } from './rules.js';

/** Expressions that name a task, an output, an input or a variable that is not there. */
export function checkReferences(context: Context): Finding[] {
  const names = namesOf(context);
  // An input that is used ten times is declared once.
  const told = new Set<string>();
  return context.expressions.flatMap((one): Finding[] => {
    const { root } = one;
    if (root === undefined) return [];
    const here = names(one.scope);
    const found = root === 'workflow' ? ofWorkflow(context, one, here) : ofStep(context, one, root, here);
    return found.filter(({ rule, message }) => {
      const again = rule === 'undeclared-input' && told.has(message);
      if (rule === 'undeclared-input') told.add(message);
      return !again;
    });
  });
}

function ofStep(context: Context, one: Expression, root: string, names: Names): Finding[] {
  const { flow } = context;
  const named = names.byRef.get(root) ?? [];
  const [target] = named;
  if (target === undefined) return unknown(context, one, root, names);
  // Of two with the same reference another rule tells; which is meant is not known.
  if (named.length > 1) return [];
  // What is told of a change of state is put together when the task is there.
  const own = target === one.step && one.path.includes('onStateChange');
  const reach: Reach = own ? { when: 'always' } : reachOf(flow, one.step, target);
  if (reach.when === 'never') return [unreachable(context, one, target, reach)];
  return fieldsThere(context, one, names.schemaOf(target), target);
}

function unknown(
  { flow }: Context,
  one: Expression,
  root: string,
  { roots, steps, meant }: Names,
): Finding[] {
  // Variables of the engine's own environment: ${CPEWF_TASK_ID}.
  if (one.keys.length === 0 && /^[A-Z][A-Z0-9_]*$/.test(root)) return [];
  const near = meant(root);
  // A dynamic fork starts tasks that no definition names.
  if (near === undefined && steps.some(({ type }) => type === 'FORK_JOIN_DYNAMIC')) return [];
  const all = `${roots.slice(0, 8).join(', ')}${roots.length > 8 ? ' …' : ''}`;
  const fix = near !== undefined ? `Write ${near}` : `Use one of ${all}`;
  const message = `No task has the reference ${root}: the expression becomes null`;
  return [found('unknown-reference', flow.text, one, message, fix, root, near)];
}

const WHY: Readonly<Record<(Reach & { when: 'never' })['why'], readonly [what: string, fix: string]>> = {
  later: ['is only started later', 'Move it before this task, or use another output'],
  other_branch: [
    'runs in another branch of the fork at the same time, and may not be done',
    'Use it behind the JOIN, or put both into one branch',
  ],
  other_case: [
    'stands in another case: where this task runs, that one does not',
    'Use what stands before the switch',
  ],
  inside: ['is started by this very task', 'Use what stands before it'],
  itself: ['is this very task: its output is not there before it runs', 'Use an earlier task'],
};

function unreachable(
  { flow }: Context,
  one: Expression,
  { ref = '' }: Step,
  reach: Reach & { when: 'never' },
): Finding {
  const [what, fix] = WHY[reach.why];
  const made = found(
    'unreachable-reference',
    flow.text,
    one,
    `${ref} ${what}: the expression becomes null`,
    fix,
  );
  return reach.why === 'other_branch' ? { ...made, severity: 'warning' } : made;
}

function ofWorkflow(context: Context, one: Expression, { inputs, variables, workflow }: Names): Finding[] {
  const { text } = context.flow;
  const [kind, name] = one.keys;
  if (kind === 'input' && typeof name === 'string') {
    if (inputs === undefined || inputs.includes(name)) return [];
    const near = suggest(name, inputs);
    const add = JSON.stringify(name);
    const fix =
      near === undefined
        ? `Add ${add} to inputParameters`
        : `Write ${near}, or add ${name} to inputParameters`;
    const message = `inputParameters does not name the input ${name}`;
    return [found('undeclared-input', text, one, message, fix, name, near)];
  }
  if (kind === 'variables' && typeof name === 'string') {
    if (variables.includes(name)) return [];
    const near = suggest(name, variables);
    const fix =
      near === undefined ? 'Set it by SET_VARIABLE before, or name it in `variables`' : `Write ${near}`;
    return [found('unknown-variable', text, one, `Nothing sets the variable ${name}`, fix, name, near)];
  }
  return fieldsThere(context, one, workflow);
}

/** Goes down the keys as far as they are known. */
function fieldsThere({ flow }: Context, one: Expression, start: JsonSchema, target?: Step): Finding[] {
  let schema = start;
  for (const [index, key] of one.keys.entries()) {
    // What a server answers is its own business.
    if (target?.type === 'HTTP' && one.keys[index - 1] === 'body') return [];
    const next = schemaAt(schema, key);
    if (next !== undefined) {
      schema = next;
      continue;
    }
    const names = fieldsOf(schema).map(({ name }) => name);
    const before = [one.root, ...one.keys.slice(0, index)].join('.');
    if (kindOf(schema) === 'list') {
      const message = `${before} is a list, which has no ${String(key)}: the expression becomes null`;
      return [
        found(
          'unknown-output',
          flow.text,
          one,
          message,
          `Name an item first, as in ${before}[0].${String(key)}, or all, [*]`,
        ),
      ];
    }
    const near = suggest(String(key), names);
    const list = names.slice(0, 12).join(', ');
    const fix =
      near !== undefined
        ? `Write ${near}`
        : names.length === 0
          ? `${before} is always empty: use another task's output`
          : `Use one of ${list}`;
    const rule = target === undefined ? 'unknown-reference' : 'unknown-output';
    const message = `${before} has no ${String(key)}: the expression becomes null`;
    return [found(rule, flow.text, one, message, fix, String(key), near)];
  }
  return [];
}

/** @param wrong what `near` takes the place of, where there is one */
function found(
  rule: RuleName,
  text: string,
  one: Expression,
  message: string,
  fix: string,
  wrong?: string,
  near?: string,
): Finding {
  const { range } = one;
  const raw = text.slice(range.offset, range.offset + range.length);
  const at =
    wrong === undefined ? -1 : (new RegExp(`(?<![\\w-])${escaped(wrong)}(?![\\w-])`).exec(raw)?.index ?? -1);
  const edit =
    wrong === undefined || near === undefined || at < 0
      ? undefined
      : { offset: range.offset + at, length: wrong.length, text: near };
  return { rule, range, path: one.step?.path ?? one.path, message, fix, edit };
}

const escaped = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');
