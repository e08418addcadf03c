import { Command, CommanderError } from 'commander';
import { Ended, reportFailure, type Cli } from './context.js';
import { GettyDownloadsError } from '../core/errors.js';
import { packageVersion } from '../core/version.js';

type AddCommand = (program: Command, cli: Cli) => void;

/** Every command, in the order of `--help`. Each is loaded only where it is wanted: a server takes its time. */
const COMMANDS: Readonly<Record<string, () => Promise<AddCommand>>> = {
  search: async () => (await import('./search.js')).addSearch,
  describe: async () => (await import('./describe.js')).addDescribe,
  prepare: async () => (await import('./prepare.js')).addPrepare,
  'test-request': async () => (await import('./test-request.js')).addTestRequest,
  add: async () => (await import('./add.js')).addAdd,
  validate: async () => (await import('./validate.js')).addValidate,
  register: async () => (await import('./register.js')).addRegister,
  schedule: async () => (await import('./schedule.js')).addSchedule,
  run: async () => (await import('./run.js')).addRun,
  plan: async () => (await import('./plan.js')).addPlan,
  export: async () => (await import('./export.js')).addExport,
  state: async () => (await import('./state.js')).addState,
  worker: async () => (await import('./worker.js')).addWorker,
  doctor: async () => (await import('./doctor.js')).addDoctor,
  console: async () => (await import('./console.js')).addConsole,
  demo: async () => (await import('./demo.js')).addDemo,
  sandbox: async () => (await import('./sandbox.js')).addSandbox,
  engine: async () => (await import('./engine.js')).addEngine,
};

/** The command that is named first, or all of them, for the list of `--help` and for what is no command. */
async function wanted([first = '']: readonly string[]): Promise<AddCommand[]> {
  const one = Object.hasOwn(COMMANDS, first) ? COMMANDS[first] : undefined;
  return await Promise.all((one ? [one] : Object.values(COMMANDS)).map((load) => load()));
}

/**
 * Runs one command line and returns its exit status; never ends the process itself.
 *
 * @param args without node and script: `['prepare', '--page', '2']`
 */
export async function runProgram(args: readonly string[], cli: Cli): Promise<number> {
  const json = args.includes('--json');
  const program = new Command('getty-downloads')
    .description('Getty Images download history as a Conductor task')
    .version(packageVersion(), '-V, --version', 'print the version')
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
  for (const add of await wanted(args)) add(program, cli);
  try {
    await program.parseAsync(args, { from: 'user' });
    return 0;
  } catch (thrown) {
    if (thrown instanceof CommanderError) return usageStatus(thrown, cli, json);
    if (thrown instanceof Ended) return thrown.status;
    // Whatever an interrupted command broke off with, it was the interruption.
    const told = thrown instanceof GettyDownloadsError && thrown.code === 'interrupted';
    const error = cli.signal.aborted && !told ? new GettyDownloadsError('interrupted') : thrown;
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
