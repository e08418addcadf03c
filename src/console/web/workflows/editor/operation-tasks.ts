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
  const { asked, notes: before } = askedOfRun(operation.input, given);
  const { task, notes } = await newStep({ api, id, ref, input: { ...asked, ...given } });
  return {
    tasks: [task],
    notes: [...before, ...notes],
  };
}

/**
 * What a step cannot do without and was not given, left to the workflow's own input.
 *
 * @param schema of the step's input
 */
export function askedOfRun(
  schema: Readonly<Record<string, unknown>> | undefined,
  given: Readonly<Record<string, unknown>>,
): { readonly asked: Readonly<Record<string, string>>; readonly notes: readonly string[] } {
  const wanted = schema?.['required'];
  const missing = (Array.isArray(wanted) ? wanted.map(String) : []).filter(
    (name) => given[name] === undefined,
  );
  return {
    asked: Object.fromEntries(missing.map((name) => [name, `\${workflow.input.${name}}`])),
    notes:
      missing.length > 0
        ? [`It takes ${missing.map((name) => `\`${name}\``).join(', ')} from the workflow's input.`]
        : [],
  };
}
