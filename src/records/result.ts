import { rm } from 'node:fs/promises';
import { GettyDownloadsError } from '../core/errors.js';
import type { Destination } from '../output/destination.js';
import { extensionOf, type Format } from '../output/formats/encoder.js';
import { partOf, publish } from './publish.js';
import type { Engine } from './engine.js';
import { totalOrder, type Query } from './query.js';
import { formulaTest, readParts } from './read-parts.js';
import { identifier, type Relation, type ResultColumn } from './relation.js';
import { newFile } from './sources.js';

/** Bytes of JSON that are returned in an output at most, as of collections. */
const INLINE_LIMIT = 500_000;
/** Records that an output shows of a result that lies in a destination. */
const SAMPLE = 3;

export interface Written {
  readonly manifest: string;
  readonly records: number;
  readonly bytes: number;
  readonly sample: readonly unknown[];
}

/**
 * The rows of a relation, in its order.
 *
 * @throws GettyDownloadsError `result_too_large`
 */
export async function inlineRows(
  relation: Relation,
  query: Query,
  engine: Engine,
): Promise<readonly unknown[]> {
  // A first look, so that a large result is never read.
  const [size] = await engine.rows<{ bytes: number | null }>(
    query.text(
      `SELECT CAST(sum(strlen(${asJson(relation.columns)}) + 1) AS DOUBLE) AS bytes FROM ${relation.table}`,
    ),
    query.values,
  );
  if ((size?.bytes ?? 0) > INLINE_LIMIT)
    throw new GettyDownloadsError('result_too_large', {
      detail: `the records are more than ${String(INLINE_LIMIT / 1000)} kB of JSON`,
    });
  const rows = await engine.rows<{ row: string }>(
    query.text(
      `SELECT ${asJson(relation.columns)} AS row FROM ${relation.table} ORDER BY ${totalOrder(relation)}`,
    ),
    query.values,
  );
  return rows.map(({ row }) => JSON.parse(row) as unknown);
}

/**
 * Writes the rows of a relation as one part and a manifest, which replaces the one of a result before. What is there
 * stays whole until then, and the same rows give the same part.
 *
 * @param now when it is written
 * @param beforeFinish throws where this attempt counts no more
 * @throws GettyDownloadsError `bad_input` where a collection lies there, `destination_…`
 */
export async function writeRows(
  relation: Relation,
  { query, engine, destination, format, gzip, now, beforeFinish }: WriteContext,
): Promise<Written> {
  const { columns } = relation;
  const file = newFile(engine, extensionOf(format, gzip));
  const [copied] = await engine.rows<{ Count: bigint }>(
    `COPY (${query.text(
      `SELECT ${columns.map((column) => formed(column, format)).join(', ')} FROM ${relation.table} ORDER BY ${totalOrder(relation)}`,
    )}) TO '${file.replaceAll("'", "''")}' (${OPTIONS[format]}${gzip && format !== 'parquet' ? ', COMPRESSION gzip' : ''})`,
    query.values,
  );
  const records = Number(copied?.Count ?? 0);
  const part = records === 0 ? undefined : await partOf(file, records, extensionOf(format, gzip));
  const sample = part === undefined ? [] : await sampleOf(file, columns, format, engine);
  const manifest = await publish(destination, file, part, {
    ...{ head: { created: now.toISOString(), format, gzip, columns }, beforeFinish },
  });
  await rm(file, { force: true });
  return { manifest, records, bytes: part?.bytes ?? 0, sample };
}

export interface WriteContext {
  readonly query: Query;
  readonly engine: Engine;
  readonly destination: Destination;
  readonly format: Format;
  readonly gzip: boolean;
  readonly now: Date;
  readonly beforeFinish?: (() => Promise<void>) | undefined;
}

const OPTIONS = {
  ndjson: 'FORMAT json',
  csv: 'FORMAT csv, HEADER true',
  parquet: 'FORMAT parquet, COMPRESSION snappy',
} as const satisfies Record<Format, string>;

/** 2025-01-31T12:00:00Z, with a fraction where there is one. */
const timeText = (sql: string): string =>
  `regexp_replace(strftime(timezone('UTC', ${sql}), '%Y-%m-%dT%H:%M:%S.%f'), '\\.?0+$', '') || 'Z'`;

function formed({ name, type }: ResultColumn, format: Format): string {
  const raw = identifier(name);
  if (format === 'parquet') return raw;
  if (type === 'time') return `${timeText(raw)} AS ${raw}`;
  if (format === 'ndjson') return type === 'json' ? `${nested(raw)} AS ${raw}` : raw;
  if (type !== 'text' && type !== 'json') return raw;
  return `CASE WHEN ${formulaTest(raw, '*')} THEN '''' || ${raw} ELSE ${raw} END AS ${raw}`;
}

const nested = (sql: string): string =>
  `CASE WHEN json_valid(${sql}) THEN CAST(${sql} AS JSON) ELSE to_json(${sql}) END`;

function asJson(columns: readonly ResultColumn[]): string {
  const pairs = columns.map(({ name, type }) => {
    const raw = identifier(name);
    const value = type === 'time' ? timeText(raw) : type === 'json' ? nested(raw) : raw;
    return `${raw} := ${value}`;
  });
  return `CAST(to_json(struct_pack(${pairs.join(', ')})) AS VARCHAR)`;
}

async function sampleOf(
  file: string,
  columns: readonly ResultColumn[],
  format: Format,
  engine: Engine,
): Promise<readonly unknown[]> {
  const shape = { format, columns: columns.map((column) => ({ ...column, path: [column.name] })) };
  const rows = await engine.rows<{ row: string }>(
    `SELECT ${asJson(columns)} AS row FROM (${readParts([file], shape)}) LIMIT ${String(SAMPLE)}`,
  );
  return rows.map(({ row }) => JSON.parse(row) as unknown);
}
