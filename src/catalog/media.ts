import { isObject, type Fields } from './fields.js';

/** Characters of a kind of content; a longer one is none. */
const LONGEST = 200;

/** Whether a kind of content is JSON: `application/json; charset=utf-8`, `application/vnd.github+json`. */
export const isJson = (type: string): boolean => /^[^;]*[/+]json\s*(;|$)/i.test(type);

/**
 * The kind of content to use where a body or an answer has several: JSON where there is any, else a form, else a text,
 * else the first.
 *
 * @param content the `content` of a body or an answer
 */
export function preferredMedia(content: unknown): { type: string; media: Fields } | undefined {
  const medias = isObject(content) ? Object.entries(content).filter(([one]) => one.length <= LONGEST) : [];
  const [type, media] =
    medias.find(([one]) => one === 'application/json') ??
    medias.find(([one]) => isJson(one)) ??
    medias.find(([one]) => one.startsWith('application/x-www-form-urlencoded')) ??
    medias.find(([one]) => one.startsWith('text/')) ??
    medias[0] ??
    [];
  return type === undefined ? undefined : { type, media: isObject(media) ? media : {} };
}
