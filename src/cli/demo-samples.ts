import { followWorkflow, startWorkflow } from '../tasks/follow.js';
import { note, printable, type Cli } from './context.js';
import { openProgress } from './progress.js';
import type { Stage } from './demo-stage.js';

interface Sample {
  readonly title: string;
  readonly workflow: string;
  readonly input: Readonly<Record<string, unknown>>;
  readonly expect: 'COMPLETED' | 'FAILED';
}

const SAMPLES: readonly Sample[] = [
  { title: 'One page', workflow: 'getty_downloads_page', input: { page_size: 5 }, expect: 'COMPLETED' },
  {
    title: 'Page after page',
    workflow: 'getty_downloads_pages',
    input: { page_size: 30, max_pages: 4 },
    expect: 'COMPLETED',
  },
  {
    title: "Conductor's own HTTP task",
    workflow: 'getty_downloads_http',
    input: { page_size: 5 },
    expect: 'COMPLETED',
  },
  {
    title: 'A mistake, caught before anything is sent',
    workflow: 'getty_downloads_page',
    input: { page_size: 500, product_type: 'premium' },
    expect: 'FAILED',
  },
  {
    title: 'A year of history, complete',
    workflow: 'getty_downloads_backfill',
    input: { days_per_task: 92, slice_seconds: 5, output: { destination: 'demo' } },
    expect: 'COMPLETED',
  },
];

/** How a sample workflow went. */
export interface SampleRun {
  readonly title: string;
  readonly workflow: string;
  readonly workflowId: string;
  readonly status: string;
  readonly asExpected: boolean;
  readonly seconds: number;
  readonly reason: string | null;
  readonly output: Readonly<Record<string, unknown>>;
}

/** Runs the samples one after the other, and tells each step as it happens. */
export async function runSamples(cli: Cli, stage: Stage): Promise<SampleRun[]> {
  const runs: SampleRun[] = [];
  for (const sample of SAMPLES) {
    if (sample.workflow === 'getty_downloads_http' && !stage.engineHasSecrets) {
      note(
        cli,
        `- ${sample.title}: left out, this engine was given no key and token for it (GETTY_ACCESS_TOKEN)`,
      );
      continue;
    }
    runs.push(await runSample(cli, stage, sample));
  }
  return runs;
}

async function runSample(cli: Cli, { conductor, year }: Stage, sample: Sample): Promise<SampleRun> {
  const { title, workflow } = sample;
  const input = workflow === 'getty_downloads_backfill' ? { ...sample.input, ...year } : sample.input;
  const { colors, signal } = cli;
  note(cli, `\n${colors.bold(title)}  ${colors.dim(`${workflow} ${JSON.stringify(input)}`)}`);
  const start = performance.now();
  const workflowId = await startWorkflow(conductor, { name: workflow, input }, signal);
  const progress = openProgress(cli, false);
  const result = await followWorkflow(conductor, workflowId, {
    onProgress: progress.tell,
    signal,
    intervalMs: 200,
    onStep: ({ task, status, reason }) => {
      const why = reason === undefined || status === 'COMPLETED' ? '' : `: ${printable(reason)}`;
      progress.pause();
      note(cli, colors.dim(`  ${task} ${status.toLowerCase()}${why}`));
    },
  }).finally(progress.end);
  const asExpected = result.status === sample.expect;
  const sign = asExpected ? colors.green('✔') : colors.red('✖');
  const should = asExpected && result.status === 'FAILED' ? ', as it should' : '';
  note(cli, `${sign} ${result.status}${should}, ${workflowId}`);
  const seconds = (performance.now() - start) / 1_000;
  const { status, reason, output } = result;
  return {
    title,
    workflow,
    workflowId,
    status,
    asExpected,
    seconds: Number(seconds.toFixed(1)),
    reason,
    output,
  };
}
