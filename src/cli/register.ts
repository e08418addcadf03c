import { resolve } from 'node:path';
import type { Command } from 'commander';
import { loadDefinitions } from '../tasks/definitions.js';
import { planRegistration, register, type Change } from '../tasks/register.js';
import { interruptible } from '../tasks/interruptible.js';
import { conductorFor } from './conductor.js';
import { note, printResult, type Cli } from './context.js';
import { actionWords, colored } from './diff-text.js';

interface Options {
  taskDefs?: string;
  workflows?: string;
  dryRun?: boolean;
  json?: boolean;
}

/** `getty-downloads register`: puts task and workflow definitions in place, as far as they differ. */
export function addRegister(program: Command, cli: Cli): void {
  program
    .command('register')
    .option('--task-defs <dir>', 'folder of task definitions (default: those of this package)')
    .option('--workflows <dir>', 'folder of workflow definitions (default: those of this package)')
    .option('--dry-run', 'show what would change and change nothing')
    .option(
      '--json',
      'one JSON document: {"dry_run","changes":[{"kind","name","version","file","action","diff"}]}',
    )
    .addHelpText(
      'after',
      `
Examples:
  getty-downloads register --dry-run
  getty-downloads register --workflows ./my-workflows

Fields that the server adds by itself are no difference. Nothing is ever removed.
Exit codes: 0 in place, 2 a file is no definition, 4 the server is unreachable or refused a definition.`,
    )
    .action((options: Options) => run(cli, options));
}

async function run(cli: Cli, options: Options): Promise<void> {
  const { taskDefs, workflows, dryRun = false, json } = options;
  const definitions = loadDefinitions({
    ...(taskDefs !== undefined && { taskDefs: resolve(cli.cwd, taskDefs) }),
    ...(workflows !== undefined && { workflows: resolve(cli.cwd, workflows) }),
  });
  const conductor = conductorFor(cli);
  try {
    const server = interruptible(conductor, cli.signal);
    const changes = await planRegistration(server, definitions);
    for (const { action, diff } of changes) {
      if (json !== true && action === 'update') note(cli, colored(cli, diff));
    }
    if (!dryRun) await register(server, definitions, changes);
    printResult(cli, json, { dry_run: dryRun, changes }, () => asText(cli, changes, dryRun));
  } finally {
    conductor.close();
  }
}

function asText(cli: Cli, changes: readonly Change[], dryRun: boolean): string {
  const { colors } = cli;
  const words = actionWords(dryRun);
  const lines = changes.map(({ kind, name, version, action }) => {
    const mark = action === 'none' ? colors.dim('=') : colors.green(action === 'create' ? '+' : '~');
    return `${mark} ${kind} ${name}${version === undefined ? '' : ` version ${version}`} ${words[action]}`;
  });
  return changes.every(({ action }) => action === 'none')
    ? [...lines, 'Nothing to change.'].join('\n')
    : lines.join('\n');
}
