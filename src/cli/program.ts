import { Command, CommanderError } from 'commander';
import { Ended, reportFailure, type Cli } from './context.js';
import { GettyDownloadsError } from '../core/errors.js';
import { packageVersion } from '../core/version.js';

type AddCommand = (program: Command, cli: Cli) => void;

interface Loadable {
  /** What it does, in the list of all and in its own help. */
  readonly says: string;
  readonly load: () => Promise<AddCommand>;
}

/** Every command, in the order of `--help`. Each is loaded only where it is wanted: all of them take seconds. */
const COMMANDS: Readonly<Record<string, Loadable>> = {
  search: {
    says: 'find operations by words, in the built-in document and in others',
    load: async () => (await import('./search.js')).addSearch,
  },
  describe: {
    says: 'show the reference of an operation, or of another task of the worker',
    load: async () => (await import('./describe.js')).addDescribe,
  },
  prepare: {
    says: 'show the request that an input means, as curl, HTTP task and worker task; nothing is sent',
    load: async () => (await import('./prepare.js')).addPrepare,
  },
  'test-request': {
    says: 'send one real call and show the answer: status, time, headers, warnings, content',
    load: async () => (await import('./test-request.js')).addTestRequest,
  },
  add: {
    says: 'put a task for an operation, or another task of the worker, into a workflow definition',
    load: async () => (await import('./add.js')).addAdd,
  },
  validate: {
    says: 'check workflow and task definitions: references, inputs, payloads, timeouts, secrets',
    load: async () => (await import('./validate.js')).addValidate,
  },
  register: {
    says: 'put task and workflow definitions on the Conductor server; shows what changes, safe to repeat',
    load: async () => (await import('./register.js')).addRegister,
  },
  schedule: {
    says: "start workflows by the clock: schedules on Conductor's own scheduler",
    load: async () => (await import('./schedule.js')).addSchedule,
  },
  run: {
    says: 'start a workflow and follow it live to its output and exit status',
    load: async () => (await import('./run.js')).addRun,
  },
  plan: {
    says: 'say how many records, calls, seconds and bytes a collection would be: one call a window',
    load: async () => (await import('./plan.js')).addPlan,
  },
  export: {
    says: 'collect everything between two dates, checked to be complete, into files, S3 or PostgreSQL',
    load: async () => (await import('./export.js')).addExport,
  },
  state: {
    says: 'show or forget what `collect: new` has brought so far',
    load: async () => (await import('./state.js')).addState,
  },
  worker: {
    says: 'poll a Conductor server for tasks and perform them, until SIGTERM or Ctrl-C',
    load: async () => (await import('./worker.js')).addWorker,
  },
  doctor: {
    says: 'check configuration, sign-in, engine and definitions, and say what to do',
    load: async () => (await import('./doctor.js')).addDoctor,
  },
  console: {
    says: 'open the console: search, prepare, test, put into a workflow, run; until Ctrl-C',
    load: async () => (await import('./console.js')).addConsole,
  },
  demo: {
    says: 'run the sample workflows on a real Conductor, against a simulated Getty API',
    load: async () => (await import('./demo.js')).addDemo,
  },
  sandbox: {
    says: 'run a simulated Getty API on 127.0.0.1, with a history and credentials of its own',
    load: async () => (await import('./sandbox.js')).addSandbox,
  },
  engine: {
    says: 'start, stop or look at a Conductor server of our own',
    load: async () => (await import('./engine.js')).addEngine,
  },
};

/** Adds the command that is named first, or the names of all of them, for the list of `--help` and for what is none. */
async function addWanted(
  program: Command,
  cli: Cli,
  [first = '', second = '']: readonly string[],
): Promise<void> {
  const name = first === 'help' ? second : first;
  const wanted = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (wanted === undefined)
    for (const [each, { says }] of Object.entries(COMMANDS)) program.command(each).description(says);
  else {
    (await wanted.load())(program, cli);
    program.commands.at(-1)?.description(wanted.says);
  }
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
  await addWanted(program, cli, args);
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
