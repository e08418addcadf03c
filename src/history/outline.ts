import { toError } from '../core/errors.js';
import type { ConnectionOutline, Connections } from '../http/connection.js';

/** Where a request would go, for showing it. */
export interface Outline
  extends Pick<ConnectionOutline, 'baseUrl'>, Partial<Pick<ConnectionOutline, 'signature'>> {
  /** Set where there is no connection to the API yet, so that a host stands in which does not exist. */
  readonly missing?: string;
}

/**
 * What a connection would use. An operation can be shown, and be put into a workflow, before there is a connection to
 * its API: the servers that a document names are never taken for one.
 *
 * @param name as the input names it
 * @param api name of the operation's document
 * @throws GettyDownloadsError as `Connections.outline`
 */
export function outlineOf(
  connections: Pick<Connections, 'outline' | 'names'>,
  name: string | undefined,
  api: string,
): Outline {
  try {
    return connections.outline(name, api);
  } catch (thrown) {
    if (
      name !== undefined ||
      toError(thrown).code !== 'unknown_connection' ||
      connections.names(api).length > 0
    )
      throw thrown;
    const baseUrl = `https://${api}.invalid`;
    const missing = `no connection to ${api} is configured, so ${baseUrl} stands in the place of its address and nothing of its sign-in is shown`;
    return { baseUrl, signature: 'none', missing };
  }
}
