import { isObject, list } from './fields.js';
import type { Lookup } from './references.js';

/**
 * True where every way to call the operation includes an OAuth token.
 *
 * @param security the operation's own, else the document's
 */
export function needsToken(lookup: Lookup, security: unknown, where: string): boolean {
  const ways = list(security, `${where}/security`);
  return (
    ways.length > 0 &&
    ways.every((way) =>
      Object.keys(isObject(way) ? way : {}).some((name) => {
        const scheme = lookup(['components', 'securitySchemes', name]);
        return isObject(scheme) && scheme['type'] === 'oauth2';
      }),
    )
  );
}
