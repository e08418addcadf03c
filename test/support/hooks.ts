import { stopTestEngine } from './engine.js';

/** Mocha's root hooks (.mocharc.json): what all tests of a run share is ended after the last one. */
export const mochaHooks = {
  async afterAll(this: Mocha.Context): Promise<void> {
    this.timeout(30_000);
    await stopTestEngine();
  },
};
