import { Command } from 'commander';
import { compare } from './compare.js';
import { machine } from './figures.js';
import { million } from './million.js';
import { print, type Outcome } from './print.js';
import { rate } from './rate.js';

const whole = (text: string): number => {
  const number = Number(text);
  if (!Number.isInteger(number) || number < 1) throw new Error(`${text} is no whole number above 0`);
  return number;
};

/** Makes one command of a measurement; it ends with 1 where a promise is not kept. */
function add(program: Command, name: string, about: string): Command {
  return program.command(name).description(about).option('--json', 'one JSON document');
}

async function show(measure: () => Promise<Outcome>, { json }: { json?: boolean }): Promise<void> {
  const outcome = await measure();
  print(outcome, json === true, machine());
  if (outcome.promises.some(({ kept }) => !kept)) process.exitCode = 1;
}

const program = new Command('npm run bench --')
  .description('Measured comparisons against a simulated API on this machine; see docs/benchmarks.md')
  .showHelpAfterError();
add(program, 'rate', 'how much of the rate an export uses, and how much of it is refused')
  .option('--seconds <n>', 'how long each case is measured once settled', whole, 60)
  .action((options: { seconds: number; json?: boolean }) => show(() => rate(options), options));
add(program, 'million', '1 000 000 records to NDJSON: time and memory against a bare loop')
  .option('--records <n>', 'how many', whole, 1_000_000)
  .option('--runs <n>', 'how often each', whole, 5)
  .action((options: { records: number; runs: number; json?: boolean }) =>
    show(() => million(options), options),
  );
add(program, 'compare', '10 000 downloads against a loop that waits for each page, and against the limit')
  .option('--runs <n>', 'how often each', whole, 3)
  .action((options: { runs: number; json?: boolean }) => show(() => compare(options), options));

await program.parseAsync();
