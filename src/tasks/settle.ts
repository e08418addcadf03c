import type { Operation } from '../catalog/operation.js';
import { ERRORS, GettyDownloadsError, toError } from '../core/errors.js';
import { instantOf, type DownloadRecord } from '../history/identity.js';
import { perform, type PerformContext } from '../history/perform.js';
import type { CheckedInput } from '../request/check.js';
import type { Intention } from './intention.js';

/** What the history says of a call of which it is not known whether it took effect. */
export interface Verdict {
  /** The entry that only this call can have made. */
  readonly entry?: DownloadRecord;
  /** For whoever has to decide where there is none. */
  readonly history: Readonly<Record<string, unknown>>;
}

/** Of entries since the intention so many are shown. */
const SHOWN = 5;

/**
 * Asks the list of what such calls have done for an entry that fits this one: from the time in which it can have gone
 * out, of the same product and with the same notes where those were said, and the only one of its kind. That there is
 * none settles nothing, for entries appear late.
 *
 * @param history the operation that lists them; undefined where there is none
 * @throws GettyDownloadsError what makes sense to be tried again: the rate, a failing server, a broken connection
 */
export async function askHistory(
  history: Operation | undefined,
  intention: Intention,
  values: CheckedInput,
  context: PerformContext,
): Promise<Verdict> {
  if (history === undefined) return { history: { asked: false } };
  const names = history.parameters.filter((one) => one.in === 'path').map(({ name }) => name);
  const asked = Object.fromEntries(names.map((name) => [name, intention.parameters[name]]));
  let downloads: readonly DownloadRecord[];
  try {
    const output = await perform(history, { ...asked, connection: intention.connection }, context);
    const answer = output['answer'] as { downloads?: readonly DownloadRecord[] | null };
    downloads = answer.downloads ?? [];
  } catch (thrown) {
    const { code, message } = toError(thrown);
    if (code === 'interrupted' || ERRORS[code].conductor === 'hand_back') throw thrown;
    return { history: { asked: true, error: { code, message } } };
  }
  // Entries have whole seconds.
  const since = Math.floor(Date.parse(intention.at) / 1000);
  const until = Date.parse(intention.until) / 1000;
  const later = downloads.filter((one) => (instantOf(one) ?? 0) >= since);
  const fitting = later.filter((one) => (instantOf(one) ?? 0) <= until && fits(one, values));
  const [entry, ...more] = fitting;
  return {
    ...(entry !== undefined && more.length === 0 && { entry }),
    history: {
      ...{ asked: true, entries: downloads.length, since_intention: later.length, fitting: fitting.length },
      newest: later.slice(-SHOWN),
    },
  };
}

/** What an entry does not say speaks against none. */
function fits(entry: DownloadRecord, values: CheckedInput): boolean {
  const details = (entry['download_details'] ?? {}) as Readonly<Record<string, unknown>>;
  const pairs: [unknown, unknown][] = [
    [values['product_id'], entry['product_id'] ?? values['product_id']],
    [values['product_type'], entry['product_type'] ?? values['product_type']],
    [values['download_notes'], details['download_notes']],
    [values['project_code'], details['project_code']],
  ];
  return pairs.every(([wished, found]) => wished === undefined || wished === found);
}

/** What somebody has to know who decides what became of a call. */
export function howToDecide(
  { id, api, guard, file }: Operation,
  { at, parameters }: Intention,
): readonly string[] {
  const what = `${api}/${id}${typeof parameters['id'] === 'string' ? ` of ${parameters['id']}` : ''}`;
  return [
    guard?.history === undefined
      ? `Find out at the API's own pages whether ${what} took effect at ${at} or shortly after.`
      : `Ask ${guard.history} again in an hour, and once more the next day: entries may appear late. One by this account from ${at} on means that the call took effect, and counted.`,
    'Where it took effect: start no new run unless the same may be paid for again. The address of a file is not in the history.',
    `Where it did not: ${file === undefined ? '' : 'where `output` names a destination, remove the claim of its file there (.getty-downloads/claim-…), then '}start a new run of the workflow with \`confirm\` true. A retry of this task does not send it again.`,
  ];
}

export function unknownOutcome(
  operation: Operation,
  { at }: Intention,
  { history }: Verdict,
): GettyDownloadsError {
  const { fitting } = history;
  const said =
    typeof fitting === 'number' ? `the history has ${fitting} entries that fit` : 'no history tells';
  return new GettyDownloadsError('outcome_unknown', {
    detail: `${operation.id}, intended at ${at}; ${said}`,
  });
}
