import { MOST_IDS } from '../catalog/batch-settings.js';
import type { Batch, Operation } from '../catalog/operation.js';
import { toError, type GettyDownloadsError } from '../core/errors.js';
import { perform, type PerformContext } from '../history/perform.js';
import { openDestination } from '../output/open.js';
import { locateByName } from '../records/locate.js';
import { workOnRecords, type RecordsContext } from '../records/records.js';
import { writeItems } from '../records/write-items.js';
import { badInput, checkInput, REFERENCE, type CheckedInput } from '../request/check.js';

type Fields = Readonly<Record<string, unknown>>;

interface Reference extends Fields {
  readonly field?: string;
  readonly batch?: { readonly size: number; readonly number: number };
}

/** Ids that nothing was found for and that an output lists at most; all of them are counted. */
const MOST_MISSING = 1_000;
/** What was found and an output shows where the rest lies in a destination. */
const SAMPLE = 3;
/** Other tasks wait for the same pace: that is no reason to begin anew, milliseconds. */
const LONGEST_WAIT = 60_000;

/** Whether an input names ids by reference, or a destination for what is found. */
export function isByReference(
  operation: Operation,
  input: unknown,
): operation is Operation & { batch: Batch } {
  const { [REFERENCE]: reference, output } = (input ?? {}) as Fields;
  const given = [reference, output].some((one) => one !== undefined && one !== null);
  return operation.batch !== undefined && operation.added !== true && given;
}

/**
 * Looks a list of ids up that lies in a destination, or puts what is found there, or both.
 *
 * @throws GettyDownloadsError as `perform` and `workOnRecords`
 */
export async function lookUp(
  operation: Operation & { batch: Batch },
  input: unknown,
  context: PerformContext & RecordsContext,
): Promise<Record<string, unknown>> {
  const { parameter, items, missing } = operation.batch;
  const { [REFERENCE]: reference, output, ...rest } = checkInput(operation, input);
  // Before anything is called: what is wrong here would be so afterwards.
  const place = output as { destination: string; prefix?: string; gzip?: boolean } | undefined;
  const located =
    place && locateByName(context.destinations, place.destination, place.prefix ?? '', '/output');
  const ids =
    reference === undefined
      ? (rest[parameter] as readonly string[])
      : await idsIn(operation, reference as Reference, context);
  const found: Fields =
    ids.length === 0
      ? { [items]: [], [missing]: [], calls: 0 }
      : await performed(operation, { ...rest, [parameter]: ids }, reference !== undefined, context);
  const not = found[missing] as readonly unknown[];
  const told = { ...found, [missing]: not.slice(0, MOST_MISSING), not_found: not.length };
  if (located === undefined) return told;
  const { [items]: list, ...others } = told as Fields;
  const records = list as readonly Fields[];
  const { settings, prefix } = located;
  const destination = await openDestination(settings, { prefix }, context.credentials);
  try {
    const manifest = await writeItems(records, destination, {
      ...{ gzip: place?.gzip ?? settings.gzip ?? false, now: context.now() },
      beforeFinish: context.beforeFinish,
    });
    return { ...others, records: records.length, manifest, sample: records.slice(0, SAMPLE) };
  } finally {
    await destination.close();
  }
}

/** Ids that came by reference are too many to be told again. */
async function performed(
  operation: Operation & { batch: Batch },
  values: CheckedInput,
  referred: boolean,
  context: PerformContext,
): Promise<Fields> {
  const output = await perform(operation, values, { ...context, maxWaitMs: LONGEST_WAIT });
  if (!referred) return output;
  const { [operation.batch.parameter]: _ids, ...effective } = output['effective'] as Fields;
  const { query: _query, url: _url, ...request } = output['request'] as Fields;
  return { ...output, effective, request };
}

async function idsIn(
  operation: Operation & { batch: Batch },
  { field = 'id', batch, ...source }: Reference,
  context: RecordsContext,
): Promise<readonly string[]> {
  const steps = [
    { fields: { id: field } },
    { filter: { field: 'id', op: 'not_empty' } },
    { distinct: 'id' },
    batch === undefined ? { limit: { size: MOST_IDS + 1 } } : { batch },
  ];
  const { rows } = await workOnRecords({ from: source, steps }, context).catch((thrown: unknown) => {
    throw renamed(operation, thrown);
  });
  const ids = (rows as readonly { readonly id: unknown }[]).map(({ id }) => String(id));
  if (ids.length <= MOST_IDS) return ids;
  const message = `names more than ${String(MOST_IDS)} ids: let several tasks look them up, each one \`batch\``;
  throw badInput(operation, [{ path: `/${REFERENCE}`, code: 'batch', message }]);
}

/** What is wrong with the reference, at the place where it stands in this input. */
function renamed(operation: Operation, thrown: unknown): GettyDownloadsError {
  const error = toError(thrown);
  const { problems = [] } = error.details;
  if (error.code !== 'bad_input' || problems.length === 0) return error;
  const places = problems.map((problem) => ({
    ...problem,
    path: problem.path
      .replace(/^\/from/, `/${REFERENCE}`)
      .replace(/^\/steps\/0\/fields\/id/, `/${REFERENCE}/field`),
  }));
  return badInput(operation, places);
}
