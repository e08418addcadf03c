import { Anchor, Text } from '@mantine/core';
import { IconAlertCircle } from '@tabler/icons-react';
import type { Problem } from '../../api/request';
import classes from './problem-list.module.css';
import { partsOf, PREFIX, SEPARATOR } from './rjsf';

interface ProblemListProps {
  readonly problems: readonly Problem[];
  readonly onUse: (name: string, value: unknown) => void;
}

/** Everything that is wrong with the input at once; a click leads to the field. */
export function ProblemList({ problems, onUse }: ProblemListProps) {
  return (
    <div role="status" className={classes.said}>
      {problems.length > 0 && (
        <div className={classes.box}>
          <Text fw={600} className={classes.title}>
            <IconAlertCircle size={15} aria-hidden />
            {problems.length === 1 ? 'One value cannot be sent' : `${problems.length} values cannot be sent`}
          </Text>
          <ul className={classes.list}>
            {problems.map((problem) => (
              <li key={`${problem.path} ${problem.code}`}>
                <Line problem={problem} onUse={onUse} />
              </li>
            ))}
          </ul>
        </div>
      )}
    </div>
  );
}

function Line({ problem, onUse }: { readonly problem: Problem; readonly onUse: ProblemListProps['onUse'] }) {
  const parts = partsOf(problem.path);
  const [name] = parts;
  return (
    <>
      {problem.code === 'unknown_parameter' && <code>{parts.join('.')}</code>}
      {name !== undefined && problem.code !== 'unknown_parameter' && (
        <Anchor component="button" type="button" onClick={() => focusField(problem.path)}>
          <code>{parts.join('.')}</code>
        </Anchor>
      )}{' '}
      {problem.message}
      {problem.suggestion !== undefined && name !== undefined && parts.length === 1 && (
        <>
          {' · '}
          <Anchor component="button" type="button" onClick={() => onUse(name, problem.suggestion)}>
            Use {problem.suggestion}
          </Anchor>
        </>
      )}
      {problem.code === 'unknown_parameter' && name !== undefined && (
        <>
          {' · '}
          <Anchor component="button" type="button" onClick={() => onUse(name, undefined)}>
            Leave it out
          </Anchor>
        </>
      )}
    </>
  );
}

/** Brings one to the field that a problem is about, or to the nearest around it. */
export function focusField(path: string): void {
  for (let parts = partsOf(path); parts.length > 0; parts = parts.slice(0, -1)) {
    const field = document.getElementById([PREFIX, ...parts].join(SEPARATOR));
    if (field === null) continue;
    const inner = field.matches('input, textarea, select')
      ? field
      : field.querySelector<HTMLElement>('input, textarea, select');
    (inner ?? field).focus();
    field.scrollIntoView({ block: 'nearest' });
    return;
  }
}
