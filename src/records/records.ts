import type { Destinations } from '../output/destinations.js';
import { readChoice } from '../output/choice.js';
import { openDestination } from '../output/open.js';
import { formatOf } from '../output/settings.js';
import type { CheckedInput } from '../request/check.js';
import { withEngine, type Engine } from './engine.js';
import { locateByName } from './locate.js';
import { checkZone } from './moments.js';
import { openQuery, type Query } from './query.js';
import { refuse, type Relation } from './relation.js';
import { inlineRows, writeRows } from './result.js';
import { openSource, type ReadSource, type SourceContext, type SourceInput } from './sources.js';
import { follow, type Compared, type Step } from './steps/steps.js';

export interface RecordsContext {
  readonly destinations: Destinations;
  readonly now: () => Date;
  /** Milliseconds, monotonic. */
  readonly clock: () => number;
  readonly signal?: AbortSignal | undefined;
  /** For S3. Default: the AWS SDK's usual chain */
  readonly credentials?: SourceContext['credentials'];
  /** Asked before a result's manifest is written: throws where this attempt counts no more. */
  readonly beforeFinish?: (() => Promise<void>) | undefined;
}

/**
 * Input to output of `getty_records`: reads records by reference, follows the steps, and returns the result or writes
 * it where the next one can read it.
 *
 * @param values checked by the schema
 * @throws GettyDownloadsError `bad_input`, `unknown_destination`, `destination_…`, `newer_format`, `result_too_large`,
 *   `records_failed`, `interrupted`
 */
export async function workOnRecords(
  values: CheckedInput,
  context: RecordsContext,
): Promise<Record<string, unknown>> {
  const timeZone = checkZone((values['time_zone'] as string | undefined) ?? 'UTC');
  const choice = readChoice(values['output']);
  const start = context.clock();
  const output = await withEngine(async (engine) => {
    const query = openQuery();
    const sources: ReadSource[] = [];
    const addresses = new Set<string>();
    const compared: Compared[] = [];
    const open = (source: SourceInput, path: string): Promise<Relation> =>
      openSource(source, path, {
        ...{ engine, query, destinations: context.destinations, credentials: context.credentials },
        signal: context.signal,
        onRead(read, address) {
          sources.push(read);
          if (address !== undefined) addresses.add(address);
        },
      });
    const first = await open(values['from'] as SourceInput, '/from');
    const steps = (values['steps'] ?? []) as readonly Step[];
    const result = await follow(first, steps, {
      ...{ query, timeZone, open },
      onCompared: (one) => compared.push(one),
    });
    const columns = result.columns.map(({ name, type }) => ({ name, type }));
    const told = { columns, sources: shown(sources), comparisons: await counts(compared, query, engine) };
    if (choice.destination === undefined) {
      const rows = await inlineRows(result, query, engine);
      return { records: rows.length, rows, manifest: null, ...told };
    }
    const { settings, prefix } = locateByName(
      context.destinations,
      choice.destination,
      choice.prefix ?? '',
      '/output',
    );
    const destination = await openDestination(settings, { prefix }, context.credentials);
    try {
      if (addresses.has(destination.address))
        throw refuse({
          path: '/output/prefix',
          code: 'occupied',
          message: 'is where the records come from: choose another prefix for the result',
        });
      const format = formatOf(choice, settings);
      const written = await writeRows(result, {
        ...{ query, engine, destination, format, gzip: choice.gzip ?? settings.gzip ?? false },
        ...{ now: context.now(), beforeFinish: context.beforeFinish },
      });
      return { ...written, ...told };
    } finally {
      await destination.close();
    }
  }, context.signal);
  return { ...output, seconds: Math.round(context.clock() - start) / 1000, warnings: [] };
}

/** Sources that an output lists at most. */
const MOST_SOURCES = 50;
const shown = (sources: readonly ReadSource[]): readonly ReadSource[] => sources.slice(0, MOST_SOURCES);

/** What each difference and join had on its two sides. A key that is empty counts as none. */
async function counts(
  compared: readonly Compared[],
  query: Query,
  engine: Engine,
): Promise<readonly Record<string, unknown>[]> {
  const told: Record<string, unknown>[] = [];
  for (const { step, here, there, on, keys } of compared) {
    const whole = keys.map((key) => `${key} IS NOT NULL`).join(' AND ');
    const doubled = (table: string): string =>
      `(SELECT count(*) - count(DISTINCT (${keys.join(', ')})) FROM ${table} WHERE ${whole})`;
    const [row] = await engine.rows<Record<string, bigint>>(
      query.text(`SELECT (SELECT count(*) FROM ${here}) AS records,
        (SELECT count(*) FROM ${here} h WHERE EXISTS (SELECT 1 FROM ${there} o WHERE ${on})) AS matched,
        ${doubled(here)} AS doubled, (SELECT count(*) FROM ${there}) AS their_records, ${doubled(there)} AS their_doubled`),
      query.values,
    );
    const numbers = Object.entries(row ?? {}).map(([name, value]) => [name, Number(value)]);
    told.push({ step, ...(Object.fromEntries(numbers) as Record<string, number>) });
  }
  return told;
}
