import Table from 'cli-table3';
import { printable, type Cli } from './context.js';
import type { SampleRun } from './demo-samples.js';
import type { Stage } from './demo-stage.js';
import { downloadsTable } from './downloads-table.js';

/** What came back, for people: the downloads of the first page, a line a workflow, and where to look further. */
export function demoTable(cli: Cli, runs: readonly SampleRun[], stage: Stage, keep: boolean): string {
  const { colors } = cli;
  const downloads = runs[0]?.output['downloads'];
  const rows = Array.isArray(downloads) ? downloads : [];
  const source = stage.simulation ? 'of the SIMULATION' : 'of the live API';
  const table = new Table({
    head: ['workflow', 'id', 'status', 'downloads', 'seconds'].map((title) => colors.bold(title)),
    style: { head: [], border: [], compact: true },
  });
  for (const run of runs) {
    const status = run.asExpected ? run.status : `${run.status} (not expected)`;
    table.push([run.workflow, run.workflowId, status, counted(run), run.seconds.toFixed(1)]);
  }
  const failed = runs.find(({ status }) => status === 'FAILED');
  return [
    `\n${colors.bold('What came back')}, downloads ${source}:`,
    downloadsTable(cli, rows),
    `\n${colors.bold('The workflows')}`,
    table.toString(),
    ...(failed?.asExpected === true
      ? [`\nThe one that had to fail says why:\n  ${failed.reason ?? ''}`]
      : []),
    `\n${colors.bold('Look further')}`,
    ...(keep
      ? [
          `  ${stage.engine.url}/workflow/${runs[0]?.workflowId ?? 'ID'} holds a run with every task's input and output`,
        ]
      : [
          '  npm run demo -- --keep                     leaves everything running, to look at a workflow by its id',
        ]),
    '  npx getty-downloads describe getty_downloads',
    '  npx getty-downloads prepare --page-size 5  curl, HTTP task and worker task of a request',
    '  npx getty-downloads doctor                 what your own account and engine still need',
  ].join('\n');
}

/** The one workflow that was asked for: its id, how it ended, and everything that it returned. */
export function onlyText(cli: Cli, run: SampleRun, stage: Stage): string {
  const { colors } = cli;
  const source = stage.simulation ? 'a SIMULATION' : 'the live API';
  return [
    `\n${colors.bold(run.workflow)}  ${run.workflowId}  ${run.status}  ${colors.dim(`${run.seconds.toFixed(1)} s, against ${source}`)}`,
    ...(run.reason === null ? [] : [run.reason]),
    printable(JSON.stringify(run.output, undefined, 2)),
  ].join('\n');
}

/** Downloads of a run: those of its page or answer, or what the pages' summary counted. */
function counted({ output }: SampleRun): string {
  const {
    downloads,
    result_count: total,
    summary,
    unique,
    verified,
  } = output as {
    downloads?: unknown;
    result_count?: number | null;
    summary?: { downloads?: number };
    unique?: number;
    verified?: boolean;
  };
  if (unique !== undefined)
    return `${unique.toLocaleString('en-US')}${verified === true ? ', verified' : ''}`;
  const here = Array.isArray(downloads) ? downloads.length : summary?.downloads;
  return here === undefined || typeof total !== 'number' ? '–' : `${here} of ${total}`;
}
