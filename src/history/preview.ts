import type { Operation } from '../catalog/operation.js';
import type { Connections } from '../http/connection.js';
import { REFERENCE, type CheckedInput } from '../request/check.js';
import { checkAdded } from '../request/check-added.js';
import { unsendable } from '../request/engine-address.js';
import { effectiveValues, type Effective } from '../request/effective.js';
import { prepareRequest } from '../request/prepare.js';
import { signedBy } from '../request/prepared.js';
import { referenceName } from '../request/reference-name.js';
import { showRequest, toCurl, toHttpTask, toWorkerTask, type ShownRequest } from '../request/show.js';
import { warningsFor, type Warning } from '../request/warnings.js';
import { batchesOf } from './batches.js';
import { outlineOf } from './outline.js';
import { connectionName } from './perform.js';

/** The request that an input means, in all its forms; secrets by name only. */
export interface Preview {
  readonly request: ShownRequest;
  readonly effective: Effective;
  readonly warnings: readonly Warning[];
  readonly curl: string;
  readonly http_task: Record<string, unknown>;
  /** Missing where the operation has no task of its own. */
  readonly task?: Record<string, unknown>;
}

export interface PreviewContext {
  readonly connections: Pick<Connections, 'outline' | 'names'>;
  /** Default: the system's clock. */
  readonly now?: () => Date;
}

/**
 * What would be sent, without sending it: needs no credentials.
 *
 * @param input exactly what the task's input holds
 * @throws GettyDownloadsError `bad_input` with all problems, `unknown_connection`, `connection_not_allowed`, `bad_config`
 */
export async function preview(
  operation: Operation,
  input: unknown,
  { connections, now = () => new Date() }: PreviewContext,
): Promise<Preview> {
  const values = await checkAdded(operation, input);
  const { baseUrl, signature, missing } = outlineOf(connections, connectionName(values), operation.api);
  const isReference = operation.batch !== undefined && values[REFERENCE] !== undefined;
  const inputs = isReference ? [standIn(operation, values)] : batchesOf(operation, values);
  const request = signedBy(prepareRequest(operation, inputs[0] ?? values, baseUrl), signature);
  const at = now();
  const task = toWorkerTask(operation, values);
  return {
    request: showRequest(request),
    effective: effectiveValues(operation, values, at),
    warnings: [
      ...warningsFor(operation, values, at),
      ...(inputs.length === 1
        ? []
        : [
            {
              code: 'batches' as const,
              message: `our task sends ${inputs.length} calls for these ids; this is the first of them`,
            },
          ]),
      ...(isReference
        ? [
            {
              code: 'batches' as const,
              message: 'our task reads the ids where they lie; IDS stands for them',
            },
          ]
        : []),
      ...(missing === undefined ? [] : [{ code: 'no_connection', message: missing } as const]),
      ...unsendable(request).map(({ name, why }) => ({
        code: 'http_task' as const,
        path: `/${name}`,
        message: `${name} ${why}, which Conductor's own HTTP task cannot send (a time with + as its zone can be written in UTC, with Z); the other forms can`,
      })),
    ],
    curl: toCurl(request),
    http_task: toHttpTask(request, operation.added === true ? referenceName(operation) : undefined),
    ...(task && { task }),
  };
}

const standIn = ({ batch }: Operation, values: CheckedInput): CheckedInput =>
  batch === undefined ? values : { ...values, [batch.parameter]: ['IDS'] };
