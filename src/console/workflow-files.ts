import { createHash } from 'node:crypto';
import { closeSync, constants, fstatSync, mkdirSync, openSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import writeFileAtomic from 'write-file-atomic';
import { GettyDownloadsError } from '../core/errors.js';

/** The text of a file, and a revision that changes with it. */
export interface FileText {
  readonly text: string;
  readonly revision: string;
}

/** The workflow definitions in one folder, by plain file names; nothing outside of it is ever read or written. */
export interface WorkflowFiles {
  /** Names, in order; empty without the folder. */
  list(): readonly string[];
  /** @throws GettyDownloadsError `not_found_locally`, `not_possible` for a link or what is no text, `too_large` */
  read(name: string): FileText;
  /**
   * Writes a file whole or not at all; makes the folder where there is none.
   *
   * @param revision that was read; none where the file is to be new
   * @throws GettyDownloadsError `conflict` where the file is not as the revision says, and what `read` throws
   */
  save(name: string, text: string, revision?: string): FileText;
}

/** Letters, digits, `_`, `-` and single dots: no other folder, no hidden file, no device's name on any system. */
const NAME = /^[A-Za-z0-9][A-Za-z0-9_-]*(\.[A-Za-z0-9_-]+)*\.json$/;
const MOST_BYTES = 1024 * 1024;
const MARK = '\uFEFF';

/** @param folder need not be there yet */
export function openWorkflowFiles(folder: string): WorkflowFiles {
  const place = (name: string): string => {
    if (NAME.test(name)) return join(folder, name);
    throw new GettyDownloadsError('bad_input', { detail: 'that is no plain name of a .json file' });
  };
  const present = (name: string): Buffer | undefined => readPlain(place(name), name);
  return {
    list: () =>
      entriesOf(folder)
        .filter((entry) => entry.isFile() && NAME.test(entry.name))
        .map(({ name }) => name)
        .sort(),
    read(name) {
      const bytes = present(name);
      if (bytes === undefined)
        throw new GettyDownloadsError('not_found_locally', { detail: `workflows/${name} is not there` });
      return { text: textOf(bytes, name), revision: revisionOf(bytes) };
    },
    save(name, text, revision) {
      const before = present(name);
      if (revision !== (before && revisionOf(before))) {
        throw new GettyDownloadsError('conflict', {
          detail: `workflows/${name}${before === undefined ? ' is gone' : revision === undefined ? ' is there already' : ''}`,
        });
      }
      // A byte order mark is no part of the text, and of the file it is.
      const mark = before?.toString('utf8').startsWith(MARK) === true ? MARK : '';
      const bytes = Buffer.from(`${mark}${text}`);
      if (bytes.length > MOST_BYTES) throw new GettyDownloadsError('too_large');
      mkdirSync(folder, { recursive: true });
      // Not awaited: nothing may come between the look and the writing.
      writeFileAtomic.sync(place(name), bytes);
      return { text, revision: revisionOf(bytes) };
    },
  };
}

function entriesOf(folder: string) {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch {
    return [];
  }
}

/** The bytes of a plain file, or undefined where there is none. A link is not followed. */
function readPlain(path: string, name: string): Buffer | undefined {
  let file: number;
  try {
    file = openSync(path, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK);
  } catch (cause) {
    const { code } = cause as NodeJS.ErrnoException;
    if (code === 'ENOENT') return undefined;
    const why = code === 'ELOOP' || code === 'EMLINK' ? 'is a link' : `cannot be read (${code ?? 'unknown'})`;
    throw new GettyDownloadsError('not_possible', { detail: `workflows/${name} ${why}`, cause });
  }
  try {
    const found = fstatSync(file);
    if (!found.isFile())
      throw new GettyDownloadsError('not_possible', { detail: `workflows/${name} is no plain file` });
    if (found.size > MOST_BYTES)
      throw new GettyDownloadsError('too_large', { detail: `workflows/${name} is above 1 MiB` });
    return readFileSync(file);
  } finally {
    closeSync(file);
  }
}

function textOf(bytes: Buffer, name: string): string {
  const text = bytes.toString('utf8');
  if (!Buffer.from(text).equals(bytes))
    throw new GettyDownloadsError('not_possible', { detail: `workflows/${name} is not written in UTF-8` });
  return text.startsWith(MARK) ? text.slice(1) : text;
}

const revisionOf = (bytes: Buffer): string =>
  createHash('sha256').update(bytes).digest('base64url').slice(0, 22);
