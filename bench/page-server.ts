import { startProcess, type Running } from './processes.js';
import type { PagesOptions } from './pages.js';

/** What was served since the last reset. */
export interface PageServerStats {
  readonly records: number;
  readonly calls: number;
  /** Most connections that were open at once: how many calls were under way at most. */
  readonly connections: number;
  /** When the first 100 000 records were served, the second, …: milliseconds since 1970. */
  readonly marks: readonly number[];
}

export interface PageServer extends Running {
  readonly url: string;
  readonly records: number;
  stats(): Promise<PageServerStats>;
  reset(): Promise<void>;
}

/** Starts the server of prepared pages as a process of its own. */
export async function startPageServer({ records, from, to }: PagesOptions): Promise<PageServer> {
  const script = new URL('page-server-main.js', import.meta.url);
  const { said, stop } = await startProcess(script, [String(records), from, to]);
  const { url, records: made } = said as { url: string; records: number };
  return {
    url,
    records: made,
    stop,
    stats: async () => (await (await fetch(`${url}/bench/stats`)).json()) as PageServerStats,
    async reset() {
      await (await fetch(`${url}/bench/reset`, { method: 'POST' })).arrayBuffer();
    },
  };
}
