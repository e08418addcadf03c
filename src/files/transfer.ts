import { ERRORS, GettyDownloadsError, toError } from '../core/errors.js';
import type { Sleep } from '../core/sleep.js';
import { backoff } from '../http/backoff.js';
import type { Connection } from '../http/connection.js';
import type { FileAnswer } from '../http/file-answer.js';
import { bad, judge, tooLarge, type Had } from './judge.js';
import { isPage } from './media-types.js';
import type { Draft, Source } from './store.js';

export interface TransferContext {
  readonly connection: Pick<Connection, 'openFile' | 'maxFileBytes'>;
  readonly sleep: Sleep;
  /** From 0 to 1. */
  readonly random: () => number;
  readonly signal?: AbortSignal | undefined;
  /** Told how much is there, bytes, and of how much, where that is known. */
  readonly onProgress?: ((bytes: number, total: number | undefined) => void) | undefined;
}

/** So many attempts that bring nothing new end it, and so many altogether. */
const IN_A_ROW = 6;
const ALTOGETHER = 200;
/** Longer than this, milliseconds, is not waited here. */
const LONGEST_WAIT = 60_000;

/**
 * Fetches what is not there yet of a file, with as many connections as that takes.
 *
 * @returns whether anything that was there before a break was gone on with
 * @throws GettyDownloadsError where it is no use to try again, or did not help
 */
export async function transfer(uri: string, draft: Draft, context: TransferContext): Promise<boolean> {
  const { sleep, random, signal } = context;
  let most = draft.bytes();
  let inARow = 0;
  for (let attempts = 1; !isWhole(draft); attempts += 1) {
    try {
      return await attempt(uri, draft, context);
    } catch (thrown) {
      const error = toError(thrown);
      inARow = draft.bytes() > most ? 1 : inARow + 1;
      most = Math.max(most, draft.bytes());
      const waitMs = Math.max(backoff(inARow, random), error.details.retryAfterMs ?? 0);
      const isOver = inARow >= IN_A_ROW || attempts >= ALTOGETHER || waitMs > LONGEST_WAIT;
      if (!ERRORS[error.code].resend || isOver) throw withAttempts(error, attempts);
      await sleep(waitMs, signal);
    }
  }
  return true;
}

/** An earlier attempt may have been killed after the last byte. */
const isWhole = (draft: Draft): boolean => {
  const total = draft.source()?.total;
  return total !== undefined && draft.bytes() === total;
};

/**
 * One connection's worth.
 *
 * @returns whether it went on with what was there
 */
async function attempt(uri: string, draft: Draft, context: TransferContext): Promise<boolean> {
  const { connection, signal } = context;
  const had = hadOf(draft);
  const ask = (rest: Had | undefined): Promise<FileAnswer> =>
    connection.openFile(uri, {
      ...(signal && { signal }),
      ...(rest && { from: rest.bytes, ifRange: rest.source.validator ?? '' }),
    });
  let answer = await ask(had);
  try {
    let judgement = judge(answer, had, connection.maxFileBytes);
    if (judgement.kind === 'misfit') {
      answer.close();
      answer = await ask(undefined);
      judgement = judge(answer, undefined, connection.maxFileBytes);
    }
    await pour(answer, draft, judgement.kind === 'whole' ? judgement.source : undefined, context);
    return judgement.kind === 'rest';
  } finally {
    answer.close();
  }
}

/** What the rest can be asked for of. */
function hadOf(draft: Draft): Had | undefined {
  const source = draft.source();
  const bytes = draft.bytes();
  return source?.validator === undefined || bytes === 0 ? undefined : { source, bytes };
}

/**
 * Writes an answer's body.
 *
 * @param source of a file that starts anew
 */
async function pour(
  answer: FileAnswer,
  draft: Draft,
  source: Source | undefined,
  { connection, onProgress }: TransferContext,
): Promise<void> {
  let fresh = source;
  for await (const piece of answer.body) {
    if (fresh !== undefined) {
      if (isPage(piece)) throw bad(answer, 'it sent a page of HTML');
      await draft.begin(fresh);
      fresh = undefined;
    }
    const total = draft.source()?.total;
    const bytes = draft.bytes() + piece.length;
    if (total !== undefined && bytes > total) throw bad(answer, 'it sent more than it said');
    if (bytes > connection.maxFileBytes) throw tooLarge(connection.maxFileBytes);
    await draft.write(piece);
    onProgress?.(bytes, total);
  }
  const total = draft.source()?.total;
  if (fresh !== undefined) throw bad(answer, 'the file is empty');
  if (total !== undefined && draft.bytes() !== total) {
    const detail = `${answer.host}: ${String(draft.bytes())} of ${String(total)} bytes`;
    throw new GettyDownloadsError('connection_lost', { detail });
  }
}

const withAttempts = (error: GettyDownloadsError, attempts: number): GettyDownloadsError =>
  new GettyDownloadsError(error.code, { ...error.details, attempts });
