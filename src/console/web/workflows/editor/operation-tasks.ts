import type { QueryClient } from '@tanstack/react-query';
import type { Task } from '../../../../flow/flow';
import { operationQuery } from '../../shell/api';
import { newStep } from '../calls';

/**
 * The step for an operation. What it cannot do without and was not given is left to the workflow's own input.
 *
 * @param input the values that were prepared
 * @param ref of the new step
 */
export async function operationTasks(
  client: QueryClient,
  { api, id, input }: { readonly api: string; readonly id: string; readonly input: unknown },
  ref: string,
): Promise<{ tasks: readonly Task[]; notes: readonly string[] }> {
  const operation = await client.query(operationQuery(api, id));
  const given =
    typeof input === 'object' && input !== null ? (input as Readonly<Record<string, unknown>>) : {};
  const wanted = operation.input['required'];
  const missing = (Array.isArray(wanted) ? wanted.map(String) : []).filter(
    (name) => given[name] === undefined,
  );
  const asked = Object.fromEntries(missing.map((name) => [name, `\${workflow.input.${name}}`]));
  const { task, notes } = await newStep({ api, id, ref, input: { ...asked, ...given } });
  return {
    tasks: [task],
    notes: [
      ...(missing.length > 0 ? [`It takes ${missing.join(', ')} from the workflow's input.`] : []),
      ...notes,
    ],
  };
}
