import { resolve } from 'node:path';
import { GettyDownloadsError } from '../core/errors.js';
import { readPostgresUrl, tlsFor } from './postgres/address.js';
import { readS3Url } from './s3/address.js';
import type { DestinationSettings } from './settings.js';

/**
 * A destination as a command line names it: a folder, `s3://bucket/prefix` or
 * `postgres://user@host/database?table=downloads`. Passwords come from the environment only (PGPASSWORD, AWS_…).
 *
 * @throws GettyDownloadsError `bad_input`
 */
export function destinationFrom(text: string, env: NodeJS.ProcessEnv, cwd: string): DestinationSettings {
  const fail = (why: string): GettyDownloadsError =>
    new GettyDownloadsError('bad_input', { detail: `the destination ${why}` });
  const scheme = /^([a-z][a-z0-9+.-]+):\/\//i.exec(text)?.[1]?.toLowerCase();
  if (text.trim() === '') throw fail('is empty');
  if (scheme === undefined) return { type: 'files', root: resolve(cwd, text) };
  if (scheme === 's3') return readS3Url(text, env, fail);
  if (scheme === 'postgres' || scheme === 'postgresql') {
    const { password, tls, table, schema = 'public', user, ...rest } = readPostgresUrl(text, fail);
    if (password !== undefined) {
      throw fail('must not hold a password, which every other process could read: put it into PGPASSWORD');
    }
    if (table === undefined) throw fail('names no table: add ?table=downloads');
    return {
      type: 'postgres',
      ...rest,
      user: user ?? (env['PGUSER'] || undefined),
      password: env['PGPASSWORD'] || undefined,
      tls: tlsFor(rest.host, tls),
      schema,
      table,
    };
  }
  throw fail(`begins with ${scheme}://: it is a folder, s3://… or postgres://…`);
}
