import { endAll } from './at-end.js';
import { stopTestEngine } from './engine.js';

// Mocha would let the test that runs come to its end first. The engines that tests have started end with the process.
for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(name, () => process.exit(130));

/** Mocha's root hooks (.mocharc.json): what all tests of a run share is ended after the last one. */
export const mochaHooks = {
  async afterAll(this: Mocha.Context): Promise<void> {
    this.timeout(30_000);
    await Promise.all([stopTestEngine(), endAll()]);
  },
};
