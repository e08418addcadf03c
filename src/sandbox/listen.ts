import type { FastifyInstance } from 'fastify';
import { GettyDownloadsError } from '../core/errors.js';

/**
 * Lets a server listen on 127.0.0.1.
 *
 * @param port 0 takes a free one
 * @returns its address, `http://127.0.0.1:8931`
 * @throws GettyDownloadsError `bad_config` for a port that is taken; the server is closed then
 */
export async function listen(server: FastifyInstance, port: number): Promise<string> {
  try {
    return await server.listen({ host: '127.0.0.1', port });
  } catch (cause) {
    await server.close();
    const why = (cause as NodeJS.ErrnoException).code === 'EADDRINUSE' ? 'is taken' : 'cannot be used';
    throw new GettyDownloadsError('bad_config', {
      detail: `port ${port} of 127.0.0.1 ${why}; name another one, or 0 for any that is free`,
      cause,
    });
  }
}
