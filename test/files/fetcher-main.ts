/** Fetches one file in a process of its own: tells every MiB that came, then what became of it. */
import { fetchFile } from '../../src/files/fetch-file.js';
import { openFileStore } from '../../src/files/open-store.js';
import { openConnections } from '../../src/http/connections.js';
import type { Order } from './fetcher.js';

const order = JSON.parse(process.argv[2] ?? '') as Order;
const { settings, credentials, uri, wanted, env } = order;
const tell = (message: unknown): void => {
  process.send?.(message);
};
const connections = openConnections({ env, cwd: import.meta.dirname });
const store = await openFileStore(settings, '', credentials);
let told = 0;
const file = await fetchFile(
  uri,
  { ...wanted, downloaded: new Date(wanted.downloaded) },
  {
    store,
    connection: connections.look('default'),
    onProgress(bytes) {
      for (; told < Math.floor(bytes / 2 ** 20); told += 1) tell('MiB');
    },
  },
);
tell({ file, maxRss: process.resourceUsage().maxRSS * 1024 });
await store.close();
await connections.close();
process.disconnect();
