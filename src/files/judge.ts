import { GettyDownloadsError } from '../core/errors.js';
import type { FileAnswer } from '../http/file-answer.js';
import { isAssetType, mediaType } from './media-types.js';
import type { Source } from './store.js';

/** What an answer brings: a file from its first byte, the rest of what is there, or nothing that fits. */
export type Judgement =
  { readonly kind: 'whole'; readonly source: Source } | { readonly kind: 'rest' | 'misfit' };

/** What is there of the file. */
export interface Had {
  readonly source: Source;
  readonly bytes: number;
}

/**
 * What to do with an answer.
 *
 * @param had what the rest was asked for of; `undefined` where the whole file was
 * @param limit largest file, bytes
 * @throws GettyDownloadsError `bad_answer`, `file_too_large`
 */
export function judge(answer: FileAnswer, had: Had | undefined, limit: number): Judgement {
  const { status, headers } = answer;
  if (status === 200) return { kind: 'whole', source: sourceOf(answer, limit) };
  if (had === undefined) throw bad(answer, 'it answered with a part where the whole was asked for');
  if (status === 416) return { kind: 'misfit' };
  const [, from, total] = /^bytes (\d+)-\d+\/(\d+|\*)$/.exec(headers['content-range'] ?? '') ?? [];
  const validator = validatorOf(headers);
  const fits =
    Number(from) === had.bytes &&
    (total === '*' || had.source.total === undefined || Number(total) === had.source.total) &&
    (validator === undefined || validator === had.source.validator) &&
    headers['content-encoding'] === undefined;
  return { kind: fits ? 'rest' : 'misfit' };
}

function sourceOf(answer: FileAnswer, limit: number): Source {
  const { headers } = answer;
  const contentType = mediaType(headers['content-type']);
  if (!isAssetType(contentType)) throw bad(answer, `${contentType} is no image, video or archive of them`);
  const encoding = headers['content-encoding'] ?? 'identity';
  if (encoding !== 'identity') throw bad(answer, `it came as ${encoding}, which was not asked for`);
  const length = headers['content-length'];
  // Without either the end of the connection would be the end of the file, and a break could not be told from it.
  if (length === undefined && !/chunked/i.test(headers['transfer-encoding'] ?? ''))
    throw bad(answer, 'it does not say where the file ends');
  const total = length === undefined ? undefined : Number(length);
  if (total === 0) throw bad(answer, 'the file is empty');
  if (total !== undefined && total > limit) throw tooLarge(limit, total);
  return { contentType, total, validator: validatorOf(headers) };
}

/** A weak ETag says that two are alike, not that they are the same. */
function validatorOf(headers: FileAnswer['headers']): string | undefined {
  const { etag } = headers;
  return etag !== undefined && !etag.startsWith('W/') ? etag : headers['last-modified'];
}

export const bad = ({ host, status }: FileAnswer, why: string): GettyDownloadsError =>
  new GettyDownloadsError('bad_answer', { status, detail: `${host}: ${why}` });

/** @param bytes of the file, where it is known */
export const tooLarge = (limit: number, bytes?: number): GettyDownloadsError =>
  new GettyDownloadsError('file_too_large', {
    detail: `${bytes === undefined ? 'more' : `${String(bytes)} bytes, more`} than ${String(limit)} bytes`,
  });
