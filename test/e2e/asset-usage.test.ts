import assert from 'node:assert/strict';
import { engineFor } from '../support/engine.js';
import { openStage, type Stage } from '../support/stage.js';
import { until } from '../support/until.js';
import { assetsOf, usagesOf } from '../support/truth.js';

interface Output {
  readonly uses: number;
  readonly reported: number;
  readonly repeated: number;
  readonly not_reported: number;
  readonly batches: string[];
  readonly invalid_assets: string[];
}

describe('getty_usage_report, on a real Conductor', function () {
  this.timeout(240_000);
  let stage: Stage;
  let ids: string[];
  before(async function () {
    stage = await openStage((await engineFor(this)).url, {
      sandbox: { downloads: 300, faults: { '503': 0.1, reset_after: 0.1 } },
    });
    ids = (await assetsOf(stage.sandbox)).map(({ id }) => id);
  });
  after(() => stage.close());

  const use = (index: number): object => ({
    asset_id: ids[index % ids.length],
    quantity: 1 + (index % 5),
    usage_date: `2025-03-${String(1 + Math.floor(index / ids.length)).padStart(2, '0')}`,
  });
  const report = async (uses: readonly object[], confirm: unknown = true): Promise<Output> => {
    const ended = await stage.ended(await stage.start('getty_usage_report', { uses, confirm }), 200_000);
    assert.equal(ended.status, 'COMPLETED', ended.reasonForIncompletion);
    return ended.output as unknown as Output;
  };

  it('reports each use once, in batches, without those of assets that Getty does not know, however often it is run', async () => {
    const uses = Array.from({ length: 1_300 }, (_, index) => use(index));
    const all = [...uses, { asset_id: '77', quantity: 2, usage_date: '2025-03-01' }];
    const output = await report(all);
    assert.deepEqual(
      [output.uses, output.reported, output.not_reported, output.invalid_assets],
      [1_301, 1_300, 1, ['77']],
    );
    const sorted = (list: readonly object[]): string[] => list.map((one) => JSON.stringify(one)).sort();
    const recorded = async (): Promise<string[]> =>
      sorted(
        (await usagesOf(stage.sandbox)).map(({ asset_id, quantity, usage_date }) => ({
          asset_id,
          quantity,
          usage_date,
        })),
      );
    assert.deepEqual(await recorded(), sorted(uses));
    const again = await report(all);
    assert.deepEqual([again.reported, again.repeated], [1_300, 1_300]);
    assert.deepEqual(again.batches, output.batches);
    assert.deepEqual(await recorded(), sorted(uses), 'nothing is recorded twice');
  });

  it('sends nothing without a yes', async () => {
    const before = (await usagesOf(stage.sandbox)).length;
    const id = await stage.start('getty_usage_report', { uses: [use(5)] });
    const ended = await stage.ended(id);
    assert.equal(ended.status, 'FAILED');
    assert.match(ended.reasonForIncompletion ?? '', /not_confirmed/);
    assert.equal((await usagesOf(stage.sandbox)).length, before);
    // The engine tells it a little later than that the run has failed.
    const left = await until('what is left to do is looked for', async () => {
      const { output } = await stage.look(id);
      return output?.['conductor.failure_workflow'] as string | undefined;
    });
    const told = (await stage.ended(left)).output as { left: { workflow: string; next: string } };
    assert.equal(told.left.workflow, id, 'what is left to do is said');
    assert.match(told.left.next, new RegExp(`/workflow/${id}/retry`));
  });

  it('is part of a workflow of somebody else', async () => {
    const workflowDef = {
      ...{ name: 'with_usage_report', version: 1, schemaVersion: 2 },
      tasks: [
        {
          ...{ name: 'report', taskReferenceName: 'report', type: 'SUB_WORKFLOW' },
          subWorkflowParam: { name: 'getty_usage_report', version: 1 },
          inputParameters: { uses: '${workflow.input.uses}', confirm: '${workflow.input.confirm}' },
        },
      ],
      outputParameters: { reported: '${report.output.reported}' },
    };
    const id = await stage.start('with_usage_report', { uses: [use(7)], confirm: true }, { workflowDef });
    const ended = await stage.ended(id, 100_000);
    assert.deepEqual([ended.status, ended.output], ['COMPLETED', { reported: 1 }]);
  });
});
