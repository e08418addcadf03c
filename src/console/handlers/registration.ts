import { createHash } from 'node:crypto';
import { basename } from 'node:path';
import { GettyDownloadsError } from '../../core/errors.js';
import { readFlow, type Flow } from '../../flow/flow.js';
import { REDACTED } from '../../core/redact.js';
import { loadDefinitions, toDefinition, type Definition } from '../../tasks/definitions.js';
import { planRegistration, register, type Change } from '../../tasks/register.js';
import type { Conductor } from '../../tasks/conductor.js';
import { interruptible } from '../../tasks/interruptible.js';
import type { RegistrationPlan } from '../api/workflows.js';
import type { HandlersOf } from '../handler.js';
import type { Parts } from '../parts.js';

type Server = Pick<Conductor, 'call'>;

interface Planned {
  readonly plan: RegistrationPlan;
  readonly definitions: readonly Definition[];
  readonly changes: readonly Change[];
}

/** Putting a definition on the engine, what changes first. */
export function registrationHandlers({
  engine,
  redact,
}: Pick<Parts, 'engine' | 'redact'>): HandlersOf<'planRegistration' | 'register'> {
  return {
    planRegistration: async ({ body: { text }, signal }) =>
      (await planOf(interruptible(engine.conductor(), signal), text)).plan,
    async register({ body: { text, revision }, signal }) {
      const conductor = interruptible(engine.conductor(), signal);
      const { plan, definitions, changes } = await planOf(conductor, text);
      if (plan.revision !== revision) throw new GettyDownloadsError('conflict');
      if (text.includes(REDACTED) && redact(plan.diff) !== plan.diff) {
        throw new GettyDownloadsError('not_possible', {
          detail: `${REDACTED} stands in the place of a secret: write \${workflow.secrets.NAME} there`,
        });
      }
      await register(conductor, definitions, changes);
      return plan;
    },
  };
}

async function planOf(conductor: Server, text: string): Promise<Planned> {
  const flow = readFlow(text);
  const workflow = definitionOf(flow);
  const used = [
    ...new Set(flow.all.flatMap(({ type, name }) => (type === 'SIMPLE' && name !== undefined ? [name] : []))),
  ];
  // Shown by its place in the package, not on this machine.
  const ours = loadDefinitions()
    .filter(({ kind, name }) => kind === 'task' && used.includes(name))
    .map((one) => ({ ...one, file: `task-defs/${basename(one.file)}` }));
  const planned = await planRegistration(conductor, [...ours, workflow]);
  // One of ours that is there may have been tuned: it stays as it is.
  const changes = planned.map((one): Change => {
    const kept = one.kind === 'task' && one.action === 'update';
    return kept ? { ...one, action: 'none', diff: '' } : one;
  });
  const mine = changes.at(-1);
  if (mine === undefined) throw new GettyDownloadsError('internal');
  const tasks = [
    ...changes.slice(0, -1).map(({ name, action, diff }) => ({ name, action, diff })),
    ...(await strangers(
      conductor,
      used.filter((name) => !ours.some((one) => one.name === name)),
    )),
  ];
  const plan = {
    name: workflow.name,
    version: workflow.version ?? 1,
    action: mine.action,
    diff: mine.diff,
    tasks,
  };
  const revision = createHash('sha256')
    .update(JSON.stringify([text, plan]))
    .digest('base64url')
    .slice(0, 22);
  return { plan: { revision, ...plan }, definitions: [...ours, workflow], changes };
}

/** Task types that are not ours: whether the engine knows them. */
async function strangers(conductor: Server, names: readonly string[]): Promise<RegistrationPlan['tasks']> {
  const known = await Promise.all(
    names.map((name) => conductor.call('GET', `/metadata/taskdefs/${encodeURIComponent(name)}`)),
  );
  return names.map((name, index) => ({
    name,
    action: known[index] === undefined ? ('unknown' as const) : ('none' as const),
    diff: '',
  }));
}

function definitionOf({ definition }: Flow): Definition {
  try {
    return toDefinition('workflow', 'definition', definition);
  } catch (thrown) {
    throw new GettyDownloadsError('bad_workflow', {
      detail: `it ${(thrown as Error).message}`,
      cause: thrown,
    });
  }
}
