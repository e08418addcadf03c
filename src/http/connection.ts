import type { PreparedRequest } from '../request/prepared.js';
import type { HttpAnswer, SendOptions } from './answer.js';

/** One account at one API: its address, credentials, token, pace and allow list, behind one function. */
export interface Connection {
  readonly name: string;
  /** Without a slash at the end: `https://api.gettyimages.com`. */
  readonly baseUrl: string;
  /**
   * Signs in, keeps the pace, sends, classifies, retries.
   *
   * @throws GettyDownloadsError for every answer but a complete 2xx of well-formed JSON
   */
  send(request: PreparedRequest, options?: SendOptions): Promise<HttpAnswer>;
  /** Signs in where needed, without any other call: for checks. */
  signIn(options?: SendOptions): Promise<void>;
  status(): ConnectionStatus;
}

export interface ConnectionStatus {
  /** Calls a second that are configured, and those in force (lower for a while after a 429). */
  readonly qps: number;
  readonly pace: number;
  /** Which grant signs in: `client_credentials`, `password`, `refresh_token`, `fixed_token`, or `none`. */
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
   * @param name as the input names it; default `default`
   * @throws GettyDownloadsError `unknown_connection` with the configured names, `connection_not_allowed`, `bad_config`
   */
  get(name: string | undefined, use: ConnectionUse): Connection;
  /**
   * The base URL that a connection would use, for showing a request without sending it: needs no credentials.
   *
   * @throws GettyDownloadsError `unknown_connection`, `bad_config`
   */
  address(name: string | undefined): string;
  names(): readonly string[];
  /** A copy of any JSON value or text in which no secret of any connection occurs. */
  redact<T>(value: T): T;
  close(): Promise<void>;
}
