/** A part of the result, as the manifest lists it. */
export interface Part {
  /** Relative to the manifest: `20250101T000000Z-20250131T000000Z.p1-167.3f2a9c….ndjson.gz`; for a table `table#range`. */
  readonly path: string;
  readonly records: number;
  readonly bytes: number;
  /** Hex, 64 characters: of the file's bytes; for a table of the records as NDJSON. */
  readonly sha256: string;
}

/** One record on its way out: shaped already (fields chosen, personal data kept, hashed or dropped). */
export interface OutRecord {
  readonly record: Readonly<Record<string, unknown>>;
  /** Hex, 32 characters: of the stable fields after the treatment of personal data. */
  readonly identity: string;
  /** Among equals within the whole collection: 0, 1, … */
  readonly ordinal: number;
  /** When it was downloaded, seconds since 1970, whether `date_downloaded` is among the chosen fields or not. */
  readonly at?: number | undefined;
}

/** A range of time, instants in seconds since 1970, both ends included. */
export interface TimeRange {
  readonly from: number;
  readonly to: number;
}

/** What a unit (a range of time that is read, checked and committed as one) is called. */
export interface UnitName extends TimeRange {
  readonly firstPage: number;
  /**
   * Records of the range that an earlier collection has brought and that are not written again: identity, and how many
   * there are of it. Where records are rows of one table they stay. Default: none.
   */
  readonly known?: ReadonlyMap<string, number> | undefined;
}

export interface UnitWriter {
  /** Resolves when the next ones may come: memory stays bounded. One at a time. */
  write(records: readonly OutRecord[]): Promise<void>;
  /**
   * All or nothing; written again with the same records it changes nothing. A unit without records has no part.
   *
   * @param lastPage that was read for it
   */
  commit(lastPage: number): Promise<readonly Part[]>;
  /** Forgets everything that was written since it was opened. After `commit` it does nothing. */
  abort(): Promise<void>;
}

/**
 * Small JSON documents that live beside the records: manifest, state, marker, finished windows. Each is written whole
 * or not at all. Names are of small letters, digits, `-` and `_`.
 */
export interface Notes {
  /** `undefined` where there is none. */
  read(name: string): Promise<unknown>;
  write(name: string, value: unknown): Promise<void>;
  /**
   * Writes only where the note still is what `read` gave, for two runs at once. A note that is replaced is never
   * written by `write` at the same time.
   *
   * @param expected what `read` gave; `undefined` where there must be none
   * @returns false where the note is another by now, and nothing was written
   */
  replace(name: string, value: unknown, expected: unknown): Promise<boolean>;
  /** Nothing where there is none. */
  remove(name: string): Promise<void>;
}

export interface OutputWarning {
  readonly code: 'no_conditional_writes';
  readonly message: string;
}

/** An open destination. All of it throws GettyDownloadsError `destination_failed` or `destination_refused`. */
export interface Destination {
  readonly kind: 'files' | 's3' | 'postgres';
  /** For people and manifests, without secrets: `/data/getty/2025`, `s3://bucket/getty/2025`, `postgres://host/db#table`. */
  readonly address: string;
  readonly notes: Notes;
  /** Nothing is written before the first record comes. */
  openUnit(name: UnitName): Promise<UnitWriter>;
  /**
   * Puts a complete file of this machine there as a part. Done again it changes nothing.
   *
   * @param part with the name, size and hash of the file
   */
  put(file: string, part: Part): Promise<void>;
  /**
   * Puts a copy of a part on this machine.
   *
   * @param file which is not there yet
   */
  take(part: Part, file: string): Promise<void>;
  /** Those of the parts that are not where they were committed: another machine's disk, or removed. */
  missing(parts: readonly Part[]): Promise<readonly Part[]>;
  /**
   * Removes parts that were committed and are in no manifest: leftovers of killed attempts. Call it at the end of a
   * collection. Nothing but parts with names like ours is ever touched; a table has no leftovers.
   *
   * @param keep parts that stay
   * @param range of the collection: parts of units that reach beyond it are another's; `result`: parts of results
   *   instead. Default: all parts of collections.
   */
  clean(keep: readonly Part[], range?: TimeRange | 'result'): Promise<void>;
  /** What is weaker here than it should be, found so far. */
  warnings(): readonly OutputWarning[];
  close(): Promise<void>;
}
