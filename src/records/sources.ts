import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { openFileStore } from '../files/open-store.js';
import { chosenColumns } from '../output/columns.js';
import type { Destination } from '../output/destination.js';
import type { Destinations } from '../output/destinations.js';
import { extensionOf, type Format } from '../output/formats/encoder.js';
import { isResult, readManifest, type Manifest, type ResultManifest } from '../output/manifest.js';
import { openDestination } from '../output/open.js';
import { CATALOGUE_SHAPE, writeEntries } from './catalogue-source.js';
import type { Engine } from './engine.js';
import { locateByAddress, locateByName, type Located } from './locate.js';
import { openShape, unionOf } from './open-shape.js';
import type { Query } from './query.js';
import { fromJson, linesOf, readParts, type FileColumn, type FileShape } from './read-parts.js';
import { RECORD, refuse, type Relation, type ValueType } from './relation.js';

/** Where records are, as an input says it. */
export interface OneSource {
  readonly manifest?: string;
  readonly destination?: string;
  readonly prefix?: string;
  /** An archive of files, whose entries are the records. */
  readonly catalogue?: { readonly destination: string; readonly prefix?: string };
  readonly ids?: readonly (string | number)[];
  readonly rows?: readonly Readonly<Record<string, unknown>>[];
}
export type SourceInput = string | OneSource | readonly (string | OneSource)[];

/** What was read, for the output. */
export interface ReadSource {
  /** Null of an archive, and of what the input brought itself. */
  readonly manifest: string | null;
  /** Where the archive is. */
  readonly catalogue?: string;
  readonly records: number;
}

export interface SourceContext {
  readonly engine: Engine;
  readonly query: Query;
  readonly destinations: Destinations;
  readonly credentials?: Parameters<typeof openDestination>[2];
  readonly signal?: AbortSignal | undefined;
  readonly onRead: (read: ReadSource, address: string | undefined) => void;
}

/** Files of one shape; of records that are JSON as they came, no shape is known. */
interface Batch {
  readonly shape: FileShape | undefined;
  readonly files: string[];
}

/**
 * The records of one or several places as a relation. Their parts are brought into the folder of the engine.
 *
 * @param path of the source in the input
 * @throws GettyDownloadsError `bad_input`, `unknown_destination`, `destination_…`, `newer_format`
 */
export async function openSource(
  input: SourceInput,
  path: string,
  context: SourceContext,
): Promise<Relation> {
  const batches = new Map<string, Batch>();
  const several = Array.isArray(input);
  const list = (several ? input : [input]) as readonly (string | OneSource)[];
  for (const [index, one] of list.entries()) {
    const { shape, files } = await filesOf(one, several ? `${path}/${String(index)}` : path, context);
    const key = JSON.stringify(shape ?? null);
    const batch = batches.get(key) ?? { shape, files: [] };
    batch.files.push(...files);
    batches.set(key, batch);
  }
  const relations: Relation[] = [];
  for (const { shape, files } of batches.values()) relations.push(await relationOf(shape, files, context));
  return unionOf(relations, context.query);
}

async function relationOf(
  shape: FileShape | undefined,
  files: readonly string[],
  { engine, query }: SourceContext,
): Promise<Relation> {
  if (shape !== undefined) {
    // What stands in `other_fields` has no type.
    const columns = shape.columns.filter(({ name }) => name !== 'other_fields');
    const rows = readParts(
      files,
      files.length === 0 || shape.format !== 'csv' ? { ...shape, columns } : shape,
    );
    return query.add(rows, { columns: columns.map(plain), open: false, order: [] });
  }
  const lines = linesOf(files);
  const columns = files.length === 0 ? [] : await openShape(engine, lines);
  if (columns.length === 0) {
    const none = `SELECT CAST(NULL AS VARCHAR) AS id, CAST(NULL AS VARCHAR) AS ${RECORD} WHERE false`;
    return query.add(none, { columns: [{ name: 'id', type: 'text' }], open: 'empty', order: [] });
  }
  return query.add(fromJson(lines, columns, true), { columns: columns.map(plain), open: true, order: [] });
}

const plain = ({ name, type }: FileColumn): { name: string; type: ValueType } => ({ name, type });

let files = 0;
/** A name in the folder of the engine. */
export const newFile = ({ folder }: Engine, extension: string): string =>
  join(folder, `${String((files += 1))}.${extension}`);

const WAYS = ['manifest', 'destination', 'catalogue', 'ids', 'rows'] as const;

async function filesOf(source: string | OneSource, path: string, context: SourceContext): Promise<Batch> {
  const one = typeof source === 'string' ? { manifest: source } : source;
  const ways = WAYS.filter((way) => one[way] !== undefined);
  if (ways.length !== 1 || (one.prefix !== undefined && one.destination === undefined)) {
    const message =
      'must have one of `manifest`, `destination` (with `prefix`), `catalogue`, `ids` and `rows`';
    throw refuse({ path, code: 'source', message });
  }
  if (one.ids !== undefined) {
    const ids = one.ids.map((id) => ({ id: String(id) }));
    return { shape: IDS, files: await written(ids, context) };
  }
  if (one.rows !== undefined) return { shape: undefined, files: await written(one.rows, context) };
  if (one.catalogue !== undefined) {
    const { destination, prefix = '' } = one.catalogue;
    return entered(locateByName(context.destinations, destination, prefix, `${path}/catalogue`), context);
  }
  return one.manifest === undefined
    ? taken(locateByName(context.destinations, one.destination ?? '', one.prefix ?? '', path), path, context)
    : taken(await locateByAddress(context.destinations, one.manifest, path), path, context);
}

const IDS: FileShape = { format: 'ndjson', columns: [{ name: 'id', type: 'text', path: ['id'] }] };

async function written(rows: readonly object[], { engine, onRead }: SourceContext): Promise<string[]> {
  onRead({ manifest: null, records: rows.length }, undefined);
  if (rows.length === 0) return [];
  const file = newFile(engine, 'ndjson');
  await writeFile(file, rows.map((row) => `${JSON.stringify(row)}\n`).join(''));
  return [file];
}

async function entered(
  { settings, prefix }: Located,
  { credentials, engine, signal, onRead }: SourceContext,
): Promise<Batch> {
  const store = await openFileStore(settings, prefix, credentials);
  try {
    const file = newFile(engine, 'ndjson');
    const records = await writeEntries(store, file, signal);
    onRead({ manifest: null, catalogue: store.address, records }, undefined);
    return { shape: CATALOGUE_SHAPE, files: records === 0 ? [] : [file] };
  } finally {
    await store.close();
  }
}

async function taken({ settings, prefix }: Located, path: string, context: SourceContext): Promise<Batch> {
  const destination = await openDestination(settings, { prefix }, context.credentials);
  try {
    const manifest = await readManifest(destination);
    if (manifest === undefined) {
      const where = prefix === '' ? 'the root of the destination' : `the prefix ${prefix}`;
      throw refuse({ path, code: 'manifest', message: `there is no manifest in ${where}` });
    }
    const { shape, extension } = shapeOf(manifest);
    const files = await take(destination, manifest, extension, context.engine);
    context.onRead(
      { manifest: `${destination.address}/manifest.json`, records: manifest.totals.records },
      destination.address,
    );
    return { shape, files };
  } finally {
    await destination.close();
  }
}

async function take(
  destination: Destination,
  { parts }: Pick<Manifest, 'parts'>,
  extension: string,
  engine: Engine,
): Promise<string[]> {
  const files: string[] = [];
  for (const part of parts) {
    const file = newFile(engine, extension);
    await destination.take(part, file);
    files.push(file);
  }
  return files;
}

function shapeOf(manifest: Manifest | ResultManifest): { shape: FileShape | undefined; extension: string } {
  const format = manifest.format as Format;
  const extension = extensionOf(format, manifest.gzip);
  // What is no download has no columns: it is as the API sent it.
  if (!isResult(manifest) && manifest.records !== undefined) return { extension, shape: undefined };
  if (!isResult(manifest)) return { extension, shape: { format, columns: chosenColumns(manifest.fields) } };
  const columns = manifest.columns?.map(({ name, type }) => ({
    name,
    type: type as ValueType,
    path: [name],
  }));
  return { extension, shape: columns && { format, columns } };
}
