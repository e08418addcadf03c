import { suggest } from '../core/suggest.js';
import { forkOf, inScope, joinOf, reachOf, type Step } from '../flow/flow.js';
import { called, type Context } from './context.js';
import type { Finding } from './problem.js';

/** References that stand twice. */
export function checkDuplicates({ flow, rangeAt }: Context): Finding[] {
  const seen = new Map<string, Step>();
  return flow.all.flatMap((step) => {
    if (step.ref === undefined) return [];
    const key = JSON.stringify([step.scope, step.ref]);
    const first = seen.get(key);
    if (first === undefined) {
      seen.set(key, step);
      return [];
    }
    const where = `line ${String(first.range.line)}`;
    return [
      {
        rule: 'duplicate-reference' as const,
        range: rangeAt([...step.path, 'taskReferenceName']),
        path: step.path,
        message: `There is another task with the reference ${step.ref} in ${where}; the engine refuses that`,
        fix: 'Give one of them another reference, and let the expressions that mean it follow',
      },
    ];
  });
}

/** Forks without their JOIN, and branches that hold nothing. */
export function checkForks({ flow, rangeAt }: Context): Finding[] {
  return flow.all.flatMap((step): Finding[] => {
    const { path } = step;
    const fork = step.type === 'FORK_JOIN' || step.type === 'FORK_JOIN_DYNAMIC';
    const alone = fork && joinOf(flow, step) === undefined;
    const branches = step.type === 'FORK_JOIN' ? step.branches : [];
    return [
      ...(alone
        ? [
            {
              rule: 'fork-without-join' as const,
              range: step.range,
              path,
              message: `${called(step)} forks, but no JOIN stands right behind it; the workflow would end there as failed`,
              fix: 'Put a JOIN behind it that waits for the last task of each branch',
            },
          ]
        : []),
      ...branches
        .filter(({ steps }) => steps.length === 0)
        .map(({ path: list, label }) => ({
          rule: 'empty-branch' as const,
          range: rangeAt(list),
          path,
          message: `${called(step)}: ${label} holds no task; the engine cannot start it`,
          fix: 'Put a task into the branch (NOOP does nothing), or take the branch out',
        })),
    ];
  });
}

/** What JOINs wait for: tasks that are there, and done before. */
export function checkJoins(context: Context): Finding[] {
  return context.flow.all
    .filter(({ type }) => type === 'JOIN' || type === 'EXCLUSIVE_JOIN')
    .flatMap((join) => [...waitsForNothing(context, join), ...waitsForOthers(context, join)]);
}

function waitsForNothing({ flow, rangeAt }: Context, join: Step): Finding[] {
  const { joinOn } = join.task;
  const fork = forkOf(flow, join);
  if (fork?.type !== 'FORK_JOIN' || (Array.isArray(joinOn) && joinOn.length > 0)) return [];
  const lasts = fork.branches.flatMap(({ steps }) => steps.at(-1)?.ref ?? []);
  return [
    {
      rule: 'join-on',
      severity: 'warning',
      range: rangeAt([...join.path, 'joinOn']),
      path: join.path,
      message: `${called(join)} waits for nothing: the workflow goes on while the branches of ${called(fork)} run`,
      fix: `Write joinOn with the last task of each branch: ${JSON.stringify(lasts)}`,
    },
  ];
}

function waitsForOthers({ flow, rangeAt }: Context, join: Step): Finding[] {
  const lists = ['joinOn', 'defaultExclusiveJoinTask'] as const;
  const steps = inScope(flow, join.scope);
  const refs = steps.flatMap(({ ref }) => ref ?? []);
  const dynamic = steps.some(({ type }) => type === 'FORK_JOIN_DYNAMIC');
  return lists.flatMap((key) => {
    const list = join.task[key];
    return (Array.isArray(list) ? (list as unknown[]) : []).flatMap((name, index): Finding[] => {
      if (typeof name !== 'string' || name.includes('${')) return [];
      const range = rangeAt([...join.path, key, index]);
      const base = { rule: 'join-on' as const, range, path: join.path };
      const target = steps.find(({ ref }) => ref === name);
      if (target === undefined) {
        if (dynamic) return [];
        const near = suggest(name, refs);
        const edit = near && { offset: range.offset, length: range.length, text: JSON.stringify(near) };
        const fix = near === undefined ? 'Name the last task of a branch' : `Write ${near}`;
        return [
          {
            ...base,
            message: `${called(join)} waits for ${name}, and no task has that reference${join.type === 'JOIN' ? ': it would wait for ever' : ''}`,
            fix,
            edit: edit || undefined,
          },
        ];
      }
      if (reachOf(flow, join, target).when !== 'never') return [];
      return [
        {
          ...base,
          message: `${called(join)} waits for ${name}, which is not started before it`,
          fix: 'Name the last task of a branch before it, or move the JOIN behind the task',
        },
      ];
    });
  });
}
