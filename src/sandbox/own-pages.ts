import { Readable } from 'node:stream';
import type { FastifyInstance } from 'fastify';
import { MARK } from './deliver.js';
import { faultProblems, type Faults } from './faults.js';
import type { SandboxStats } from './stats.js';
import type { History } from './history.js';
import type { Parts } from './api.js';
import { thumbOf, THUMBS_PATH } from './thumbs.js';

/** Lines of the truth that are put together before they are sent. */
const LINES = 500;

/** Adds the sandbox's own pages under /sandbox/, which need no key and count against no limit. */
export function addOwnPages(server: FastifyInstance, parts: Parts, stats: () => SandboxStats): void {
  const { faults, history, options } = parts;

  server.get('/sandbox/stats', async (_request, reply) => reply.headers(MARK).send(stats()));

  server.get('/sandbox/downloads', async (_request, reply) => {
    history.growTo(options.now());
    const lines = Readable.from(truth(history));
    return reply.headers(MARK).type('application/x-ndjson; charset=utf-8').send(lines);
  });

  server.get(`${THUMBS_PATH}/:id.svg`, async (request, reply) => {
    const { id } = request.params as { id: string };
    return reply
      .headers(MARK)
      .type('image/svg+xml')
      .header('cache-control', 'max-age=86400')
      .send(thumbOf(id));
  });

  server.get('/sandbox/faults', async (_request, reply) => reply.headers(MARK).send(faults.current()));

  server.post('/sandbox/faults', async (request, reply) => {
    const wanted = parsed(request.body);
    const problems = faultProblems(wanted, '');
    if (problems.length > 0) {
      return reply
        .code(400)
        .headers(MARK)
        .send({ error: { code: 'bad_input', problems } });
    }
    faults.set(wanted as Faults);
    return reply.headers(MARK).send(faults.current());
  });
}

/** The whole history, oldest first. What arrives while it is read may be missing or move the rest by a place. */
function* truth(history: History): Generator<string> {
  for (let place = 0; place < history.size();) {
    let lines = '';
    for (const end = Math.min(history.size(), place + LINES); place < end; place += 1) {
      lines += `${JSON.stringify(history.at(place))}\n`;
    }
    yield lines;
  }
}

function parsed(body: unknown): unknown {
  if (typeof body !== 'string') return body;
  try {
    return JSON.parse(body);
  } catch {
    return undefined;
  }
}
