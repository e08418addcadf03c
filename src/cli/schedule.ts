import { resolve } from 'node:path';
import Table from 'cli-table3';
import type { Command } from 'commander';
import { GettyDownloadsError } from '../core/errors.js';
import { interruptible } from '../tasks/interruptible.js';
import {
  applySchedules,
  listSchedules,
  loadSchedules,
  pauseSchedule,
  planSchedules,
  type Schedule,
} from '../tasks/schedules.js';
import type { Conductor } from '../tasks/conductor.js';
import { conductorFor } from './conductor.js';
import { note, printResult, type Cli } from './context.js';
import { actionWords, colored } from './diff-text.js';

interface ApplyOptions {
  dir?: string;
  dryRun?: boolean;
  json?: boolean;
}

/** `getty-downloads schedule`: the schedules of workflows on Conductor's scheduler. */
export function addSchedule(program: Command, cli: Cli): void {
  const schedule = program.command('schedule').addHelpText(
    'after',
    `
Examples:
  getty-downloads schedule apply getty_downloads_sync_hourly --dry-run
  getty-downloads schedule resume getty_downloads_sync_hourly
  getty-downloads schedule list

A new schedule begins paused: look at its input first, above all at its destination.`,
  );
  schedule
    .command('apply')
    .description('put schedules on the server; one that is there stays paused or running as it is')
    .argument('[names...]', 'which ones (default: all of the folder)')
    .option('--dir <dir>', 'folder of schedules (default: those of this package)')
    .option('--dry-run', 'show what would change and change nothing')
    .option('--json', 'one JSON document: {"dry_run","changes":[{"name","file","action","diff","paused"}]}')
    .action((names: string[], options: ApplyOptions) => apply(cli, names, options));
  schedule
    .command('list')
    .description('the schedules of the server')
    .option('--json', 'one JSON document: {"schedules":[{"name","workflow","cron","zone","paused"}]}')
    .action((options: { json?: boolean }) => list(cli, options));
  for (const [verb, pause, says] of [
    ['pause', true, 'start no more runs; those under way go on'],
    ['resume', false, 'start runs again when they are due; what was missed is not made up for'],
  ] as const) {
    schedule
      .command(verb)
      .description(says)
      .argument('<name>', 'of the schedule')
      .option('--json', 'one JSON document: {"name","paused"}')
      .action((name: string, { json }: { json?: boolean }) =>
        withServer(cli, async (server) => {
          await pauseSchedule(server, name, pause);
          printResult(
            cli,
            json,
            { name, paused: pause },
            () => `${name} is ${pause ? 'paused' : 'running'}.`,
          );
        }),
      );
  }
}

async function apply(cli: Cli, names: readonly string[], options: ApplyOptions): Promise<void> {
  const { dir, dryRun = false, json } = options;
  const schedules = chosen(loadSchedules(dir === undefined ? undefined : resolve(cli.cwd, dir)), names);
  await withServer(cli, async (server) => {
    const changes = await planSchedules(server, schedules);
    for (const { action, diff } of changes)
      if (json !== true && action === 'update') note(cli, colored(cli, diff));
    if (!dryRun) await applySchedules(server, schedules, changes);
    const words = actionWords(dryRun);
    printResult(cli, json, { dry_run: dryRun, changes }, () =>
      changes
        .map(({ name, action, paused }) => {
          const then = paused ? `, paused: \`getty-downloads schedule resume ${name}\` starts it` : '';
          return `${action === 'none' ? '=' : '+'} ${name} ${words[action]}${then}`;
        })
        .join('\n'),
    );
  });
}

function chosen(all: readonly Schedule[], names: readonly string[]): readonly Schedule[] {
  const missing = names.filter((name) => !all.some((one) => one.name === name));
  if (missing.length > 0) {
    throw new GettyDownloadsError('not_found_locally', {
      detail: `no schedule ${missing.join(', ')}; the folder has ${all.map(({ name }) => name).join(', ')}`,
    });
  }
  return names.length === 0 ? all : all.filter(({ name }) => names.includes(name));
}

const list = (cli: Cli, { json }: { json?: boolean }): Promise<void> =>
  withServer(cli, async (server) => {
    const schedules = await listSchedules(server);
    printResult(cli, json, { schedules }, () => {
      if (schedules.length === 0)
        return 'The server has no schedules. `getty-downloads schedule apply` puts ours there.';
      const { colors } = cli;
      const table = new Table({
        head: ['schedule', 'workflow', 'cron (seconds first)', 'zone', 'state'].map((one) =>
          colors.bold(one),
        ),
        style: { head: [], border: [], compact: true },
      });
      for (const { name, workflow, cron, zone, paused } of schedules)
        table.push([name, workflow, cron, zone, paused ? colors.yellow('paused') : 'running']);
      return table.toString();
    });
  });

async function withServer(cli: Cli, work: (server: Pick<Conductor, 'call'>) => Promise<void>): Promise<void> {
  const conductor = conductorFor(cli);
  try {
    await work(interruptible(conductor, cli.signal));
  } finally {
    conductor.close();
  }
}
