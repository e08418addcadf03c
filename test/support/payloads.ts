import assert from 'node:assert/strict';
import type { Workflow } from '@io-orkes/conductor-javascript';

/** How long the history of a workflow's test is: `GETTY_TEST_DOWNLOADS` for longer runs. */
export const downloadsOr = (usual: number): number => Number(process.env['GETTY_TEST_DOWNLOADS'] ?? usual);

/** Above it the engine moves a payload aside, where no worker can read it: task and workflow, bytes. */
const LIMITS = { task: 3_072_000, workflow: 5_120_000 };

/** No payload of a run comes near the engine's limits, and none was moved aside. */
export function assertSmall(run: Workflow): void {
  const bytes = (value: unknown): number => JSON.stringify(value ?? {}).length;
  for (const task of run.tasks ?? []) {
    const { inputData, outputData, referenceTaskName } = task;
    for (const size of [bytes(inputData), bytes(outputData)])
      assert.ok(size < LIMITS.task / 2, `${referenceTaskName}: ${size} bytes`);
    assert.ok(!task.externalInputPayloadStoragePath && !task.externalOutputPayloadStoragePath);
  }
  assert.ok(bytes(run.output) < LIMITS.workflow / 100);
}
