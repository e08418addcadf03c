import { Option, type Command } from 'commander';
import { GettyDownloadsError } from '../core/errors.js';
import type { Conductor } from '../tasks/conductor.js';
import { followWorkflow, startWorkflow, type RunResult, type Step } from '../tasks/follow.js';
import { conductorFor } from './conductor.js';
import { Ended, note, printable, printResult, type Cli } from './context.js';
import { openProgress } from './progress.js';
import { readInput } from './input.js';
import { wholeNumber } from './numbers.js';

interface Options {
  version?: number;
  input: string;
  timeout?: number;
  correlationId?: string;
  cancelOnInterrupt?: boolean;
  json?: boolean;
}

/** Without a change for this long, a line says that it still runs, milliseconds. */
const QUIET_MS = 10_000;

/** `getty-downloads run`: starts a workflow and follows it to its end. */
export function addRun(program: Command, cli: Cli): void {
  program
    .command('run <workflow>')
    .addOption(new Option('--input <json|@file>', 'the input of the workflow').default('{}'))
    .addOption(new Option('--version <number>', 'default: the newest').argParser(wholeNumber()))
    .addOption(
      new Option('--timeout <seconds>', 'leave it running after this time, with exit code 1').argParser(
        wholeNumber(),
      ),
    )
    .option('--correlation-id <text>', 'a name of your own, to find the run by')
    .option('--cancel-on-interrupt', 'Ctrl-C ends the workflow, too')
    .option('--json', 'one JSON document: {"workflowId","status","output","reason"}')
    .addHelpText(
      'after',
      `
Examples:
  getty-downloads run getty_downloads_page --input '{"page_size": 5}'
  getty-downloads run getty_downloads_pages --input @input.json --json | jq .output.summary

Exit codes: 0 completed, 1 ended otherwise or left running, 2 bad input or no such workflow, 4 engine unreachable,
130 interrupted (the workflow goes on unless --cancel-on-interrupt is given).`,
    )
    .action((workflow: string, options: Options) => run(cli, workflow, options));
}

async function run(cli: Cli, name: string, options: Options): Promise<void> {
  const { version, correlationId, json, timeout, cancelOnInterrupt } = options;
  const input = await readInput(cli, options.input);
  if (typeof input !== 'object' || input === null || Array.isArray(input)) {
    throw new GettyDownloadsError('bad_input', { detail: 'the input of a workflow is a JSON object' });
  }
  const conductor = conductorFor(cli);
  try {
    const start = {
      name,
      input,
      ...(version !== undefined && { version }),
      ...(correlationId !== undefined && { correlationId }),
    };
    const id = await startWorkflow(conductor, start, cli.signal);
    note(cli, `${cli.colors.bold(name)} started: ${id}`);
    const teller = openTeller(cli);
    let result: RunResult;
    try {
      result = await followWorkflow(conductor, id, {
        signal: cli.signal,
        onStep: teller.step,
        onEngine: teller.engine,
        onProgress: teller.progress,
        ...(timeout !== undefined && { timeoutMs: timeout * 1_000 }),
      });
    } finally {
      teller.close();
    }
    if (cli.signal.aborted && isOpen(result))
      result = await interrupted(cli, conductor, result, cancelOnInterrupt);
    else if (isOpen(result)) note(cli, `Not over after ${timeout ?? 0} s. ${howToLook(conductor, id)}`);
    printResult(cli, json, result, () => asText(cli, conductor, result));
    if (cli.signal.aborted) throw new Ended(130);
    if (result.status !== 'COMPLETED') throw new Ended(1);
  } finally {
    conductor.close();
  }
}

const isOpen = ({ status }: RunResult): boolean => status === 'RUNNING' || status === 'PAUSED';

async function interrupted(
  cli: Cli,
  conductor: Conductor,
  result: RunResult,
  cancel: boolean | undefined,
): Promise<RunResult> {
  const { workflowId } = result;
  if (cancel !== true) {
    note(cli, `Interrupted. The workflow goes on. ${howToLook(conductor, workflowId)}`);
    return result;
  }
  await conductor.call('DELETE', `/workflow/${workflowId}`, {
    query: { reason: 'cancelled by Ctrl-C' },
    timeoutMs: 5_000,
  });
  note(cli, 'Interrupted. The workflow was terminated.');
  return { ...result, status: 'TERMINATED', reason: 'cancelled by Ctrl-C' };
}

const howToLook = (conductor: Conductor, id: string): string =>
  `Look: curl ${conductor.url}/api/workflow/${id}  Cancel: curl -X DELETE ${conductor.url}/api/workflow/${id}`;

function asText(cli: Cli, conductor: Conductor, result: RunResult): string {
  const { colors } = cli;
  const { workflowId, status, reason, output } = result;
  const mark = status === 'COMPLETED' ? colors.green('✔') : colors.red('✖');
  return [
    `${isOpen(result) ? '…' : mark} ${status} ${colors.dim(workflowId)}`,
    ...(reason === null ? [] : [`  ${printable(reason)}`]),
    JSON.stringify(output, undefined, 2),
    ...(status === 'COMPLETED' || isOpen(result)
      ? []
      : [colors.dim(`→ all of it: curl ${conductor.url}/api/workflow/${workflowId}`)]),
  ].join('\n');
}

/** Says what happens, a line a change, and now and then that nothing does. */
function openTeller(cli: Cli) {
  const { colors } = cli;
  const start = Date.now();
  const clock = (): string => colors.dim(`${((Date.now() - start) / 1_000).toFixed(1).padStart(6)} s`);
  const progress = openProgress(cli, false);
  const say = (text: string): void => {
    progress.pause();
    note(cli, `${clock()}  ${text}`);
    timer.refresh();
  };
  const timer = setInterval(() => {
    note(cli, `${clock()}  ${colors.dim('still running')}`);
  }, QUIET_MS);
  return {
    step: ({ task, status, reason }: Step): void => {
      say(
        `${task.padEnd(16)} ${colorOf(cli, status)(status)}${reason === undefined ? '' : `  ${printable(reason)}`}`,
      );
    },
    engine: (state: 'away' | 'back'): void => {
      say(
        state === 'away'
          ? colors.yellow('the Conductor server does not answer; trying again')
          : 'the Conductor server answers again',
      );
    },
    progress: progress.tell,
    close: (): void => {
      progress.end();
      clearInterval(timer);
    },
  };
}

function colorOf({ colors }: Cli, status: string): (text: string) => string {
  if (status === 'COMPLETED') return colors.green;
  if (status.startsWith('FAILED') || status === 'TIMED_OUT' || status === 'CANCELED') return colors.red;
  return status === 'HANDED_BACK' ? colors.yellow : colors.cyan;
}
