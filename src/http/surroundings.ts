import type { Log } from '../core/log.js';
import type { Redactor } from '../core/redact.js';
import type { Sleep } from '../core/sleep.js';

/** What all connections of a process share. */
export interface Surroundings {
  readonly env: NodeJS.ProcessEnv;
  readonly log: Log;
  readonly redactor: Redactor;
  readonly stateFolder: string;
  readonly now: () => number;
  readonly random: () => number;
  readonly sleep: Sleep;
}
