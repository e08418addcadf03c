import { setMaxListeners } from 'node:events';
import fastify from 'fastify';
import { GettyDownloadsError } from '../core/errors.js';
import { createAccount, type Account } from './account.js';
import { addApi } from './api.js';
import { createAssets } from './assets.js';
import { createFaults, faultProblems, type Faults } from './faults.js';
import { createFileHost } from './file-host.js';
import { createFiles } from './files.js';
import { createHistory } from './history.js';
import { listen } from './listen.js';
import { completeOptions, type SandboxOptions } from './options.js';
import { addOwnPages } from './own-pages.js';
import type { Parts } from './parts.js';
import { createProducts } from './products.js';
import { createPurchases } from './purchases.js';
import { createRate } from './rate.js';
import { createSpent } from './spent.js';
import { createCounter, statsOf, type SandboxStats } from './stats.js';
import { createTokens } from './tokens.js';
import { createUsages } from './usages.js';

export type { Faults, SandboxOptions, SandboxStats };

/** A running simulation of the Getty API. Its credentials open nothing else. */
export interface Sandbox extends Account {
  /** `http://127.0.0.1:PORT`, for the API and the token endpoint alike. */
  readonly url: string;
  /** Where files come from: another host, to which no credentials belong. */
  readonly fileUrl: string;
  readonly stats: () => SandboxStats;
  /** Any rate replaces all rates, `next` orders faults for the next calls, `{}` ends every fault. */
  readonly setFaults: (faults: Partial<Faults>) => void;
  /** Ends open connections as well, at once. */
  readonly close: () => Promise<void>;
}

/**
 * Starts a simulated Getty API on 127.0.0.1.
 *
 * @throws GettyDownloadsError `bad_input` for options that cannot be used, `bad_config` for a port that is taken
 */
export async function startSandbox(given: Partial<SandboxOptions> = {}): Promise<Sandbox> {
  const options = completeOptions(given);
  const account = createAccount(options.seed);
  const ended = new AbortController();
  // Every answer under way listens to it.
  setMaxListeners(0, ended.signal);
  const started = options.now();
  const assets = createAssets(options);
  const files = createFiles(options);
  const faults = createFaults(options.seed, options.faults);
  const fileHost = createFileHost({ options, faults, files, ended: ended.signal });
  const fileUrl = await listen(fileHost, options.filePort);
  const parts: Parts = {
    options,
    account,
    assets,
    files,
    fileUrl,
    faults,
    spent: createSpent(),
    history: createHistory(options, started),
    products: createProducts(options, started),
    purchases: createPurchases(options, assets, started),
    usages: createUsages(assets),
    tokens: createTokens(account, options.tokenTtl, options.seed),
    rate: createRate(options),
    counter: createCounter(),
    ended: ended.signal,
  };
  const stats = (): SandboxStats => statsOf(parts);

  const server = fastify({ exposeHeadRoutes: false, forceCloseConnections: true });
  // Bodies are read as text: what is not a form or JSON gets the API's own answer, not the framework's.
  server.removeAllContentTypeParsers();
  server.addContentTypeParser('*', { parseAs: 'string' }, (_request, body, done) => {
    done(null, body);
  });
  addApi(server, parts);
  addOwnPages(server, parts, stats);

  let url: string;
  try {
    url = await listen(server, options.port);
  } catch (error) {
    await fileHost.close();
    throw error;
  }
  return {
    url,
    fileUrl,
    ...account,
    stats,
    setFaults(wanted) {
      const problems = faultProblems(wanted, '/faults');
      if (problems.length > 0) throw new GettyDownloadsError('bad_input', { problems });
      faults.set(wanted);
    },
    async close() {
      ended.abort();
      await Promise.all([server.close(), fileHost.close()]);
    },
  };
}
