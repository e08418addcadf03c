import { actOnRun } from '../../tasks/act.js';
import { startWorkflow } from '../../tasks/follow.js';
import { listRuns, lookAtRun, lookAtTask } from '../../tasks/runs.js';
import { RUNS_LIMIT } from '../api/parameters.js';
import type { HandlersOf } from '../handler.js';
import type { Parts } from '../parts.js';

type Names = 'runs' | 'startRun' | 'run' | 'runTask' | 'runAction';

/** Starting, listing, watching and steering runs. */
export function runHandlers({ engine }: Pick<Parts, 'engine'>): HandlersOf<Names> {
  return {
    async runs({ query: { start = 0, limit = RUNS_LIMIT, ...filter }, signal }) {
      const found = await listRuns(engine.conductor(), { ...filter, start, limit, signal });
      return { indexing: found !== undefined, total: found?.total ?? 0, runs: found?.runs ?? [] };
    },
    startRun: async ({ body, signal }) => ({
      workflowId: await startWorkflow(engine.conductor(), body, signal),
    }),
    run: ({ params: { id }, signal }) => lookAtRun(engine.conductor(), id, signal),
    runTask: ({ params, signal }) => lookAtTask(engine.conductor(), params, signal),
    async runAction({ params: { id, action }, signal }) {
      await actOnRun(engine.conductor(), id, action, signal);
      return undefined;
    },
  };
}
