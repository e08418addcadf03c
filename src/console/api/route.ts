import type { TSchema } from 'typebox';

/** A route of the console's API: what it takes and answers, and its limits. */
export interface Route {
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  /** Below `/api`, `:name` for a parameter. */
  readonly path: string;
  /** One sentence. */
  readonly summary: string;
  readonly params?: TSchema;
  readonly query?: TSchema;
  readonly body?: TSchema;
  /** What a success answers; 204 where there is none. */
  readonly answer?: TSchema;
  /** Of a success. Default 200, or 204 without `answer`. */
  readonly status?: 201;
  /** One `answer` a line, as they come, instead of one JSON document. */
  readonly streams?: true;
  /** Largest body, bytes. Default 1 MiB. */
  readonly bodyBytes?: number;
  /** Calls a minute. Default 600: someone who types fast, and a page or two that look once a second. */
  readonly perMinute?: number;
  /** Longest time to an answer, milliseconds. Default 30 000. */
  readonly limitMs?: number;
}
