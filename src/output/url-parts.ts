import { GettyDownloadsError } from '../core/errors.js';
import { suggest } from '../core/suggest.js';

/** What is wrong, as an error that fits where the text stands. It never gets the text: there may be a secret in it. */
export type Fail = (why: string) => GettyDownloadsError;

/** The options of an address; only known ones are allowed. */
export function readQuery(url: URL, known: readonly string[], fail: Fail): Map<string, string> {
  for (const name of url.searchParams.keys()) {
    if (known.includes(name)) continue;
    const near = suggest(name, known);
    throw fail(
      `has an unknown option \`${name.slice(0, 40)}\`${near === undefined ? '' : ` (did you mean ${near}?)`}`,
    );
  }
  return new Map(url.searchParams);
}

/** A part of an address without its %-escapes. */
export function decoded(text: string, fail: Fail): string {
  try {
    return decodeURIComponent(text);
  } catch {
    throw fail('has a broken %-escape in it');
  }
}
