import { createHash } from 'node:crypto';
import type { Settings } from './settings.js';

/**
 * What tells one account from another: its address, its key and its user, as a hash of which only 16 characters are
 * kept. A rotated secret or password leaves it as it is.
 */
export function fingerprintOf({ baseUrl, auth }: Pick<Settings, 'baseUrl' | 'auth'>): string {
  const who =
    auth.type === 'getty'
      ? [auth.apiKey, auth.grant.type === 'password' ? auth.grant.username : null]
      : [auth.type, 'username' in auth ? auth.username : null];
  return createHash('sha256')
    .update(JSON.stringify([baseUrl, ...who]))
    .digest('hex')
    .slice(0, 16);
}
