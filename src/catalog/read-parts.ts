import { isObject, optionalText, type Fields } from './fields.js';
import type { Operation, OperationEntry } from './operation.js';
import { derivedId, uniqueIds } from './operation-id.js';
import { isPiece, lookupInPieces, piecesOf } from './pieces.js';
import { below } from './pointer.js';
import type { ReadDocument } from './read-document.js';
import { METHODS, readOperation, type OperationPlace } from './read-operation.js';
import { tolerantReading, type Reading } from './reading.js';
import { followIn, lookupIn, type Lookup } from './references.js';
import { createBundle, type Bundle } from './schema-bundle.js';
import { searchTexts, type SearchTexts } from './search-texts.js';

export interface ReadLimits {
  /** Operations that are read; that there are more is told. @default 10000 */
  readonly operations?: number;
  /** Problems that are told, and then how many more there are. @default 100 */
  readonly problems?: number;
}

type Tell = (where: string, what: string) => void;

/** Schemas of a whole document, and of one operation. */
const MOST_SCHEMAS = 2_000_000;
const MOST_OF_OPERATION = 5_000;

/** How many times the text the value of a document may be, and what is no matter in any case, characters. */
const MOST_GROWTH = 4;
const NO_MATTER = 1_000_000;

/** Of one path or component: opening it must not keep anybody waiting, characters. */
const MOST_OF_PIECE = 4_000_000;

/** Of a text that is searched so many characters count. */
const SEARCHED = 4_000;

/** @returns undefined where the document is of a kind that is not read at all, which is told */
export function readParts(
  document: Fields,
  api: string,
  length: number,
  tell: Tell,
  limits: ReadLimits,
): Omit<ReadDocument, 'problems'> | undefined {
  if (!isUsable(document, tell)) return undefined;
  const size = { all: Math.max(length * MOST_GROWTH, NO_MATTER), one: MOST_OF_PIECE };
  const pieces = piecesOf(document, size, (pointer) => {
    tell(pointer, 'larger than 4 million characters, and left out');
  });
  if (pieces === undefined) {
    tell('', 'its aliases make more of it than is reasonable');
    return undefined;
  }
  const old = String(document['openapi']).startsWith('3.0');
  // What is left out for its size must not be found now either.
  const whole = lookupIn(document);
  const lookup: Lookup = (steps) => (isPiece(pieces, steps) ? whole(steps) : undefined);
  const { reading, bundle } = readingOf(lookup, old, MOST_SCHEMAS, tell);
  const operations = readAll(reading, lookup, document, api, limits.operations ?? 10_000);
  checkComponents(document, bundle);
  const info = isObject(document['info']) ? document['info'] : {};
  return {
    title: line(optionalText(info, 'title')),
    version: line(info['version']),
    old,
    servers: serversOf(document),
    operations,
    pieces,
  };
}

/**
 * One operation of a document that was read before, whole.
 *
 * @throws DocumentFault where it is not of that document
 */
export function operationFrom(
  { pieces, old }: Pick<ReadDocument, 'pieces' | 'old'>,
  { api, id, path, method }: OperationEntry,
): Operation {
  const lookup = lookupInPieces(pieces);
  // What is wrong was told when the document was read.
  const { reading, bundle } = readingOf(lookup, old, MOST_OF_OPERATION, () => undefined);
  const place: OperationPlace = { api, path, method: method.toLowerCase() as OperationPlace['method'] };
  const operation = readOperation(reading, lookup, place);
  return { ...operation, id, definitions: bundle.definitions() };
}

function readingOf(
  lookup: Lookup,
  old: boolean,
  mostNodes: number,
  tell: Tell,
): { reading: Reading; bundle: Bundle } {
  const bundle = createBundle(lookup, { refsStandAlone: old, mostNodes, tell });
  const refs = { follow: followIn(lookup, false), schema: bundle.schema };
  return { bundle, reading: tolerantReading(refs, tell) };
}

function isUsable(document: Fields, tell: Tell): boolean {
  const { openapi, swagger } = document;
  if (openapi === undefined && swagger !== undefined) {
    tell('/swagger', 'Swagger 2 is not read: convert the document to OpenAPI 3');
    return false;
  }
  if (typeof openapi !== 'string' || !/^3\.[01](\.|$)/.test(openapi))
    tell(
      openapi === undefined ? '' : '/openapi',
      `\`openapi\` must be 3.0.x or 3.1.x, not ${shown(openapi)}: it is read as 3.1`,
    );
  if (isObject(document['paths'])) return true;
  // A document of webhooks or parts alone is none that could be called.
  tell(document['paths'] === undefined ? '' : '/paths', '`paths` is missing or not an object');
  return false;
}

function readAll(
  reading: Reading,
  lookup: Lookup,
  document: Fields,
  api: string,
  most: number,
): { entry: OperationEntry; texts: SearchTexts }[] {
  const read: { entry: OperationEntry; texts: SearchTexts }[] = [];
  const free = uniqueIds();
  for (const path of Object.keys(document['paths'] as Fields)) {
    const where = below('/paths', path);
    if (path.startsWith('x-')) continue;
    const why = unusablePath(path);
    if (why !== undefined) {
      reading.fault(where, why);
      continue;
    }
    const nothing: Fields = {};
    const methods = reading.attempt(() => reading.refs.follow(lookup(['paths', path]), where).value, nothing);
    for (const method of METHODS.filter((one) => methods[one] !== undefined)) {
      if (read.length >= most) {
        reading.fault(where, `more than ${String(most)} operations: this and what follows is left out`);
        return read;
      }
      const operation = reading.attempt(
        () => readOperation(reading, lookup, { api, path, method }),
        undefined,
      );
      if (operation === undefined) continue;
      const id = free(operation.id, derivedId(method, path));
      if (id !== operation.id)
        reading.fault(`${where}/${method}`, `operationId ${operation.id} is there twice: it is called ${id}`);
      read.push({ entry: entryOf(operation, id), texts: shortened(searchTexts({ ...operation, id })) });
    }
  }
  return read;
}

/** Why an address could not be made of a path. */
function unusablePath(path: string): string | undefined {
  if (!path.startsWith('/')) return 'a path begins with /';
  if (path.length > 2_000) return 'longer than a path can be';
  if (/[?#\\\s\p{C}]/u.test(path)) return 'a path has no ? # \\ or spaces';
  try {
    decodeURIComponent(path);
  } catch {
    return 'a % of a path is followed by what stands for no letter';
  }
  return path.split('/').some((part) => /^(\.|%2e){1,2}$/i.test(part)) ? 'a path has no . or ..' : undefined;
}

function entryOf(operation: Operation, id: string): OperationEntry {
  const { api, method, path, summary, tags, effect, deprecated } = operation;
  return { api, id, method, path, summary, tags, effect, ...(deprecated && { deprecated }) };
}

function shortened(texts: SearchTexts): SearchTexts {
  return Object.fromEntries(
    Object.entries(texts).map(([field, text]) => [field, text.slice(0, SEARCHED)]),
  ) as SearchTexts;
}

/** Looks at every schema, also at those that no operation uses. */
function checkComponents({ components }: Fields, bundle: Bundle): void {
  const schemas = isObject(components) && isObject(components['schemas']) ? components['schemas'] : {};
  for (const [name, schema] of Object.entries(schemas))
    bundle.schema(schema, below('/components/schemas', name));
  bundle.definitions();
}

function serversOf({ servers }: Fields): string[] {
  if (!Array.isArray(servers)) return [];
  const urls = (servers as unknown[]).map((one) => (isObject(one) ? one['url'] : undefined));
  return urls
    .filter((url): url is string => typeof url === 'string')
    .map(line)
    .slice(0, 20);
}

const line = (text: unknown): string =>
  typeof text === 'string' || typeof text === 'number'
    ? String(text).replace(/\s+/g, ' ').trim().slice(0, 200)
    : '';

const shown = (value: unknown): string =>
  value === undefined ? 'missing' : JSON.stringify(value).slice(0, 50);
