import { ERRORS, GettyDownloadsError, toError } from '../core/errors.js';
import type { PreparedRequest } from '../request/prepared.js';
import type { HttpAnswer } from './answer.js';
import { backoff } from './backoff.js';
import { refusal } from './classify.js';
import type { Call, RawAnswer } from './exchange.js';
import { follow } from './follow.js';
import type { Quota } from './quota.js';
import { readAny, readJson, type Content } from './read-answer.js';
import { safeHeaders } from './safe-headers.js';
import type { Settings } from './settings.js';
import { callOf, needsToken } from './signing.js';
import { mayHaveActed } from './spending.js';
import type { Tokens } from './tokens.js';
import { startTrip, type Trip, type TripOptions, type TripParts } from './trip.js';

export interface SenderParts extends TripParts {
  readonly settings: Settings;
  readonly quota: Quota;
  readonly tokens: Tokens;
  /** One exchange, at once; `limitMs` is what is left of the budget. */
  readonly exchange: (call: Call, limitMs: number, signal: AbortSignal) => Promise<RawAnswer>;
  readonly random: () => number;
  /** Told of each refusal by the API, before anything is done about it. */
  readonly onRefusal: (error: GettyDownloadsError) => void;
}

/**
 * The way of one request: quota, token, pace, exchange, judgement; and again where that makes sense within the
 * budget.
 *
 * @throws GettyDownloadsError with what it took in its details; not yet redacted
 */
export async function sendRequest(
  parts: SenderParts,
  request: PreparedRequest,
  options: TripOptions,
): Promise<HttpAnswer> {
  const trip = startTrip(parts, options, options.budgetMs ?? parts.settings.budgetMs);
  let before: GettyDownloadsError | undefined;
  let renewed = false;
  for (;;) {
    let token: string | undefined;
    let departed = false;
    const depart = async (): Promise<void> => {
      if (request.repeatable) return;
      await options.beforeDeparture?.(trip.leftMs());
      // Such as in a process that was stopped meanwhile, and whose call others have given up.
      if (trip.leftMs() <= 0)
        throw new GettyDownloadsError('timed_out', { detail: 'held back longer than its budget' });
      departed = true;
    };
    trip.begin();
    try {
      if (options.signal.aborted) throw new GettyDownloadsError('interrupted');
      parts.quota.check();
      if (needsToken(request, parts.settings.auth)) token = await tokenFor(parts, trip);
      const answer = await hops(parts, request, token, trip, depart);
      const { status, headers, bytes } = answer;
      const took = { bytes: bytes.length, ...trip.toll() };
      const content = await contentOf(answer, request, options, parts.settings);
      parts.quota.served();
      return { status, headers: safeHeaders(headers), ...content, ...took };
    } catch (thrown) {
      const error = request.repeatable ? toError(thrown) : judged(toError(thrown), departed);
      if (token !== undefined && error.code === 'unauthorized' && !renewed) {
        renewed = true;
        // A call that Getty refused for its token has done nothing; of others who knows what they do before they look.
        if (parts.tokens.drop(token) && (request.repeatable || parts.settings.auth.type === 'getty'))
          continue;
      }
      if (!ERRORS[error.code].resend || !request.repeatable) throw trip.annotate(error);
      const waitMs = Math.max(
        backoff(Math.max(1, trip.attempts()), parts.random),
        error.details.retryAfterMs ?? 0,
      );
      // Where no room is left for another attempt, what made it necessary says more than the lack of room.
      if (trip.isTooLong(waitMs)) throw trip.annotate(isLocal(error) ? (before ?? error) : error, waitMs);
      before = error;
      await trip.backoff(waitMs, error.code).catch((stopped: unknown) => {
        throw trip.annotate(toError(stopped));
      });
    }
  }
}

/** The connection's token; where it has to be fetched first, that call needs a slot, too. */
async function tokenFor({ tokens, pace }: SenderParts, trip: Trip): Promise<string | undefined> {
  if (tokens.missing() && tokens.pausedUntil() === undefined) {
    const waitMs = pace.wait();
    trip.checkWait(waitMs);
    trip.calls('signing_in', waitMs);
  }
  return tokens.get(trip.leftMs(), trip.options.signal);
}

/** One attempt: the call, and what it is redirected to. */
async function hops(
  parts: SenderParts,
  request: PreparedRequest,
  token: string | undefined,
  trip: Trip,
  depart: () => Promise<void>,
): Promise<RawAnswer> {
  const { settings, exchange, now, onRefusal } = parts;
  const answer = await follow(settings, callOf(request, settings.auth, token), async (call) => {
    await trip.slot();
    await depart();
    trip.calls('answer');
    return exchange(call, trip.leftMs(), trip.options.signal);
  });
  if (answer.status >= 200 && answer.status < 300) return answer;
  const error = refusal(answer, settings.auth.type, now());
  onRefusal(error);
  throw error;
}

async function contentOf(
  answer: RawAnswer,
  { repeatable }: PreparedRequest,
  { accept, decode }: TripOptions,
  { auth }: Settings,
): Promise<Content> {
  if (decode !== undefined) return { kind: 'json', body: await decode(answer) };
  const strict = accept !== undefined || auth.type === 'getty';
  return strict ? readJson(answer, accept) : readAny(answer, !repeatable);
}

/** With a word on whether the call may have done what it is to do. */
const judged = (error: GettyDownloadsError, departed: boolean): GettyDownloadsError =>
  new GettyDownloadsError(error.code, {
    ...error.details,
    mayHaveArrived: departed && mayHaveActed(error.details),
  });

/** Whether we held the call back ourselves: there was no answer. */
const isLocal = ({ code, details }: GettyDownloadsError): boolean =>
  code === 'rate_limited' && details.status === undefined;
