import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';
import { GettyDownloadsError } from '../core/errors.js';
import { isToken } from './guard.js';
import { NOTHING_ALLOWED, pagePolicy } from './policy.js';

/** Where the build puts the page, from the compiled file's place in a clone and in an installed package. */
export const BUILT_PAGE = fileURLToPath(new URL('../../web', import.meta.url));

const NONCE = '__NONCE__';

/** What one sees who opens the console by another address than the printed one. */
const CLOSED = `<!doctype html>
<html lang="en">
<meta charset="utf-8" />
<meta name="viewport" content="width=device-width, initial-scale=1" />
<title>Getty Downloads</title>
<h1>This is not the whole address</h1>
<p>Open the address that <code>getty-downloads console</code> printed. It ends with a token, which is new at each start.</p>
</html>
`;

export interface PageOptions {
  /** The folder that holds the built page. */
  readonly folder: string;
  readonly token: string;
  /** Hosts of pictures beside Getty's own, at this moment. */
  readonly images: () => readonly string[];
}

/**
 * The page: its index for whoever has the token, with a new nonce each time; the files that it is built of for
 * everyone, for there is nothing in them that the package does not hold.
 *
 * @throws GettyDownloadsError `not_found_locally` where the page has not been built
 */
export async function addPage(
  server: FastifyInstance,
  { folder, token, images }: PageOptions,
): Promise<void> {
  const index = readIndex(folder);
  server.get(
    '/',
    {
      schema: { hide: true },
      config: { navigates: true, rateLimit: { max: 300, timeWindow: 60_000 } },
      // Before anything is counted: strangers must not use up what is for the user.
      onRequest: async (request, reply) => {
        void reply.type('text/html; charset=utf-8').header('Cache-Control', 'no-store');
        const { token: given } = request.query as { token?: unknown };
        if (!isToken(token, given))
          await reply.code(401).header('Content-Security-Policy', NOTHING_ALLOWED).send(CLOSED);
      },
    },
    (_request, reply) => {
      const nonce = randomBytes(18).toString('base64');
      return reply
        .header('Content-Security-Policy', pagePolicy(nonce, images()))
        .send(index.replaceAll(NONCE, nonce));
    },
  );
  await server.register(fastifyStatic, {
    root: folder,
    // Only the files that are there now: no path is ever looked up.
    wildcard: false,
    globIgnore: ['index.html'],
    index: false,
    cacheControl: false,
    setHeaders: (answer, path) => {
      // The names of what is below assets/ change with their contents.
      const stays = path.startsWith(join(folder, 'assets'));
      answer.setHeader('Cache-Control', stays ? 'public, max-age=31536000, immutable' : 'no-cache');
      answer.setHeader('Content-Security-Policy', NOTHING_ALLOWED);
    },
  });
}

function readIndex(folder: string): string {
  try {
    return readFileSync(join(folder, 'index.html'), 'utf8');
  } catch (cause) {
    throw new GettyDownloadsError('not_found_locally', {
      detail: `the page of the console is not built (${folder}); run \`npm run build\` once`,
      cause,
    });
  }
}
