import fc from 'fast-check';
import { endAll } from './at-end.js';
import { stopTestEngine } from './engine.js';

// Elsewhere each run looks at other cases; CI is to say the same of the same code.
if (process.env['CI']) fc.configureGlobal({ seed: 20_261_124 });

// Mocha would let the test that runs come to its end first. The engines that tests have started end with the process.
for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(name, () => process.exit(130));

/** Mocha's root hooks (.mocharc.json): what all tests of a run share is ended after the last one. */
export const mochaHooks = {
  async afterAll(this: Mocha.Context): Promise<void> {
    this.timeout(30_000);
    await Promise.all([stopTestEngine(), endAll()]);
  },
};
