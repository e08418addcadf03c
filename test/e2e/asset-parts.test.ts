import assert from 'node:assert/strict';
import { troubledStage } from '../support/troubled.js';
import { downloadsOf } from '../support/truth.js';

const RANGE = { from: '2025-01-01', to: '2025-03-31' };
const PARTS: Readonly<Record<string, object>> = {
  getty_asset_enrichment: { collect: 'all', date_from: RANGE.from, format: 'ndjson' },
  getty_asset_archive: { date_from: RANGE.from },
  getty_license_report: { month: '2025-02', company_downloads: false },
  getty_asset_reconcile: { date_from: RANGE.from },
};

describe('the workflows of assets as parts of another one, on a real Conductor', function () {
  this.timeout(300_000);
  const { stage } = troubledStage({ ...RANGE, downloads: 40, seed: 23 });

  it('come to their ends, and give their outputs', async () => {
    const names = Object.keys(PARTS);
    const workflowDef = {
      ...{ name: 'with_assets', version: 1, schemaVersion: 2 },
      tasks: [
        {
          ...{ name: 'side_by_side', taskReferenceName: 'side_by_side', type: 'FORK_JOIN' },
          forkTasks: names.map((name) => [
            {
              ...{ name, taskReferenceName: name, type: 'SUB_WORKFLOW' },
              subWorkflowParam: { name, version: 1 },
              inputParameters: PARTS[name],
            },
          ]),
        },
        { ...{ name: 'all', taskReferenceName: 'all', type: 'JOIN' }, joinOn: names },
      ],
      outputParameters: Object.fromEntries(names.map((name) => [name, `\${${name}.output}`])),
    };
    const ended = await stage().ended(await stage().start('with_assets', {}, { workflowDef }), 250_000);
    assert.equal(ended.status, 'COMPLETED', ended.reasonForIncompletion);
    const outputs = ended.output as Readonly<Record<string, Readonly<Record<string, unknown>>>>;
    const {
      getty_asset_enrichment: enriched,
      getty_asset_archive: archived,
      getty_license_report: licences,
      getty_asset_reconcile: reconciled,
    } = outputs;
    const downloads = await downloadsOf(stage().sandbox);
    assert.deepEqual([enriched?.['downloads'], enriched?.['records']], [downloads.length, downloads.length]);
    assert.deepEqual([archived?.['stopped'], archived?.['verified']], ['not_confirmed', true]);
    assert.equal(typeof licences?.['html'], 'string');
    assert.equal(archived?.['missing'], new Set(downloads.map(({ id }) => id)).size);
    assert.deepEqual([reconciled?.['verified'], reconciled?.['unknown_there']], [true, 0]);
  });
});
