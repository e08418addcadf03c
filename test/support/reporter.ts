import { writeFileSync } from 'node:fs';
import { relative } from 'node:path';
import Mocha from 'mocha';
import { reasonOf } from './skip.js';

/** How many of the files that took longest are named. */
const LONGEST = 12;

/**
 * Mocha's own `spec`, and after it the files that took longest and every skipped test with its reason. Writes the totals to the file that the
 * option `results` names; scripts/test.mjs prints the last line from it.
 */
class Reporter extends Mocha.reporters.Spec {
  readonly #skipped: Mocha.Test[] = [];
  readonly #seconds = new Map<string, number>();
  readonly #results: string | undefined;

  constructor(runner: Mocha.Runner, options: Mocha.MochaOptions) {
    super(runner, options);
    const { results } = (options.reporterOptions ?? {}) as { results?: string };
    this.#results = results;
    runner.on('pending', (test) => this.#skipped.push(test));
    let started = 0;
    runner.on('suite', (suite) => {
      if (suite.parent?.root === true) started = performance.now();
    });
    runner.on('suite end', (suite) => {
      if (suite.parent?.root !== true) return;
      const file = relative('build', suite.file ?? '');
      this.#seconds.set(file, (this.#seconds.get(file) ?? 0) + (performance.now() - started) / 1000);
    });
  }

  override epilogue(): void {
    super.epilogue();
    const longest = [...this.#seconds].sort(([, a], [, b]) => b - a).slice(0, LONGEST);
    for (const [file, seconds] of longest)
      Mocha.reporters.Base.consoleLog(`  ${seconds.toFixed(1).padStart(6)} s  ${file}`);
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
