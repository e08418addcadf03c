import type { PreparedRequest, Signature } from '../request/prepared.js';
import type { HttpAnswer, SendOptions } from './answer.js';
import type { FileAnswer, FileOptions } from './file-answer.js';

/** What can be told of a connection without its secrets. */
export interface ConnectionOutline {
  readonly name: string;
  /** Name of the document whose operations it is for: `getty-images`. */
  readonly api: string;
  /** Without a slash at the end: `https://api.gettyimages.com`. */
  readonly baseUrl: string;
  /** How its requests are signed, by names; none for Getty, whose operations say that themselves. */
  readonly signature?: Signature;
}

/** One account at one API: its address, credentials, token, pace and allow list, behind one function. */
export interface Connection extends ConnectionOutline {
  /** Fingerprint of the account behind it, 16 characters: the same for the same account, and nothing can be read from it. */
  readonly account: string;
  /**
   * Signs in, keeps the pace, sends, classifies, retries.
   *
   * @throws GettyDownloadsError for every answer but a complete 2xx; of Getty, and where `accept` is given, of
   *   well-formed JSON
   */
  send(request: PreparedRequest, options?: SendOptions): Promise<HttpAnswer>;
  /** Of a file, the most that is taken, bytes. */
  readonly maxFileBytes: number;
  /**
   * Asks for a file at an address that the API has given: without credentials, without the pace of the API, once.
   *
   * @throws GettyDownloadsError `file_host_refused`, `file_expired`, and what else an answer or the way to it can be
   */
  openFile(address: string, options?: FileOptions): Promise<FileAnswer>;
  /** Signs in where needed, without any other call: for checks. */
  signIn(options?: SendOptions): Promise<void>;
  status(): ConnectionStatus;
}

export interface ConnectionStatus {
  /** Calls a second that are configured, and those in force (lower for a while after a 429). */
  readonly qps: number;
  readonly pace: number;
  /**
   * Of Getty, which grant signs in: `client_credentials`, `password`, `refresh_token`, `fixed_token`, or `none`; of
   * another API, the type of `auth`.
   */
  readonly grant: string;
  /** Set while a refused sign-in pauses the connection. */
  readonly pausedUntil?: Date;
}

export interface ConnectionUse {
  /** `api/operationId` */
  readonly operation: string;
  /** Name of the workflow that asks, where there is one. */
  readonly workflow?: string;
}

/** All connections of this process. */
export interface Connections {
  /**
   * @param name as the input names it; default: for Getty `default`, for another API the only connection to it
   * @throws GettyDownloadsError `unknown_connection` with the configured names, `connection_not_allowed` also where it
   *   is to another API, `bad_input` where several connections fit and none is named, `bad_config`
   */
  get(name: string | undefined, use: ConnectionUse): Connection;
  /**
   * The same without asking who may use it, for checks of the connection itself.
   *
   * @throws GettyDownloadsError `unknown_connection`, `bad_config`
   */
  look(name: string): Connection;
  /**
   * What a connection would use, for showing a request without sending it: needs no credentials.
   *
   * @param name as for `get`
   * @param api name of the operation's document
   * @throws GettyDownloadsError as `get`
   */
  outline(name: string | undefined, api: string): ConnectionOutline;
  /**
   * The names of the connections that are configured.
   *
   * @param api only those to this API
   */
  names(api?: string): readonly string[];
  /** A copy of any JSON value or text in which no secret of any connection occurs. */
  redact<T>(value: T): T;
  close(): Promise<void>;
}
