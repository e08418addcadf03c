import type { Operation } from '../catalog/operation.js';
import { ERRORS, GettyDownloadsError, toError } from '../core/errors.js';
import { sleep } from '../core/sleep.js';
import type { Connection } from '../http/connection.js';
import { checkInput } from '../request/check.js';
import { prepareRequest } from '../request/prepare.js';
import { notAPage, readPage, type Page } from './page.js';
import { probeRate } from './probe-rate.js';

/** Calls that a probe may send: the account has other work to do, and perhaps a quota. */
export const PROBE_CALLS = 15;
/** What may pass by itself is asked again, so often at most, after a pause, milliseconds. */
const TRIES = 3;
const PAUSE_MS = 1_000;

/** What is not documented of the list, answered for one account. */
export interface Finding {
  readonly question:
    'order' | 'time_resolution' | 'zone_of_bare_dates' | 'page_depth' | 'page_sizes' | 'rate';
  /** `unknown` where the history does not hold enough to tell. */
  readonly answer: string;
  /** What was seen. */
  readonly evidence: string;
}

export interface ProbeContext {
  readonly connection: Connection;
  readonly signal?: AbortSignal;
  readonly now?: () => Date;
  /** Told before each call. */
  readonly onCall?: (calls: number, question: string) => void;
}

/** Sends one reading call; `undefined` where the API refuses it as malformed, which is an answer, too. */
type Ask = (question: string, input: Readonly<Record<string, unknown>>) => Promise<Page | undefined>;

/**
 * Answers what the API's reference leaves open, for the account of a connection, with reading calls only.
 *
 * Failed calls count like others.
 *
 * @throws GettyDownloadsError where a call fails for another reason than that it was refused as malformed, or the calls
 *   are spent on failures
 */
export async function probe(
  operation: Operation,
  context: ProbeContext,
): Promise<{ findings: readonly Finding[]; calls: number }> {
  const now = (context.now ?? (() => new Date()))();
  let calls = 0;
  const sent = (question: string) => () => {
    calls += 1;
    context.onCall?.(calls, question);
  };
  const ask: Ask = async (question, input) => {
    for (let tries = 1; ; tries += 1) {
      try {
        return await call(operation, context, input, sent(question));
      } catch (thrown) {
        const error = toError(thrown);
        if (!ERRORS[error.code].resend || tries >= TRIES || calls >= PROBE_CALLS) throw error;
        await sleep(PAUSE_MS, context.signal);
      }
    }
  };

  const recent = { page_size: 100 };
  const year = { ...recent, date_from: dayText(now, -364), date_to: dayText(now, 0) };
  const short = await ask('order', recent);
  const range = (short?.items.length ?? 0) > 1 ? recent : year;
  const first = range === recent ? short : await ask('order', year);
  if (first === undefined || first.items.length === 0) {
    const evidence = 'no downloads in the last year';
    const nothing = QUESTIONS.map((question) => ({ question, answer: 'unknown', evidence }));
    return { findings: nothing, calls };
  }
  const findings = [
    orderOf(first, await ask('order', range)),
    resolutionOf(first),
    await zone(ask, first),
    await depth(ask, first, range),
    await sizes(ask, range),
  ];
  const rate = await probeRate(context, PROBE_CALLS - calls, async () => {
    sent('rate')();
    const request = prepareRequest(operation, { page_size: 1 }, context.connection.baseUrl);
    // At once and once only: what is asked is just when the API refuses.
    await context.connection.send({ ...request, repeatable: false }, { ...signalOf(context), unpaced: true });
  });
  return { findings: [...findings, rate], calls };
}

const QUESTIONS = [
  'order',
  'time_resolution',
  'zone_of_bare_dates',
  'page_depth',
  'page_sizes',
  'rate',
] as const;

async function call(
  operation: Operation,
  context: ProbeContext,
  input: Readonly<Record<string, unknown>>,
  onSent: () => void,
): Promise<Page | undefined> {
  const { pagination } = operation;
  if (pagination === undefined)
    throw new GettyDownloadsError('internal', { detail: 'not a paged operation' });
  const request = prepareRequest(operation, checkInput(operation, input), context.connection.baseUrl);
  try {
    // Once: whoever asks counts the calls, and sends again.
    const answer = await context.connection.send(
      { ...request, repeatable: false },
      {
        ...signalOf(context),
        accept: (body) => notAPage(pagination, body),
        onPhase: (phase) => {
          if (phase === 'answer') onSent();
        },
      },
    );
    const sizes = { page: Number(input['page'] ?? 1), pageSize: Number(input['page_size'] ?? 30) };
    return readPage(pagination, answer.body, sizes);
  } catch (error) {
    if (error instanceof GettyDownloadsError && error.code === 'bad_request') return undefined;
    throw error;
  }
}

const signalOf = ({ signal }: ProbeContext): { signal?: AbortSignal } => (signal ? { signal } : {});

const dayText = (now: Date, days: number): string =>
  new Date(now.getTime() + days * 86_400_000).toISOString().slice(0, 10);

const timesOf = (page: Page | undefined): string[] =>
  (page?.items ?? [])
    .map((item) => (item as Record<string, unknown>)['date_downloaded'])
    .filter((time): time is string => typeof time === 'string');

function orderOf(first: Page, second: Page | undefined): Finding {
  const times = timesOf(first);
  const sorted = (sign: number): boolean =>
    times.every((time, index) => index === 0 || sign * time.localeCompare(times[index - 1] ?? '') >= 0);
  const order =
    new Set(times).size < 2
      ? 'unknown'
      : sorted(-1)
        ? 'newest first'
        : sorted(1)
          ? 'oldest first'
          : 'not by date';
  const same = JSON.stringify(first.items) === JSON.stringify(second?.items);
  return {
    question: 'order',
    answer: `${order}, ${same ? 'the same when asked twice' : 'another when asked twice'}`,
    evidence: `${times.length} downloads of one page, asked for twice`,
  };
}

function resolutionOf(page: Page): Finding {
  const times = timesOf(page);
  const finer = times.find((time) => /\.\d*[1-9]/.test(time));
  const seconds = times.find((time) => !/T\d\d:\d\d:00/.test(time));
  const answer =
    finer !== undefined ? 'finer than a second' : seconds !== undefined ? 'seconds' : 'minutes or coarser';
  return {
    question: 'time_resolution',
    answer: times.length === 0 ? 'unknown' : answer,
    evidence: `${times.length} times, such as ${finer ?? seconds ?? times[0] ?? 'none'}`,
  };
}

/** Asks for one day by its bare date, by UTC instants and by times without zone, and compares what comes back. */
async function zone(ask: Ask, page: Page): Promise<Finding> {
  const question = 'zone_of_bare_dates';
  const days = timesOf(page).map((time) => time.slice(0, 10));
  const day = days[Math.floor(days.length / 2)];
  if (day === undefined) return { question, answer: 'unknown', evidence: 'no dated downloads' };
  const size = { page_size: 100 };
  const bare = await ask(question, { ...size, date_from: day, date_to: day });
  const spans = { date_from: `${day}T00:00:00`, date_to: `${day}T23:59:59`, use_time: true };
  const utc = await ask(question, {
    ...size,
    ...spans,
    date_from: `${spans.date_from}Z`,
    date_to: `${spans.date_to}Z`,
  });
  const zoneless = await ask(question, { ...size, ...spans });
  const outside = timesOf(bare).filter((time) => !time.startsWith(day));
  const isUtc = outside.length === 0 && bare?.total === utc?.total;
  const answer = isUtc ? 'UTC, as far as this day tells' : 'not UTC';
  const counts = `${day}: ${bare?.total ?? 'refused'} by bare date, ${utc?.total ?? 'refused'} by UTC times, ${zoneless?.total ?? 'refused'} by times without zone`;
  return {
    question,
    answer,
    evidence: outside[0] === undefined ? counts : `${counts}; the bare date lists ${outside[0]}`,
  };
}

async function depth(ask: Ask, first: Page, range: Readonly<Record<string, unknown>>): Promise<Finding> {
  const question = 'page_depth';
  const last = first.pageCount > 1 ? await ask(question, { ...range, page: first.pageCount }) : first;
  const deepest = await ask(question, { ...range, page: first.total, page_size: 1 });
  const beyond = await ask(question, { ...range, page: first.pageCount + 1 });
  const served = (page: Page | undefined): string =>
    page === undefined ? 'refused' : `${page.items.length} downloads`;
  return {
    question,
    answer:
      last !== undefined && last.items.length > 0 && deepest !== undefined && deepest.items.length > 0
        ? `at least ${first.total} pages`
        : 'not every page is served',
    evidence: `page ${first.pageCount} of 100: ${served(last)}; page ${first.total} of 1: ${served(deepest)}; a page beyond the end: ${served(beyond)}`,
  };
}

async function sizes(ask: Ask, range: Readonly<Record<string, unknown>>): Promise<Finding> {
  const odd = await ask('page_sizes', { ...range, page_size: 7 });
  return {
    question: 'page_sizes',
    answer: odd === undefined ? 'only some of 1 to 100' : 'any of 1 to 100, as far as 7 and 100 tell',
    evidence:
      odd === undefined ? '7 was refused, 100 was served' : `7 gave ${odd.items.length}, 100 was served`,
  };
}
