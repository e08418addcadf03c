/** Every question that the workflows' side of the page asks its server, in one place. */
import { queryOptions } from '@tanstack/react-query';
import type {
  LintAnswer,
  NewStep,
  NewStepAnswer,
  RegistrationPlan,
  RunStarted,
  StartRun,
  TaskTypeList,
  WorkflowList,
  WorkflowText,
} from '../../api/workflows';
import { ask } from '../server';
import type { Source } from './sources';

export const workflowsQuery = queryOptions({
  queryKey: ['workflows'],
  queryFn: ({ signal }) => ask<WorkflowList>('workflows', { signal }),
  staleTime: 0,
});

export const taskTypesQuery = queryOptions({
  queryKey: ['task-types'],
  queryFn: ({ signal }) => ask<TaskTypeList>('task-types', { signal }),
});

const fileAddress = (file: string): string => `workflows/file/${encodeURIComponent(file)}`;

/** A definition as it is stored now; a draft is not. */
export function readText(
  source: Exclude<Source, { kind: 'draft' }>,
  signal?: AbortSignal,
): Promise<WorkflowText> {
  const options = signal === undefined ? {} : { signal };
  return source.kind === 'file'
    ? ask(fileAddress(source.name), options)
    : ask(`workflows/engine/${encodeURIComponent(source.name)}`, {
        query: { version: source.version },
        ...options,
      });
}

/** @param revision of the text that was read; none for a new file */
export const saveFile = (file: string, text: string, revision?: string): Promise<WorkflowText> =>
  ask(fileAddress(file), { method: 'PUT', body: { text, ...(revision !== undefined && { revision }) } });

export const lintQuery = (text: string) =>
  queryOptions({
    queryKey: ['lint', text],
    queryFn: ({ signal }) => ask<LintAnswer>('lint', { method: 'POST', body: { text }, signal }),
    staleTime: Infinity,
    gcTime: 30_000,
  });

export const newStep = (step: NewStep): Promise<NewStepAnswer> =>
  ask('steps', { method: 'POST', body: step });

export const planRegistration = (text: string, signal?: AbortSignal): Promise<RegistrationPlan> =>
  ask('registrations/plan', { method: 'POST', body: { text }, ...(signal && { signal }) });

export const register = (text: string, revision: string): Promise<RegistrationPlan> =>
  ask('registrations', { method: 'POST', body: { text, revision } });

export const startRun = (run: StartRun): Promise<RunStarted> => ask('runs', { method: 'POST', body: run });
