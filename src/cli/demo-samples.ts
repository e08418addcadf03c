import { GettyDownloadsError } from '../core/errors.js';
import { suggest } from '../core/suggest.js';
import { followWorkflow, startWorkflow } from '../tasks/follow.js';
import { note, printable, type Cli } from './context.js';
import { openProgress } from './progress.js';
import { daysAgo } from './simulated.js';
import type { Stage } from './demo-stage.js';

export interface Sample {
  readonly title: string;
  readonly workflow: string;
  readonly input: Readonly<Record<string, unknown>>;
  /** Whether the input gets the dates of the simulated year besides. Default: false. */
  readonly dated?: true;
  /** Whether the input gets the dates of its last days instead. Default: false. */
  readonly recent?: true;
  readonly expect: 'COMPLETED' | 'FAILED';
  /** Whether its simulated account sees what all of a company have downloaded. Default: false. */
  readonly company?: true;
  /** Not with a real account: it changes or costs something. Default: false. */
  readonly simulationOnly?: true;
  /** Only where it is asked for by its name. Default: false. */
  readonly onRequest?: true;
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
    dated: true,
    expect: 'COMPLETED',
  },
  {
    title: 'New downloads with what is known of their assets',
    workflow: 'getty_asset_enrichment',
    input: { collect: 'all', destination: 'demo', batch_size: 500 },
    dated: true,
    onRequest: true,
    expect: 'COMPLETED',
  },
  {
    title: 'The licences of the last month',
    workflow: 'getty_license_report',
    input: { destination: 'demo', time_zone: 'Europe/Berlin' },
    company: true,
    onRequest: true,
    expect: 'COMPLETED',
  },
  {
    title: 'Uses of assets, reported',
    workflow: 'getty_usage_report',
    input: {
      uses: [
        { asset_id: '1000000001', quantity: 12, usage_date: '2026-01-15' },
        { asset_id: '1000000002', quantity: 1, usage_date: '2026-01-20' },
        { asset_id: '77', quantity: 3, usage_date: '2026-01-21' },
      ],
      confirm: true,
    },
    simulationOnly: true,
    onRequest: true,
    expect: 'COMPLETED',
  },
  {
    title: 'Files of the last two days, into an archive',
    workflow: 'getty_asset_archive',
    input: { destination: 'demo', confirm: true, max_downloads: 10, product_type: 'premiumaccess' },
    recent: true,
    simulationOnly: true,
    onRequest: true,
    expect: 'COMPLETED',
  },
  {
    title: 'An archive, which is empty here, against history and purchases',
    workflow: 'getty_asset_reconcile',
    input: { destination: 'demo' },
    dated: true,
    onRequest: true,
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

/**
 * The samples that a demo runs.
 *
 * @param only name of a workflow. Default: those that show the main job
 * @throws GettyDownloadsError `bad_input` for a name that is none of theirs, or for one that does more than read where
 *   the account is a real one
 */
export function samplesFor(only: string | undefined, live: boolean): readonly Sample[] {
  if (only === undefined) return SAMPLES.filter(({ onRequest }) => onRequest !== true);
  const found = SAMPLES.find(({ workflow, expect }) => workflow === only && expect === 'COMPLETED');
  if (found === undefined) {
    const names = [...new Set(SAMPLES.map(({ workflow }) => workflow))];
    const near = suggest(only, names);
    const meant = near === undefined ? '' : `, did you mean ${near}?`;
    throw new GettyDownloadsError('bad_input', {
      detail: `no sample workflow ${JSON.stringify(only)}${meant} There are ${names.join(', ')}`,
    });
  }
  if (live && found.simulationOnly === true) {
    throw new GettyDownloadsError('bad_input', {
      detail: `${only} changes or costs something, and --live only reads`,
    });
  }
  return [found];
}

/** Runs samples one after the other, and tells each step as it happens. */
export async function runSamples(cli: Cli, stage: Stage, samples: readonly Sample[]): Promise<SampleRun[]> {
  const runs: SampleRun[] = [];
  for (const sample of samples) {
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
  const input = {
    ...sample.input,
    ...(sample.dated === true && year),
    ...(sample.recent === true && { date_from: daysAgo(3), date_to: daysAgo(1) }),
  };
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
