import { Command, CommanderError } from 'commander';
import { Ended, reportFailure, type Cli } from './context.js';
import { addAdd } from './add.js';
import { addDemo } from './demo.js';
import { addDescribe } from './describe.js';
import { addDoctor } from './doctor.js';
import { addEngine } from './engine.js';
import { addPrepare } from './prepare.js';
import { addRegister } from './register.js';
import { addRun } from './run.js';
import { addSandbox } from './sandbox.js';
import { addSearch } from './search.js';
import { addTestRequest } from './test-request.js';
import { addWorker } from './worker.js';
import { GettyDownloadsError } from '../core/errors.js';

type AddCommand = (program: Command, cli: Cli) => void;

/** Every command, in the order of `--help`. */
const COMMANDS: readonly AddCommand[] = [
  addSearch,
  addDescribe,
  addPrepare,
  addTestRequest,
  addAdd,
  addRegister,
  addRun,
  addWorker,
  addDoctor,
  addDemo,
  addSandbox,
  addEngine,
];

/**
 * Runs one command line and returns its exit status; never ends the process itself.
 *
 * @param args without node and script: `['prepare', '--page', '2']`
 */
export async function runProgram(args: readonly string[], cli: Cli): Promise<number> {
  const json = args.includes('--json');
  const program = new Command('getty-downloads')
    .description('Getty Images download history as a Conductor task')
    .exitOverride()
    .configureOutput({
      writeOut: (text) => cli.stdout.write(text),
      writeErr: (text) => cli.stderr.write(text),
      outputError: (text, write) => {
        if (!json) write(`${text}(add --help for the options and examples)\n`);
      },
      getOutHasColors: () => cli.colors.isColorSupported,
      getErrHasColors: () => cli.colors.isColorSupported,
    });
  for (const add of COMMANDS) add(program, cli);
  try {
    await program.parseAsync(args, { from: 'user' });
    return 0;
  } catch (thrown) {
    if (thrown instanceof CommanderError) return usageStatus(thrown, cli, json);
    if (thrown instanceof Ended) return thrown.status;
    // Whatever an interrupted command broke off with, it was the interruption.
    const error = cli.signal.aborted ? new GettyDownloadsError('interrupted') : thrown;
    return reportFailure(cli, json, error);
  }
}

/** Commander has printed its message already, unless a script wants JSON. */
function usageStatus(error: CommanderError, cli: Cli, json: boolean): number {
  if (error.exitCode === 0) return 0;
  if (json)
    reportFailure(
      cli,
      true,
      new GettyDownloadsError('bad_input', { detail: error.message.replace(/^error: /, '') }),
    );
  return 2;
}
