import { GettyDownloadsError } from './errors.js';

/** What is sent with a request. */
export interface Body {
  readonly body?: unknown;
  /** Default: `application/json`. */
  readonly contentType?: string;
}

export const JSON_TYPE = 'application/json';

/**
 * A body as it goes over the wire: JSON; a form, where a list repeats its name and an object becomes `name[key]`; or a
 * text as it is.
 *
 * @returns undefined where the request has none
 * @throws GettyDownloadsError `bad_input` for a kind that cannot be written: multipart, or a text that is none
 */
export function bodyText({ body, contentType = JSON_TYPE }: Body): string | undefined {
  if (body === undefined) return undefined;
  const type = contentType.toLowerCase().split(';', 1)[0]?.trim() ?? '';
  if (type === JSON_TYPE || type.endsWith('+json')) return JSON.stringify(body);
  if (type === 'application/x-www-form-urlencoded' && typeof body === 'object')
    return new URLSearchParams(formPairs('', body)).toString();
  if (typeof body === 'string' && !type.startsWith('multipart/')) return body;
  throw new GettyDownloadsError('bad_input', { detail: `a body of ${type} cannot be sent from here` });
}

function formPairs(name: string, value: unknown): [string, string][] {
  if (value === undefined || value === null) return [];
  if (Array.isArray(value)) return value.flatMap((item) => formPairs(name, item));
  if (typeof value !== 'object') return [[name, typeof value === 'string' ? value : JSON.stringify(value)]];
  return Object.entries(value).flatMap(([key, inner]) =>
    formPairs(name === '' ? key : `${name}[${key}]`, inner),
  );
}
