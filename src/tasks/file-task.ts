import type { Task } from '@io-orkes/conductor-javascript';
import type { Operation } from '../catalog/operation.js';
import { GettyDownloadsError } from '../core/errors.js';
import { claimFile, claimPlace, releaseFile } from '../files/claim.js';
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
  /**
   * Notes that this task is about to pay for it.
   *
   * @param isEarlier whether an attempt is one before this one
   * @throws GettyDownloadsError `outcome_unknown` where another task has done so, and its file is not there
   */
  claim(task: Task, isEarlier: (id: string) => Promise<boolean>): Promise<void>;
  /** Takes that back. */
  release(task: Task): Promise<void>;
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
    async claim({ taskId: task = '', workflowInstanceId: run = '' }, isEarlier) {
      const at = new Date().toISOString();
      const other = await claimFile(store, wanted, { task, run, at }, isEarlier);
      if (other === undefined) return;
      const detail = `task ${other.task} of run ${other.run} went for the same file at ${other.at} and may have paid for it; where that is over and decided, remove ${claimPlace(store, wanted)}`;
      throw new GettyDownloadsError('outcome_unknown', { detail });
    },
    release: ({ taskId = '' }) => releaseFile(store, wanted, taskId),
    fetch: (uri, { connection, at, facts, signal }) =>
      fetchFile(
        uri,
        { ...wanted, downloaded: new Date(at), facts },
        { connection, store, verify: choice.verify, signal },
      ),
    close: () => store.close(),
  };
}
