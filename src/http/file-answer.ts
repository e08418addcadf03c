/** What is asked for of a file. */
export interface FileOptions {
  /** The first byte that is wanted. Default: the whole file. */
  readonly from?: number;
  /** Validator of the file that the part has to be of (`If-Range`): an ETag, or when it was last modified. */
  readonly ifRange?: string;
  readonly signal?: AbortSignal;
}

/** An answer with a file, or a part of one, whose body is still to be read. */
export interface FileAnswer {
  /** 200 for the whole, 206 for a part, 416 where there is no such part. */
  readonly status: 200 | 206 | 416;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  /** Whom it came from in the end. */
  readonly host: string;
  /**
   * A piece after another. While one is worked on no time counts against the other side.
   *
   * @throws GettyDownloadsError `connection_lost` where it ends before its end, `timed_out` where nothing more comes,
   *   `interrupted`
   */
  readonly body: AsyncIterable<Buffer>;
  /** Ends it, read or not; twice does no harm. */
  close(): void;
}

/** The same answer; `after` is called once it is closed. */
export function closedWith(answer: FileAnswer, after: () => void): FileAnswer {
  return {
    ...answer,
    close() {
      answer.close();
      after();
    },
  };
}
