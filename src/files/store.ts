import type { Notes } from '../output/destination.js';
import type { CatalogueEntry } from './entry.js';
import type { Naming } from './names.js';

/** What a server says of the file that it sends. */
export interface Source {
  /** Its type without parameters: `image/jpeg`. */
  readonly contentType: string;
  /** Length of the whole, bytes, where it says so. */
  readonly total?: number | undefined;
  /** Strong ETag, or when it was last modified: without one no part of it can be asked for safely. */
  readonly validator?: string | undefined;
}

/** A file that is in place. */
export interface Placed {
  readonly name: string;
  readonly bytes: number;
  readonly sha256: string;
  readonly contentType: string;
}

/** A file that is being written and nobody sees yet. One call at a time. */
export interface Draft {
  /** Of what is there; `undefined` while there is nothing. */
  source(): Source | undefined;
  /** How much of it is there, bytes. */
  bytes(): number;
  /** Forgets what is there and starts with the first byte of this. */
  begin(source: Source): Promise<void>;
  /** Appends. Resolves when more may come: memory stays bounded. */
  write(piece: Buffer): Promise<void>;
  /** Gives the file its name, at once and whole. */
  finish(): Promise<Placed>;
  /** Lets it be: what is there may serve a later attempt, where it can. After `finish` it does nothing. */
  leave(): Promise<void>;
  /** Removes what is left of the fetching, once the entry is written. */
  settle(): Promise<void>;
}

/** Files, and the catalogue beside them. All of it throws `destination_failed` or `destination_refused`. */
export interface FileStore {
  /** For people, without secrets: `/data/getty`, `s3://bucket/getty`. */
  readonly address: string;
  /** Size of the file of a name, bytes; `undefined` where there is none. */
  size(name: string): Promise<number | undefined>;
  /** Hash of the file of a name, read for it; hex, 64 characters. */
  sha256(name: string): Promise<string>;
  /**
   * @param key of the fetching: what an earlier attempt of the same has left is gone on with, where it can be
   */
  openDraft(key: string, naming: Naming): Promise<Draft>;
  /** @param name by `entryName` */
  entry(name: string): Promise<CatalogueEntry | undefined>;
  putEntry(name: string, text: string): Promise<void>;
  /** Every entry, in no particular order; those that are written meanwhile may be missing. */
  entries(): AsyncIterable<CatalogueEntry>;
  /** This program's own, beside the files. */
  readonly notes: Notes;
  close(): Promise<void>;
}
