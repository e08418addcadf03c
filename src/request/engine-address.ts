import type { Address } from '../core/address.js';

/** What Conductor would take for the beginning of something else, or for a plus that the API reads as a space. */
const ODD_IN_QUERY = /[&#+]|\{[^}]*\}/;
const ODD_IN_PATH = /[/?#%]|\{[^}]*\}/;

/**
 * The address of a request for Conductor's HTTP task: as it is before percent-encoding, for the engine does that
 * itself, also to what is encoded already (seen with Conductor OSS 3.32.3). What {@link unsendable} names stays
 * encoded, and will not arrive as it is meant.
 */
export function engineAddress({ url, query }: Address): string {
  const pairs = query.map(([name, value]) => `${plain(name, /[&#+=]/)}=${plain(value, ODD_IN_QUERY)}`);
  const address = url.split('/').map(decoded).join('/');
  return pairs.length === 0 ? address : `${address}?${pairs.join('&')}`;
}

/**
 * What of a request Conductor's HTTP task cannot send: names of query parameters, `address` for a part of the path.
 *
 * @returns with what their values must not hold
 */
export function unsendable({ url, query }: Address): readonly { name: string; why: string }[] {
  const path = url.split('/').some((part) => ODD_IN_PATH.test(decodeURIComponent(part)));
  return [
    ...(path ? [{ name: 'address', why: 'holds / ? # % or {…}' }] : []),
    ...query
      .filter(([, value]) => ODD_IN_QUERY.test(value))
      .map(([name]) => ({ name, why: 'holds & # + or {…}' })),
  ];
}

const plain = (text: string, odd: RegExp): string => (odd.test(text) ? encodeURIComponent(text) : text);

/** A part of a path as it was before it was encoded. */
function decoded(part: string): string {
  const text = decodeURIComponent(part);
  return ODD_IN_PATH.test(text) ? part : text;
}
