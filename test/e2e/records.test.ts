import assert from 'node:assert/strict';
import { folderWithDisk } from '../support/disk.js';
import { engineFor } from '../support/engine.js';
import { openStage, type Stage } from '../support/stage.js';

const task = (name: string, taskReferenceName: string, inputParameters: object): object => ({
  ...{ name, taskReferenceName, type: 'SIMPLE', inputParameters },
});
const disk = (prefix: string): object => ({ destination: 'disk', prefix });

describe('records by reference on a real Conductor', function () {
  this.timeout(180_000);
  let stage: Stage;
  let folder: ReturnType<typeof folderWithDisk>;

  before(async function () {
    const { url } = await engineFor(this);
    folder = folderWithDisk();
    stage = await openStage(url, { cwd: folder.path, sandbox: { downloads: 400 } });
  });
  after(async () => {
    await stage.close();
    folder.remove();
  });

  it('go from the history to a table with titles, and never through the engine', async () => {
    const range = { date_from: '2015-01-01', collect: 'all', output: disk('all') };
    const join = { with: '${images.output.manifest}', by: 'id', fields: ['title', 'artist'] };
    const workflowDef = {
      ...{ name: 'records_by_reference', version: 1, schemaVersion: 2, ownerEmail: 'a@example.com' },
      ...{ timeoutSeconds: 0, timeoutPolicy: 'ALERT_ONLY' },
      tasks: [
        task('getty_downloads', 'all', range),
        task('getty_images', 'images', {
          ids_from: { manifest: '${all.output.manifest}' },
          ...{ fields: ['detail_set'], output: disk('images') },
        }),
        task('getty_records', 'table', {
          from: '${all.output.manifest}',
          steps: [{ join }],
          output: { ...disk('table'), format: 'parquet' },
        }),
        task('getty_records', 'titled', {
          from: '${table.output.manifest}',
          steps: [{ filter: { field: 'title', op: 'not_empty' } }, { group: { by: [], count: 'titled' } }],
        }),
      ],
      outputParameters: {
        ...{ unique: '${all.output.unique}', found: '${images.output.records}' },
        ...{ records: '${table.output.records}', rows: '${titled.output.rows}' },
      },
    };
    const id = await stage.start('records_by_reference', {}, { version: 1, workflowDef });
    const { status, output, reasonForIncompletion } = await stage.ended(id, 120_000);
    assert.equal(status, 'COMPLETED', reasonForIncompletion);
    const { unique, records, found, rows } = output as Record<string, unknown>;
    assert.ok(Number(unique) > 0 && Number(found) > 0);
    assert.equal(records, unique);
    assert.ok((rows as { titled: number }[])[0]?.titled);
  });
});
