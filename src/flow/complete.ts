import type { JsonSchema } from '../catalog/operation.js';
import { readContent } from './expression-text.js';
import { stepSchema, workflowSchema } from './names.js';
import { outputOf, type Known } from './outputs.js';
import { visibleFrom } from './reach.js';
import type { Path } from './nodes.js';
import { readFlow, type Flow, type Step } from './read.js';
import { fieldsOf, kindOf, schemaAt } from './schema-walk.js';

/** What could stand between the braces of an expression. */
export interface Completion {
  /** The whole content: `page.output.downloads`. */
  readonly text: string;
  /** Its last part, as a list shows it: `downloads`. */
  readonly label: string;
  /** Kind and description, a few words; may be empty. */
  readonly detail: string;
  /** Whether more can follow: a dot, or an index. */
  readonly more: boolean;
  /** False where it is there on some ways only: a case, an earlier round of a loop. */
  readonly always: boolean;
}

/**
 * What could follow in an expression of a step's input.
 *
 * @param from the step; undefined for the workflow's own output
 * @param typed what stands between `${` and the cursor
 * @returns at the root the workflow and the steps that are visible, those done last first; behind a dot the fields
 *   that are known, in the order of their schema; after `[` the first item and all
 */
export function completeExpression(
  flow: Flow,
  from: Step | undefined,
  typed: string,
  known: Known,
  scope: Path = from?.scope ?? [],
): readonly Completion[] {
  const cut = Math.max(typed.lastIndexOf('.'), typed.lastIndexOf('['));
  const [base, part] = cut < 0 ? ['', typed] : [typed.slice(0, cut), typed.slice(cut + 1)];
  if (cut < 0) return fitting(roots(flow, from, scope), part);
  const { root, keys, whole } = readContent(base);
  if (root === undefined || !whole) return [];
  const start = rootSchema(flow, from, root, known, scope);
  const schema = keys.reduce<JsonSchema | undefined>((at, key) => at && schemaAt(at, key), start?.schema);
  if (start === undefined || schema === undefined) return [];
  const { always } = start;
  if (typed[cut] === '[') {
    if (kindOf(schema) !== 'list') return [];
    return [`0]`, `*]`]
      .map((item) => ({ text: `${base}[${item}`, label: `[${item}`, detail: '', more: true, always }))
      .filter(({ label }) => label.startsWith(`[${part}`));
  }
  const fields = fieldsOf(schema).map(({ name, schema: each }): Completion => ({
    text: /^[^.[\]()'"\s]+$/.test(name) ? `${base}.${name}` : `${base}['${name}']`,
    label: name,
    detail: [kindOf(each), oneLine(each['description'])].filter(Boolean).join(' · '),
    more: fieldsOf(each).length > 0 || ['list', 'object'].includes(kindOf(each) ?? 'object'),
    always,
  }));
  return fitting(fields, part);
}

/** Those that hold what was typed, those that begin with it first. */
function fitting(all: readonly Completion[], typed: string): readonly Completion[] {
  const part = typed.trim().toLowerCase();
  const at = ({ label }: Completion): number => label.toLowerCase().indexOf(part);
  return [...all.filter((one) => at(one) === 0), ...all.filter((one) => at(one) > 0)];
}

function roots(flow: Flow, from: Step | undefined, scope: Path): Completion[] {
  const steps = visibleFrom(flow, from, scope).map(({ step, always }) => {
    const text = step.ref ?? '';
    return { text, label: text, detail: `${step.type} · ${step.title}`, more: true, always };
  });
  const detail = 'input, variables, secrets';
  return [...steps, { text: 'workflow', label: 'workflow', detail, more: true, always: true }];
}

function rootSchema(
  flow: Flow,
  from: Step | undefined,
  root: string,
  known: Known,
  scope: Path,
): { schema: JsonSchema; always: boolean } | undefined {
  if (root === 'workflow') return { schema: workflowSchema(flow, scope), always: true };
  const found = visibleFrom(flow, from, scope).find(({ step }) => step.ref === root);
  return (
    found && { schema: stepSchema(found.step.task, outputOf(flow, found.step, known)), always: found.always }
  );
}

/** An expression that is being written, at a place of the definition's text. */
export interface Open {
  /** What stands between `${` and the place. */
  readonly typed: string;
  /** Where the content begins and ends, up to the closing brace if there is one already. */
  readonly from: number;
  readonly to: number;
  /** The step that it stands in; undefined for the workflow's own. */
  readonly step?: Step;
}

/** The expression that a place of the text stands in, or nothing: for an editor of the definition as JSON. */
export function openExpression(text: string, offset: number): Open | undefined {
  const [, typed] = /(?<!\$)\$\{([^"{}\r\n]*)$/.exec(text.slice(Math.max(0, offset - 1000), offset)) ?? [];
  if (typed === undefined) return undefined;
  const [, rest = ''] = /^([^"{}\r\n]*)\}/.exec(text.slice(offset, offset + 1000)) ?? [];
  let flow: Flow;
  try {
    flow = readFlow(text);
  } catch {
    return undefined;
  }
  const step = flow.all.findLast(
    ({ range }) => range.offset < offset && offset < range.offset + range.length,
  );
  return { typed, from: offset - typed.length, to: offset + rest.length, ...(step && { step }) };
}

const oneLine = (text: unknown): string =>
  typeof text === 'string' ? (/^[^.]*/.exec(text)?.[0] ?? '').replace(/\s+/g, ' ').trim() : '';
