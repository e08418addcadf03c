import { GETTY_API } from '../core/built-in.js';
import { loadCatalog } from './catalog.js';
import { documentFiles, documentText } from './document-files.js';
import { documentName } from './document-name.js';
import type { DocumentProblem } from './fault.js';
import { findOperation } from './find.js';
import type { Operation, OperationEntry } from './operation.js';
import { nothingBecause, readInThread } from './read-in-thread.js';
import { operationFrom } from './read-parts.js';
import type { ReadDocument } from './read-document.js';
import { createSearchIndex, type SearchIndex } from './search.js';
import { searchTexts } from './search-texts.js';

/** A document of the collection. */
export interface CatalogDocument {
  /** Its name in the collection, as `Operation.api` holds it: safe in an address, no other has it. */
  readonly name: string;
  readonly title: string;
  readonly version: string;
  /** The package's own; of the working directory's `apis/`; named by `--api`; or added while the program runs. */
  readonly source: 'built_in' | 'folder' | 'file' | 'added';
  /** How many operations could be read. */
  readonly operations: number;
  /** What is wrong with it, and where. */
  readonly problems: readonly DocumentProblem[];
  /** Addresses that it names, to be shown: nothing is ever sent there by itself. */
  readonly servers: readonly string[];
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
  /** For `searchOperations` and `searchDocuments`. */
  readonly index: SearchIndex;
  /**
   * Adds a document by its text. What is wrong with it stands in its `problems`; it is there with what could be read,
   * and not at all where that is nothing. Reading it blocks nothing else, and ends after 30 s at the
   * latest; several are read in turn.
   *
   * @param name its file name or the like; the name that it gets may be another
   * @param text YAML or JSON, 32 MiB at most
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
  /** Ends the reading of a document. */
  readonly signal?: AbortSignal;
}

/** Operations of which the whole is kept at hand. */
const MOST_LOADED = 50;

interface Held {
  readonly about: CatalogDocument;
  readonly entries: ReadonlyMap<string, OperationEntry>;
  load(entry: OperationEntry): Operation;
}

/**
 * The built-in document, those of the working directory's `apis/`, and those that are named.
 *
 * @throws GettyDownloadsError `not_found_locally` for a named file that is not there
 */
export async function openCatalog({ cwd, files = [], signal }: CatalogOptions): Promise<Catalog> {
  const held = new Map<string, Held>();
  const names: string[] = [GETTY_API];
  const index = createSearchIndex();
  const inTurn = createTurns();

  const builtIn = loadCatalog();
  held.set(GETTY_API, {
    about: {
      ...{
        name: GETTY_API,
        title: 'Getty Images',
        version: '3',
        source: 'built_in',
        operations: builtIn.length,
      },
      ...{ problems: [], servers: [] },
    },
    entries: byId(builtIn),
    load: (entry) => entry as Operation,
  });
  await index.add(builtIn.map((operation) => ({ entry: operation, texts: searchTexts(operation) })));

  async function hold(
    file: string,
    source: CatalogDocument['source'],
    read: (name: string) => Promise<ReadDocument>,
  ): Promise<CatalogDocument> {
    const name = documentName(file, names);
    // Taken before it is read: two may be read at the same time.
    names.push(name);
    const { operations, title, version, problems, servers, pieces, old } = await read(name);
    const about: CatalogDocument = {
      ...{ name, title: title || name, version, source, operations: operations.length, problems, servers },
    };
    if (source === 'added' && operations.length === 0) {
      names.splice(names.indexOf(name), 1);
      return about;
    }
    const loaded = new Map<string, Operation>();
    held.set(name, {
      about,
      entries: byId(operations.map(({ entry }) => entry)),
      load(entry) {
        const known = loaded.get(entry.id);
        if (known !== undefined) return known;
        const operation = operationFrom({ pieces, old }, entry);
        const [oldest] = loaded.keys();
        if (loaded.size >= MOST_LOADED && oldest !== undefined) loaded.delete(oldest);
        loaded.set(entry.id, operation);
        return operation;
      },
    });
    await index.add(operations);
    return about;
  }

  for (const one of documentFiles(cwd, files)) {
    await hold(one.file, one.source, async (name) => {
      const content = documentText(one);
      return 'problem' in content
        ? nothingBecause(content.problem)
        : await readInThread(content.text, name, signal && { signal });
    });
  }

  const load: Catalog['load'] = ({ api, id }) => {
    const entry = held.get(api)?.entries.get(id);
    return entry && held.get(api)?.load(entry);
  };
  const operations: Catalog['operations'] = (document) => {
    const documents = document === undefined ? [...held.values()] : [held.get(document)];
    return documents.flatMap((one) => [...(one?.entries.values() ?? [])]);
  };
  return {
    documents: () => [...held.values()].map(({ about }) => about),
    operations,
    find: (word) => load(findOperation(operations(), word)) as Operation,
    load,
    index,
    add: (name, text) =>
      hold(name, 'added', (api) => inTurn(() => readInThread(text, api, signal && { signal }))),
    remove(name) {
      if (held.get(name)?.about.source !== 'added') return false;
      names.splice(names.indexOf(name), 1);
      index.remove(name);
      return held.delete(name);
    },
  };
}

const byId = (entries: readonly OperationEntry[]): ReadonlyMap<string, OperationEntry> =>
  new Map(entries.map((entry) => [entry.id, entry]));

/** One after the other: each reading may take much memory. */
function createTurns(): <T>(work: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const mine = last.then(work, work);
    last = mine;
    return mine;
  };
}
