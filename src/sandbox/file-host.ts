import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import fastify, { type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify';
import { edgeHtml, html, json, redirect, type Answer, type EdgeStatus } from './answers.js';
import { bytesOf, CONTENT_TYPES, type FileOf } from './content.js';
import { createDelays } from './delays.js';
import { MARK, pause, reset, send } from './deliver.js';
import type { FileFault } from './faults.js';
import type { Parts } from './parts.js';
import { draw } from './random.js';
import { readRange, type Part } from './ranges.js';

/** Where a ticket leads: over one or two of these to the bytes. */
const STOPS = { entry: '/f/', between: '/m/', bytes: '/b/' } as const;

/** Path of a ticket on the host. */
export const entryOf = (ticket: string): string => `${STOPS.entry}${ticket}`;

/** The host that files come from: it knows tickets alone, and whoever brings credentials is refused. */
export function createFileHost(
  parts: Pick<Parts, 'options' | 'faults' | 'files' | 'ended'>,
): FastifyInstance {
  const { options, faults, files, ended } = parts;
  const delays = createDelays(options);
  const server = fastify({ exposeHeadRoutes: false, forceCloseConnections: true });

  const answer = (reply: FastifyReply, what: Answer): Promise<void> => {
    files.count(String(what.status));
    return send(reply, what, 0, ended);
  };

  /** Adds a stop of the way, which has a ticket at the end of its path. */
  function addStop(
    path: string,
    next: (request: FastifyRequest, reply: FastifyReply, file: FileOf, ticket: string) => Promise<void>,
  ): void {
    server.get(`${path}:ticket`, async (request, reply) => {
      await pause(delays.answer(), ended);
      if (request.headers['api-key'] !== undefined || request.headers.authorization !== undefined) {
        files.countViolation();
        return answer(reply, json(400, { message: 'Credentials do not belong here.' }));
      }
      const { ticket } = request.params as { ticket: string };
      const file = files.find(ticket, options.now());
      if (file === undefined) return answer(reply, json(404, { message: 'Not Found' }));
      return file === 'expired' ? answer(reply, EXPIRED) : next(request, reply, file, ticket);
    });
  }

  addStop(STOPS.entry, (request, reply, { asset }, ticket) => {
    const far = draw(options.seed, asset, 165) < 0.5;
    const path = `${far ? STOPS.between : STOPS.bytes}${ticket}`;
    return answer(reply, redirect(302, `http://${request.host}${path}`));
  });
  addStop(STOPS.between, (_request, reply, _file, ticket) =>
    answer(reply, redirect(302, `${STOPS.bytes}${ticket}`)),
  );
  addStop(STOPS.bytes, async (request, reply, file) => {
    const fault = faults.forFile();
    const instead = fault === undefined ? undefined : insteadOf(fault, request.url);
    if (typeof instead === 'object') return answer(reply, instead);
    if (instead === 'reset') {
      files.count(instead);
      reset(reply);
      return;
    }
    const whole = files.length(file.asset);
    const etag = `"${options.seed}-${file.asset}-${whole}-${file.type}"`;
    const part = options.ranges ? partOf(request, etag, whole) : undefined;
    if (part === 'unsatisfiable') {
      return answer(reply, { ...json(416, {}), headers: { 'content-range': `bytes */${whole}` } });
    }
    await pour(reply, file, part ?? { from: 0, to: whole }, instead, {
      'accept-ranges': options.ranges ? 'bytes' : 'none',
      etag,
      ...(part && { 'content-range': `bytes ${part.from}-${part.to - 1}/${whole}` }),
    });
  });
  server.setNotFoundHandler((_request, reply) => answer(reply, json(404, { message: 'Not Found' })));

  /** Sends a part of a file, or the first half of it, and nobody waits for more than the connection takes. */
  async function pour(
    reply: FastifyReply,
    file: FileOf,
    { from, to }: Part,
    fault: 'truncate' | 'stall' | undefined,
    headers: Readonly<Record<string, string>>,
  ): Promise<void> {
    const status = 'content-range' in headers ? 206 : 200;
    files.count(fault ?? String(status));
    reply.hijack();
    const { raw } = reply;
    const length = to - from;
    const type = CONTENT_TYPES[file.type];
    raw.writeHead(status, { ...MARK, ...headers, 'content-type': type, 'content-length': length });
    const end = fault === undefined ? to : from + Math.floor(length / 2);
    try {
      await pipeline(Readable.from(counted(file, from, end)), raw, { end: fault === undefined });
    } catch {
      // The other end has gone.
      return;
    }
    if (fault === undefined) files.countServed(file.asset);
    else if (fault === 'truncate') raw.socket?.destroySoon();
  }

  function* counted(file: FileOf, from: number, to: number): Generator<Buffer> {
    for (const block of bytesOf(options.seed, file, from, to)) {
      yield block;
      files.countBytes(block.length);
    }
  }

  return server;
}

const EXPIRED = json(403, { message: 'The address has expired.' });

/** What comes instead of a file: another answer, or the fault itself where it is one of the connection. */
function insteadOf(fault: FileFault, url: string): Answer | 'reset' | 'stall' | 'truncate' {
  switch (fault) {
    case 'reset':
    case 'stall':
    case 'truncate':
      return fault;
    case 'expired':
      return EXPIRED;
    case 'wrong':
      return html(200, 'Welcome');
    case 'redirect_away':
      return redirect(302, `https://elsewhere.sandbox.invalid${url}`);
    case '500':
    case '502':
    case '503':
    case '504':
      return edgeHtml(Number(fault) as EdgeStatus);
  }
}

/** What is asked for of a file: a part of it only as long as it is still the file that the asker knows. */
function partOf({ headers }: FastifyRequest, etag: string, length: number): ReturnType<typeof readRange> {
  const known = headers['if-range'];
  return known === undefined || known === etag ? readRange(headers.range, length) : undefined;
}
