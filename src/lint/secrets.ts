import type { Path } from '../flow/flow.js';
import { expressionsIn } from '../flow/flow.js';
import { called, type Context } from './context.js';
import type { Range } from '../flow/lines.js';
import type { Finding } from './problem.js';
import { isLiteral, isSecretName, looksSecret } from './secret-shapes.js';
import { textsIn } from './values.js';

/** Fields of a definition that the engine stores and shows to whoever may look at a run. */
const STORED = ['inputTemplate', 'outputParameters', 'variables', 'metadata', 'workflowStatusListenerSink'];

/** Secrets that everybody can read who can read the definition or its runs. Their values are never told. */
export function checkSecrets({ flow, rangeAt }: Context): Finding[] {
  const own = STORED.flatMap((key) =>
    secretsIn(flow.definition[key], [key], rangeAt, { path: [key], who: key }),
  );
  const steps = flow.all.flatMap((step) => {
    const rest = Object.entries(step.task).filter(([key]) => !HOLDS_STEPS.has(key));
    return rest.flatMap(([key, value]) =>
      secretsIn(value, [...step.path, key], rangeAt, { path: step.path, who: called(step) }),
    );
  });
  return [...own, ...steps];
}

const HOLDS_STEPS = new Set(['loopOver', 'decisionCases', 'defaultCase', 'forkTasks']);

/** @param who what the message is about */
export function secretsIn(
  value: unknown,
  place: Path,
  rangeAt: (path: Path) => Range,
  { path, who }: { readonly path: Path; readonly who: string },
): Finding[] {
  return textsIn(value).flatMap(([keys, text]): Finding[] => {
    // The steps of a sub-workflow in place are steps of their own.
    if (keys.includes('workflowDefinition') && keys.includes('tasks')) return [];
    const name = [...place, ...keys].findLast((key): key is string => typeof key === 'string') ?? '';
    const base = { rule: 'secret-in-plain-sight' as const, range: rangeAt([...place, ...keys]), path };
    const fix = `Write \${workflow.secrets.${nameOf(name)}} in its place, set CONDUCTOR_SECRET_${nameOf(name)} in the server's environment, and make the old one invalid`;
    if (isSecretName(name) && isLiteral(text))
      return [
        {
          ...base,
          message: `${who}: ${name} holds a value that anybody can read who may see the definition or a run`,
          fix,
        },
      ];
    if (looksSecret(text))
      return [
        {
          ...base,
          message: `${who}: ${name} holds what looks like a secret, readable for anybody who may see the definition or a run`,
          fix,
        },
      ];
    const from = isSecretName(name) && TRAVELS.test(name) ? expressionsIn(text).find(stored) : undefined;
    if (from === undefined) return [];
    const message = `${who}: ${name} comes from \${${from.content}}, and the engine stores that in plain sight with each run`;
    return [
      {
        ...base,
        severity: 'warning',
        message,
        fix: `Use \${workflow.secrets.…}, which the engine stores by name only`,
      },
    ];
  });
}

/** Names that mean a secret even where an expression brings it. */
const TRAVELS = /authorization|api[-_]?key|passw|secret/i;

const stored = ({ root, keys }: { root?: string; keys: readonly unknown[] }): boolean =>
  root !== undefined &&
  !(root === 'workflow' && (keys[0] === 'secrets' || keys[0] === 'env')) &&
  keys.length > 0;

/** `Api-Key`: `API_KEY`. */
const nameOf = (name: string): string =>
  name
    .replace(/([a-z0-9])([A-Z])/g, '$1_$2')
    .replace(/[^A-Za-z0-9]+/g, '_')
    .toUpperCase() || 'NAME';
