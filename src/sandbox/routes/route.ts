import type { Operation } from '../../catalog/operation.js';
import type { Answer } from '../answers.js';
import type { Parameters } from '../parameters.js';

/** A call that has passed the gateway. */
export interface Call {
  readonly operation: Operation;
  /** The `{id}` of the path, decoded; empty where it has none. */
  readonly id: string;
  readonly given: Parameters;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  /** The body as it came; undefined where there is none. */
  readonly body: string | undefined;
  readonly now: Date;
  /** How many calls of the operation came before. */
  readonly number: number;
  /** Address of the sandbox as the caller knows it, `http://127.0.0.1:8931`. */
  readonly origin: string;
}

/** What answers the calls of operations, by the operation's id in the catalogue. */
export type Routes = Readonly<Record<string, (call: Call) => Answer>>;
