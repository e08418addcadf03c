/** Every question about runs that the page asks its server. */
import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import type { Run, RunAction, RunList, RunTaskDetail } from '../../api/workflows';
import { ask } from '../server';
import { goesOn } from './run-state.js';

const address = (id: string): string => `runs/${encodeURIComponent(id)}`;

export interface Filter {
  readonly workflow?: string;
  readonly status?: string;
  readonly start: number;
}

/** Of one page of the list of runs. */
export const PAGE_SIZE = 20;

export const runsQuery = ({ workflow, status, start }: Filter) =>
  queryOptions({
    queryKey: ['runs', workflow, status, start],
    queryFn: ({ signal }) =>
      ask<RunList>('runs', { query: { workflow, status, start, limit: PAGE_SIZE }, signal }),
    staleTime: 0,
    placeholderData: keepPreviousData,
    refetchInterval: 5000,
  });

/** Looked at once a second while the run goes on and the page is in sight. */
export const runQuery = (id: string) =>
  queryOptions({
    queryKey: ['run', id],
    queryFn: ({ signal }) => ask<Run>(address(id), { signal }),
    staleTime: 0,
    refetchInterval: ({ state }) => (state.data !== undefined && !goesOn(state.data.status) ? false : 1000),
    refetchOnWindowFocus: true,
  });

/** @param over whether the attempt has ended: then nothing of it changes any more */
export const runTaskQuery = (id: string, taskId: string, over: boolean) =>
  queryOptions({
    queryKey: ['run', id, taskId, over],
    queryFn: ({ signal }) =>
      ask<RunTaskDetail>(`${address(id)}/tasks/${encodeURIComponent(taskId)}`, { signal }),
    staleTime: over ? Infinity : 0,
    refetchInterval: over ? false : 2000,
    placeholderData: keepPreviousData,
  });

export const runAction = (id: string, action: RunAction): Promise<void> =>
  ask(`${address(id)}/${action}`, { method: 'POST' });
