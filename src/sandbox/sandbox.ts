import { setMaxListeners } from 'node:events';
import fastify from 'fastify';
import { GettyDownloadsError } from '../core/errors.js';
import { createAccount, type Account } from './account.js';
import { addApi, TOKEN_PATHS } from './api.js';
import { createAssets } from './assets.js';
import { createFaults, faultProblems, type Faults } from './faults.js';
import { createHistory } from './history.js';
import { completeOptions, type SandboxOptions } from './options.js';
import { addOwnPages } from './own-pages.js';
import type { Parts } from './parts.js';
import { createProducts } from './products.js';
import { createPurchases } from './purchases.js';
import { createRate } from './rate.js';
import { createCounter, type SandboxStats } from './stats.js';
import { createTokens } from './tokens.js';
import { createUsages } from './usages.js';

export type { Faults, SandboxOptions, SandboxStats };

/** A running simulation of the Getty API. Its credentials open nothing else. */
export interface Sandbox extends Account {
  /** `http://127.0.0.1:PORT`, for the API and the token endpoint alike. */
  readonly url: string;
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
  const parts: Parts = {
    options,
    account,
    assets,
    history: createHistory(options, started),
    products: createProducts(options, started),
    purchases: createPurchases(options, assets, started),
    usages: createUsages(assets),
    tokens: createTokens(account, options.tokenTtl, options.seed),
    rate: createRate(options),
    faults: createFaults(options.seed, options.faults),
    counter: createCounter(),
    ended: ended.signal,
  };

  const server = fastify({ exposeHeadRoutes: false, forceCloseConnections: true });
  // Bodies are read as text: what is not a form or JSON gets the API's own answer, not the framework's.
  server.removeAllContentTypeParsers();
  server.addContentTypeParser('*', { parseAs: 'string' }, (_request, body, done) => {
    done(null, body);
  });
  addApi(server, parts);
  addOwnPages(server, parts, stats);

  function stats(): SandboxStats {
    parts.history.growTo(options.now());
    const calls = parts.counter.calls();
    const sum = (counts: Record<string, number> = {}): number =>
      Object.values(counts).reduce((a, b) => a + b, 0);
    return {
      simulation: true,
      calls,
      token_calls: TOKEN_PATHS.reduce((total, path) => total + sum(calls[path]), 0),
      most_in_one_second: parts.rate.most(),
      calls_today: parts.rate.today(),
      downloads: parts.history.size(),
      usages: { batches: parts.usages.batches(), recorded: parts.usages.all().length },
    };
  }

  let url: string;
  try {
    url = await server.listen({ host: '127.0.0.1', port: options.port });
  } catch (cause) {
    await server.close();
    const port = String(options.port);
    const why = (cause as NodeJS.ErrnoException).code === 'EADDRINUSE' ? 'is taken' : 'cannot be used';
    throw new GettyDownloadsError('bad_config', {
      detail: `port ${port} of 127.0.0.1 ${why}; name another one, or 0 for any that is free`,
      cause,
    });
  }
  return {
    url,
    ...account,
    stats,
    setFaults(faults) {
      const problems = faultProblems(faults, '/faults');
      if (problems.length > 0) throw new GettyDownloadsError('bad_input', { problems });
      parts.faults.set(faults);
    },
    async close() {
      ended.abort();
      await server.close();
    },
  };
}
