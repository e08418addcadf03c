import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { RECORDS_TASK } from '../../src/catalog/own-task.js';
import { identified, type DownloadRecord } from '../../src/history/identity.js';
import { createDestinations, type Destinations } from '../../src/output/destinations.js';
import type { Destination } from '../../src/output/destination.js';
import { createManifest, writeManifest } from '../../src/output/manifest.js';
import { openDestination } from '../../src/output/open.js';
import { workOnRecords, type RecordsContext } from '../../src/records/records.js';
import { checkOwnInput } from '../../src/request/check.js';
import { temporaryFolder } from '../support/fake-java.js';

export type Row = Readonly<Record<string, unknown>>;

/** A place with a destination `disk`, collections in it, and `getty_records` at work on them. */
export function openDesk(other?: Destinations, credentials?: NonNullable<RecordsContext['credentials']>) {
  const folder = temporaryFolder();
  writeFileSync(
    join(folder.path, 'getty-downloads.yaml'),
    'connections: {}\ndestinations:\n' +
      '  disk: { type: files, root: ./out }\n' +
      '  table: { type: postgres, url: "postgres://127.0.0.1:9/d", table: downloads }\n',
  );
  const destinations = other ?? createDestinations({ env: {}, cwd: folder.path });
  const [name = ''] = destinations.names();
  const open = (choice: object): Promise<Destination> =>
    openDestination(destinations.read(name), choice, credentials);
  const context: RecordsContext = {
    ...{ destinations, now: () => new Date('2025-02-01T00:00:00Z'), clock: () => performance.now() },
    ...(credentials && { credentials }),
  };
  return {
    folder: folder.path,
    context,
    open,
    /** Writes a collection of downloads as the worker does. @returns its manifest */
    async collection(
      records: readonly DownloadRecord[],
      choice: { format?: string; prefix?: string },
    ): Promise<string> {
      const destination = await open(choice);
      const writer = await destination.openUnit({ from: 0, to: 2_000_000_000, firstPage: 1 });
      await writer.write(records.map((record) => ({ ...identified(record), ordinal: 0 })));
      const parts = await writer.commit(1);
      const head = {
        ...{ collection: 'c', created: '2025-01-01T00:00:00Z', connection: 'default', account: 'a' },
        ...{ from: '', to: '', filters: {}, format: choice.format ?? 'ndjson', gzip: false, user: 'keep' },
      };
      const manifest = await writeManifest(destination, createManifest(head, [], parts));
      await destination.close();
      return manifest;
    },
    work: async (input: object, more: Partial<RecordsContext> = {}): Promise<Row> =>
      workOnRecords(checkOwnInput(RECORDS_TASK, input), { ...context, ...more }),
    async rows(input: object): Promise<readonly Row[]> {
      return (await this.work(input))['rows'] as readonly Row[];
    },
    close: () => {
      folder.remove();
    },
  };
}
