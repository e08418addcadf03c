import type { Operation } from '../catalog/operation.js';
import { fetchFile, findFile, type FetchedFile, type WantedFile } from '../files/fetch-file.js';
import { readFileChoice } from '../files/choice.js';
import { openFileStore } from '../files/open-store.js';
import type { Connection } from '../http/connection.js';
import type { Destinations } from '../output/destinations.js';
import type { CheckedInput } from '../request/check.js';

/** The file of a task whose input says where it goes. */
export interface FileTask {
  /** The file where it is there already, so that nothing has to be spent. */
  find(): Promise<FetchedFile | undefined>;
  fetch(uri: string, fetching: Fetching): Promise<FetchedFile>;
  close(): Promise<void>;
}

export interface Fetching {
  readonly connection: Connection;
  /** When the download was made, ISO 8601: the day of its name. */
  readonly at: string;
  /** What the catalogue keeps of the download. */
  readonly facts: Readonly<Record<string, unknown>>;
  readonly signal: AbortSignal;
}

/**
 * Opens where the file of a task goes; undefined where its input does not say.
 *
 * @throws GettyDownloadsError `bad_input`, `unknown_destination`, `destination_…`
 */
export async function openFileTask(
  operation: Operation,
  values: CheckedInput,
  destinations: Destinations,
): Promise<FileTask | undefined> {
  const choice = operation.file && readFileChoice(values['output']);
  if (operation.file === undefined || choice === undefined) return undefined;
  const { assetType, size } = operation.file;
  const store = await openFileStore(destinations.read(choice.destination), choice.prefix);
  const text = (name: string): string | undefined => {
    const value = values[name];
    return typeof value === 'string' || typeof value === 'number' ? String(value) : undefined;
  };
  const wanted: Omit<WantedFile, 'downloaded'> = {
    id: text('id') ?? '',
    assetType,
    size: size.flatMap((name) => text(name) ?? []).join('-') || 'largest',
    productType: text('product_type'),
    fileType: text('file_type'),
    template: choice.name,
  };
  return {
    find: () => findFile(store, wanted, choice.verify),
    fetch: (uri, { connection, at, facts, signal }) =>
      fetchFile(
        uri,
        { ...wanted, downloaded: new Date(at), facts },
        { connection, store, verify: choice.verify, signal },
      ),
    close: () => store.close(),
  };
}
