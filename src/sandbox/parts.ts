import type { Account } from './account.js';
import type { Assets } from './assets.js';
import type { FaultSource } from './faults.js';
import type { Files } from './files.js';
import type { History } from './history.js';
import type { SandboxOptions } from './options.js';
import type { Products } from './products.js';
import type { Purchases } from './purchases.js';
import type { Rate } from './rate.js';
import type { Spent } from './spent.js';
import type { Counter } from './stats.js';
import type { Tokens } from './tokens.js';
import type { Usages } from './usages.js';

/** Everything that the routes work on. */
export interface Parts {
  readonly options: SandboxOptions;
  readonly account: Account;
  readonly assets: Assets;
  readonly history: History;
  readonly files: Files;
  /** Address of the host of the files, `http://127.0.0.1:8932`. */
  readonly fileUrl: string;
  readonly spent: Spent;
  readonly products: Products;
  readonly purchases: Purchases;
  readonly usages: Usages;
  readonly tokens: Tokens;
  readonly rate: Rate;
  readonly faults: FaultSource;
  readonly counter: Counter;
  /** Aborted when the sandbox ends. */
  readonly ended: AbortSignal;
}
