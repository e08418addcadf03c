/**
 * The peer: a loop that fetches the same pages with undici and only writes the lines. It keeps no rate, checks nothing,
 * knows no failure, and leaves no checkpoint.
 *
 *   node bare-loop-main.js URL FROM TO FILE CALLS-AT-ONCE
 */
import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { finished } from 'node:stream/promises';
import { Pool } from 'undici';

const [, , url = '', from = '', to = '', file = '', atOnce = ''] = process.argv;
const WINDOW_MS = 30 * 86_400_000;
const PAGE_SIZE = 100;

interface Answer {
  readonly result_count: number;
  readonly downloads: readonly unknown[];
}

const pool = new Pool(url, { connections: Number(atOnce) });
const out = createWriteStream(file).setMaxListeners(0);
const headers = { 'api-key': 'bench', authorization: 'Bearer bench-token' };
const jobs: { path: string; page: number }[] = [];
for (let start = Date.parse(from); start < Date.parse(to); start += WINDOW_MS) {
  const end = Math.min(Date.parse(to), start + WINDOW_MS);
  const [first, last] = [start, end].map((time) => new Date(time).toISOString().replace('.000Z', 'Z'));
  const path = `/v3/downloads?date_from=${first}&date_to=${last}&use_time=true&page_size=${PAGE_SIZE}&page=`;
  jobs.push({ path, page: 1 });
}

let records = 0;
async function work(): Promise<void> {
  for (let job = jobs.shift(); job !== undefined; job = jobs.shift()) {
    const { path, page } = job;
    const { body } = await pool.request({ path: `${path}${page}`, method: 'GET', headers });
    const { result_count: count, downloads } = (await body.json()) as Answer;
    if (page === 1)
      for (let next = 2; next <= Math.ceil(count / PAGE_SIZE); next += 1) jobs.push({ path, page: next });
    records += downloads.length;
    if (!out.write(downloads.map((record) => `${JSON.stringify(record)}\n`).join('')))
      await once(out, 'drain');
  }
}

await Promise.all(Array.from({ length: Number(atOnce) }, work));
out.end();
await finished(out);
await pool.close();
process.stdout.write(`${JSON.stringify({ records })}\n`);
