import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadCatalog } from '../../src/catalog/catalog.js';
import { findOperation } from '../../src/catalog/find.js';
import { identityOf, type DownloadRecord } from '../../src/history/identity.js';
import { openConnections } from '../../src/http/connections.js';
import { createDestinations } from '../../src/output/destinations.js';
import { runJob, type JobState } from '../../src/output/job.js';
import type { DestinationSettings } from '../../src/output/settings.js';
import { checkInput } from '../../src/request/check.js';
import { startSandbox, type Sandbox, type SandboxOptions } from '../../src/sandbox/sandbox.js';
import { temporaryFolder } from '../support/fake-java.js';
import { environmentOf } from '../support/sandbox.js';
import { told } from '../support/truth.js';

export const operation = findOperation(loadCatalog(), 'getty_downloads');

/**
 * Collections of a sandbox's history in this process, each slice of which ends after one unit.
 *
 * @param task whose records are collected
 * @param qps calls a second of the connection
 */
export async function openJobs(options: Partial<SandboxOptions>, task = 'getty_downloads', qps = 1000) {
  const collected = findOperation(loadCatalog(), task);
  const folder = temporaryFolder();
  writeFileSync(
    join(folder.path, 'getty-downloads.yaml'),
    'connections: {}\ndestinations:\n' +
      '  disk: { type: files, root: ./out }\n' +
      '  tables: { type: files, root: ./out, format: parquet }\n' +
      '  table: { type: postgres, url: "postgres://127.0.0.1:9/d", table: downloads }\n',
  );
  const sandbox: Sandbox = await startSandbox({ seed: 7, qps: 0, ...options });
  const env = environmentOf(sandbox, { GETTY_QPS: String(qps), GETTY_USER_HASH_KEY: 'sixteen characters' });
  const connections = openConnections({ env, cwd: folder.path });
  const destinations = createDestinations({ env, cwd: folder.path });
  const states: JobState[] = [];
  /**
   * @param between two slices: a chance for something else
   * @param direct in the place of a named destination
   */
  const run = async (
    input: object,
    state?: JobState,
    between?: (states: readonly JobState[]) => Promise<void>,
    direct?: DestinationSettings,
  ): Promise<Record<string, unknown>> => {
    const own: JobState[] = [];
    for (;;) {
      const result = await runJob(collected, checkInput(collected, input), state, {
        connections,
        destinations,
        env,
        now: () => new Date(),
        clock: () => performance.now(),
        sliceMs: 0,
        ...(direct && { direct }),
        onState: (next) => states.push(JSON.parse(JSON.stringify(next)) as JobState),
      });
      if (result.done) return result.output;
      state = JSON.parse(JSON.stringify(result.state)) as JobState;
      own.push(state);
      await between?.(own);
    }
  };
  const truth = (list = 'downloads'): Promise<DownloadRecord[]> => told(sandbox, list);
  return {
    sandbox,
    run,
    states,
    truth,
    folder: join(folder.path, 'out'),
    /** Identities of what the account's user has downloaded, sorted. */
    mine: async (): Promise<string[]> =>
      sorted((await truth()).filter(listed).filter(({ user }) => ownUser(user))),
    async close() {
      await connections.close();
      await sandbox.close();
      folder.remove();
    },
  };
}

export const sorted = (records: readonly DownloadRecord[]): string[] => records.map(identityOf).sort();
const listed = ({ product_type }: DownloadRecord): boolean => product_type !== 'creditpack';

function ownUser(user: unknown): boolean {
  const name = (user as { username?: string } | null)?.username;
  return name === undefined || ['sandbox_ada', 'sandbox_hanako', 'sandbox_olga'].includes(name);
}
