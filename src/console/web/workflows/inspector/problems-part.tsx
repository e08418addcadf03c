import { useEditor } from '../editor/context';
import classes from './inspector.module.css';

/** What the linter says of a step, in words. */
export function ProblemsPart({ pointer }: { readonly pointer: string }) {
  const { problemsAt } = useEditor();
  const problems = problemsAt.get(pointer) ?? [];
  if (problems.length === 0) return null;
  return (
    <ul className={classes.problems} aria-label="Problems of the step">
      {problems.map(({ rule, severity, message, fix, line, column }) => (
        <li key={`${rule}:${line}:${column}:${message}`} data-severity={severity}>
          <b>{severity === 'error' ? 'Error' : 'Warning'}:</b> {message}. <span>{fix}.</span>
        </li>
      ))}
    </ul>
  );
}
