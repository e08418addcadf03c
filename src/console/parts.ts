import type { Catalog } from '../catalog/open-catalog.js';
import type { Operation } from '../catalog/operation.js';
import { GettyDownloadsError } from '../core/errors.js';
import type { Connections } from '../http/connection.js';
import type { EngineLink } from './engine-link.js';
import type { Simulation } from './simulation.js';

/** What the handlers of the routes share. */
export interface Parts {
  readonly version: string;
  readonly catalog: Catalog;
  readonly connections: Connections;
  readonly engine: EngineLink;
  readonly simulation: Simulation;
  /** The folder of the project's workflow files. */
  readonly workflows: string;
  /** Whether a worker runs in this process, at this moment. */
  readonly worker: () => boolean;
  /** A copy of any value in which no secret occurs. */
  readonly redact: <T>(value: T) => T;
}

/** @throws GettyDownloadsError `not_found_locally` */
export function operationOf(
  catalog: Catalog,
  { api, id }: { readonly api: string; readonly id: string },
): Operation {
  const operation = catalog.load({ api, id });
  if (operation !== undefined) return operation;
  throw new GettyDownloadsError('not_found_locally', { detail: `no operation ${id} in a document ${api}` });
}
