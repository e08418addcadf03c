import { writeFileSync } from 'node:fs';
import Mocha from 'mocha';
import { reasonOf } from './skip.js';

/**
 * Mocha's own `spec`, and after it every skipped test with its reason. Writes the totals to the file that the
 * option `results` names; scripts/test.mjs prints the last line from it.
 */
class Reporter extends Mocha.reporters.Spec {
  readonly #skipped: Mocha.Test[] = [];
  readonly #results: string | undefined;

  constructor(runner: Mocha.Runner, options: Mocha.MochaOptions) {
    super(runner, options);
    const { results } = (options.reporterOptions ?? {}) as { results?: string };
    this.#results = results;
    runner.on('pending', (test) => this.#skipped.push(test));
  }

  override epilogue(): void {
    super.epilogue();
    for (const test of this.#skipped)
      Mocha.reporters.Base.consoleLog(
        `  skipped: ${test.fullTitle()}: ${reasonOf(test) ?? 'no reason was given'}`,
      );
    const { passes: passed, failures: failed } = this.stats;
    const totals = { passed, failed, skipped: this.#skipped.length };
    if (this.#results !== undefined) writeFileSync(this.#results, JSON.stringify(totals));
  }
}

// Mocha loads a reporter with require() and takes what comes as the class: this is how an ES module says so.
export { Reporter as 'module.exports' };
