import type { Pagination } from '../../catalog/operation.js';
import type { RawAnswer } from '../../http/exchange.js';
import { readJson } from '../../http/read-answer.js';
import type { DownloadRecord, Identified } from '../identity.js';
import { notAPage, readList } from '../page.js';
import type { Snapshot } from './snapshot.js';

/**
 * Makes a snapshot of a complete answer.
 *
 * @throws GettyDownloadsError `bad_answer`
 */
export type DecodePage = (answer: RawAnswer) => Snapshot | Promise<Snapshot>;

/** @param shape what is done to each record before anything else sees it */
export function pageDecoder(
  pagination: Pagination,
  shape: (record: DownloadRecord) => Identified,
): (answer: RawAnswer) => Snapshot {
  return (answer) => {
    const { body } = readJson(answer, (value) => notAPage(pagination, value));
    const { total, items } = readList(pagination, body);
    return { count: total, items: ((items ?? []) as DownloadRecord[]).map(shape) };
  };
}
