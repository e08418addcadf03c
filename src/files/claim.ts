import { createHash } from 'node:crypto';
import { entryName, type Identity } from './entry.js';
import type { FileStore } from './store.js';

/** Who is about to pay for a file. */
export interface Claim {
  /** Id of the task's attempt. */
  readonly task: string;
  /** Id of its workflow. */
  readonly run: string;
  /** ISO 8601. */
  readonly at: string;
}

const FORMAT_VERSION = 1;

/**
 * Notes beside the files that somebody is about to pay for one, so that no other run does as well: before this one is
 * done, and where it ended without the file.
 *
 * @param isEarlier whether an attempt is one before this one, which has gone over to it
 * @returns the claim of somebody else, and then nothing was noted
 * @throws GettyDownloadsError `destination_failed`, `destination_refused`
 */
export async function claimFile(
  { notes }: FileStore,
  identity: Identity,
  claim: Claim,
  isEarlier: (task: string) => Promise<boolean>,
): Promise<Claim | undefined> {
  const name = claimName(identity);
  for (;;) {
    const found = (await notes.read(name)) as Claim | undefined;
    if (found?.task === claim.task) return undefined;
    const others = found !== undefined && (found.run !== claim.run || !(await isEarlier(found.task)));
    if (others) return found;
    if (await notes.replace(name, { format_version: FORMAT_VERSION, ...claim }, found)) return undefined;
  }
}

/** Takes a claim back, where it is this task's. */
export async function releaseFile({ notes }: FileStore, identity: Identity, task: string): Promise<void> {
  const name = claimName(identity);
  const found = (await notes.read(name)) as Claim | undefined;
  if (found?.task === task) await notes.remove(name);
}

/** Where the claim of a file is, for people. */
export const claimPlace = ({ address }: FileStore, identity: Identity): string =>
  `${claimName(identity)} in ${address}/.getty-downloads`;

/** A note's name has at most 100 characters, of small letters, digits, `-` and `_`. */
function claimName(identity: Identity): string {
  const name = entryName(identity).replace(/\.json$/, '');
  if (/^[a-z0-9_-]{1,90}$/.test(name)) return `claim-${name}`;
  return `claim-${createHash('sha256').update(name).digest('hex')}`;
}
