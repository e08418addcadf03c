import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Account } from './account.js';
import { applicationError, badKey, badToken, json, overLimit, type Answer } from './answers.js';
import { createDelays } from './delays.js';
import { pause, reset, send, stall, truncate } from './deliver.js';
import type { FaultName, FaultSource } from './faults.js';
import { createFaulty } from './faulty.js';
import type { History } from './history.js';
import type { SandboxOptions } from './options.js';
import { filterOf, pageOf } from './page.js';
import { isRefusal, readQuery } from './query.js';
import type { Rate } from './rate.js';
import type { Counter } from './stats.js';
import { withThumbs } from './thumbs.js';
import type { Tokens } from './tokens.js';

/** Everything that the API's routes work on. */
export interface Parts {
  readonly options: SandboxOptions;
  readonly account: Account;
  readonly history: History;
  readonly tokens: Tokens;
  readonly rate: Rate;
  readonly faults: FaultSource;
  readonly counter: Counter;
  /** Aborted when the sandbox ends. */
  readonly ended: AbortSignal;
}

export const TOKEN_PATHS = ['/v4/oauth2/token', '/oauth2/token'] as const;

/** Adds the routes of the simulated API. Checks go in a gateway's order: key, rate, quota, token, parameters. */
export function addApi(server: FastifyInstance, parts: Parts): void {
  const { options, account, history, tokens, rate, faults, counter, ended } = parts;
  const faulty = createFaulty(options);
  const delays = createDelays(options);
  let calls = 0;

  /** What stands before every call that names a good key: an answer where it is over a limit. */
  function limited(now: Date): Answer | undefined {
    const over = rate.arrive(now);
    return over === undefined ? undefined : overLimit(over, options.rateSpelling);
  }

  function downloadsAnswer(request: FastifyRequest, now: Date, call: number): Answer {
    const token = /^Bearer +(\S+)$/i.exec(request.headers.authorization ?? '')?.[1];
    if (token === undefined || !tokens.isValid(token, now)) return badToken();
    const query = readQuery(request.query as Record<string, unknown>, now);
    if (isRefusal(query)) return applicationError(400, query);
    if (query.company && !options.companyEnabled) {
      return applicationError(403, {
        ErrorCode: 'CompanyDownloadsNotEnabled',
        ErrorMessage: 'Company downloads are not enabled for this account.',
      });
    }
    history.growTo(now);
    const found = history.find(filterOf(query, options.keyKind));
    const page = pageOf(history, found, query, options, call);
    const downloads = options.thumbs ? withThumbs(page, `http://${request.host}`) : page;
    return json(
      200,
      { result_count: found.length, downloads },
      { 'content-language': language(request.headers['accept-language']) },
    );
  }

  async function respond(
    reply: FastifyReply,
    path: string,
    fault: FaultName | undefined,
    proper: () => Answer,
  ): Promise<void> {
    const answer = fault === undefined ? proper() : faulty(fault, reply.request.url, proper);
    counter.count(path, typeof answer === 'string' ? answer : String(answer.status));
    if (answer === 'reset') reset(reply);
    else if (answer === 'stall') stall(reply);
    else if (answer === 'truncate') truncate(reply, proper());
    else await send(reply, answer, delays.answer(), ended);
  }

  server.get('/v3/downloads', async (request, reply) => {
    await pause(delays.arrival(), ended);
    const now = options.now();
    const call = calls++;
    const path = '/v3/downloads';
    if (request.headers['api-key'] !== account.apiKey) {
      return respond(reply, path, undefined, () => badKey(options.rateSpelling));
    }
    const over = limited(now);
    if (over !== undefined) return respond(reply, path, undefined, () => over);
    return respond(reply, path, faults.forCall('api'), () => downloadsAnswer(request, now, call));
  });

  for (const path of TOKEN_PATHS) {
    server.post(path, async (request, reply) => {
      await pause(delays.arrival(), ended);
      const now = options.now();
      const form = formOf(request);
      const answer = (): Answer => {
        const { status, body } = tokens.grant(form, now);
        return json(status, body, { 'cache-control': 'no-store' });
      };
      if (form['client_id'] !== account.apiKey) return respond(reply, path, undefined, answer);
      const over = limited(now);
      if (over !== undefined) return respond(reply, path, undefined, () => over);
      return respond(reply, path, faults.forCall('token'), answer);
    });
  }

  server.setNotFoundHandler((_request, reply) =>
    respond(reply, '(other)', undefined, () => json(404, { message: 'Not Found' })),
  );
}

/** The form's fields; the client's id and secret may come as Basic credentials instead. */
function formOf(request: FastifyRequest): Record<string, string | undefined> {
  const form = Object.fromEntries(new URLSearchParams(typeof request.body === 'string' ? request.body : ''));
  const basic = /^Basic +(\S+)$/i.exec(request.headers.authorization ?? '')?.[1];
  if (basic === undefined) return form;
  const [id = '', secret = ''] = Buffer.from(basic, 'base64').toString().split(':').map(decodeURIComponent);
  return { ...form, client_id: id, client_secret: secret };
}

const LANGUAGES =
  'de en-GB en-US es fr it ja nl pt-BR pt-PT sv tr ko pl ru zh-HK cs fi hu id ro th uk vi'.split(' ');

/** An unsupported language falls back in silence. */
const language = (asked: string | undefined): string =>
  LANGUAGES.find((one) => one.toLowerCase() === asked?.toLowerCase()) ?? 'en-US';
