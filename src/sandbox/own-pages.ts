import { Readable } from 'node:stream';
import type { FastifyInstance } from 'fastify';
import { MARK } from './deliver.js';
import { faultProblems, type Faults } from './faults.js';
import type { SandboxStats } from './stats.js';
import { idOf, kindOf } from './assets.js';
import { metadataOf } from './metadata.js';
import type { Parts } from './parts.js';
import { thumbOf, THUMBS_PATH } from './thumbs.js';

/** Lines of the truth that are put together before they are sent. */
const LINES = 500;

/** Adds the sandbox's own pages under /sandbox/, which need no key and count against no limit. */
export function addOwnPages(server: FastifyInstance, parts: Parts, stats: () => SandboxStats): void {
  const { assets, faults, files, history, options, products, purchases, spent, usages } = parts;

  /** Adds a page with a line of JSON for each of these entries, as many as there are when it is asked for. */
  function addTruth(path: string, size: () => number, at: (place: number) => unknown): void {
    server.get(path, async (_request, reply) => {
      history.growTo(options.now());
      const lines = Readable.from(truth(size, at));
      return reply.headers(MARK).type('application/x-ndjson; charset=utf-8').send(lines);
    });
  }

  server.get('/sandbox/stats', async (_request, reply) => reply.headers(MARK).send(stats()));

  addTruth('/sandbox/downloads', history.size, history.at);
  addTruth(
    '/sandbox/assets',
    () => assets.size,
    async (asset) => {
      const id = idOf(asset);
      const kind = kindOf(options.seed, asset);
      const counted = spent.of(id);
      const file = { asset, type: kind === 'video' ? 'mp4' : 'jpg' } as const;
      return {
        id,
        asset_type: kind,
        counted,
        file: { bytes: files.length(asset), sha256: counted > 0 ? await files.sha256(file) : null },
        metadata: metadataOf(options.seed, asset),
      };
    },
  );
  const listed = (): ReturnType<typeof products.list> => products.list(options.now());
  addTruth(
    '/sandbox/products',
    () => listed().length,
    (place) => listed()[place],
  );
  addTruth('/sandbox/purchases', purchases.size, purchases.at);
  addTruth(
    '/sandbox/usages',
    () => usages.all().length,
    (place) => usages.all()[place],
  );

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

/** The entries from the first on. What arrives while they are read may be missing or move the rest by a place. */
async function* truth(size: () => number, at: (place: number) => unknown): AsyncGenerator<string> {
  for (let place = 0; place < size();) {
    let lines = '';
    for (const end = Math.min(size(), place + LINES); place < end; place += 1) {
      const entry = at(place);
      lines += `${JSON.stringify(entry instanceof Promise ? await entry : entry)}\n`;
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
