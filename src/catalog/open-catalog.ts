import { readdirSync, readFileSync, realpathSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { GettyDownloadsError, toError } from '../core/errors.js';
import { APIS, loadCatalog } from './catalog.js';
import { parseDocument } from './document.js';
import { documentName } from './document-name.js';
import { findOperation } from './find.js';
import type { Operation, OperationEntry } from './operation.js';
import { createSearchIndex, type SearchIndex } from './search.js';
import { searchTexts } from './search-texts.js';

/** Something that is wrong with a document, and where. */
export interface DocumentProblem {
  /** JSON pointer into the document: `/paths/~1things/get`; `` for the whole. */
  readonly where: string;
  /** From 1. */
  readonly line: number;
  /** From 1, in UTF-16 units. */
  readonly column: number;
  readonly message: string;
}

/** A document of the collection. */
export interface CatalogDocument {
  /** Its name in the collection, as `Operation.api` holds it: safe in an address, no other has it. */
  readonly name: string;
  readonly title: string;
  readonly version: string;
  /** `built_in`; of the working directory's `apis/`; named by `--api`; or added while the program runs. */
  readonly source: 'built_in' | 'folder' | 'file' | 'added';
  /** How many operations could be read. */
  readonly operations: number;
  readonly problems: readonly DocumentProblem[];
}

/** All documents together. */
export interface Catalog {
  /** The built-in one first, then in the order in which they came. */
  documents(): readonly CatalogDocument[];
  /** What lists show, in the order of the documents; of one of them where it is named. */
  operations(document?: string): readonly OperationEntry[];
  /**
   * The operation that a word names, as {@link findOperation} does.
   *
   * @throws GettyDownloadsError `not_found_locally`
   */
  find(word: string): Operation;
  /** The whole of an operation that a list or a search gave, or undefined where its document is gone. */
  load(entry: Pick<OperationEntry, 'api' | 'id'>): Operation | undefined;
  /** For {@link searchOperations} and {@link searchDocuments}. */
  readonly index: SearchIndex;
  /**
   * Adds a document by its text. What is wrong with it stands in its `problems`; it is there with what could be read.
   *
   * @param name its file name or the like; the name that it gets may be another
   * @param text YAML or JSON
   */
  add(name: string, text: string): Promise<CatalogDocument>;
  /** Takes a document out that was added while the program runs; false where there is no such. */
  remove(name: string): boolean;
}

export interface CatalogOptions {
  /** Working directory: its `apis/` is read too, and `files` are taken from there. */
  readonly cwd: string;
  /** Documents besides, as `--api` names them. @default none */
  readonly files?: readonly string[];
}

interface Held {
  readonly about: CatalogDocument;
  readonly operations: readonly Operation[];
}

/**
 * The built-in document, those of the working directory's `apis/`, and those that are named.
 *
 * @throws GettyDownloadsError `not_found_locally` for a named file that cannot be read
 */
export async function openCatalog({ cwd, files = [] }: CatalogOptions): Promise<Catalog> {
  const held = new Map<string, Held>();
  const index = createSearchIndex();

  async function hold(name: string, source: CatalogDocument['source'], read: () => readonly Operation[]) {
    let operations: readonly Operation[] = [];
    let problems: DocumentProblem[] = [];
    try {
      operations = read();
    } catch (thrown) {
      problems = [{ where: '', line: 1, column: 1, message: toError(thrown).message }];
    }
    const about = { name, title: name, version: '', source, operations: operations.length, problems };
    held.set(name, { about, operations });
    await index.add(operations.map((operation) => ({ entry: operation, texts: searchTexts(operation) })));
    return about;
  }
  const add = (file: string, text: string, source: CatalogDocument['source']) => {
    const name = documentName(file, new Set(held.keys()));
    return hold(name, source, () => parseDocument(text, name));
  };

  await hold('getty-images', 'built_in', () => loadCatalog());
  const seen = new Set<string>();
  for (const file of folderFiles(join(cwd, 'apis'))) {
    seen.add(realpathSync(file));
    await add(file, text(file), 'folder');
  }
  for (const file of files.map((one) => resolve(cwd, one))) {
    const content = text(file);
    if (seen.has(realpathSync(file))) continue;
    seen.add(realpathSync(file));
    await add(file, content, 'file');
  }
  const load: Catalog['load'] = ({ api, id }) => held.get(api)?.operations.find((one) => one.id === id);
  const operations: Catalog['operations'] = (document) =>
    document === undefined
      ? [...held.values()].flatMap((one) => one.operations)
      : (held.get(document)?.operations ?? []);
  return {
    documents: () => [...held.values()].map(({ about }) => about),
    operations,
    find: (word) => findOperation(operations(), word) as Operation,
    load,
    index,
    add: (name, content) => add(name, content, 'added'),
    remove(name) {
      if (held.get(name)?.about.source !== 'added') return false;
      index.remove(name);
      return held.delete(name);
    },
  };
}

function folderFiles(folder: string): string[] {
  try {
    if (realpathSync(folder) === realpathSync(APIS)) return [];
    return readdirSync(folder)
      .filter((name) => /\.(?:ya?ml|json)$/i.test(name))
      .sort()
      .map((name) => join(folder, name));
  } catch {
    return [];
  }
}

function text(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (cause) {
    const reason = cause instanceof Error && 'code' in cause ? String(cause.code) : 'not readable';
    throw new GettyDownloadsError('not_found_locally', { detail: `${file} (${reason})`, cause });
  }
}
