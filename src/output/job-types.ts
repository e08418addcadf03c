import type { Progress } from '../history/collect/progress.js';
import type { SendOptions } from '../http/answer.js';
import type { Connections } from '../http/connection.js';
import type { CollectionState } from './collection.js';
import type { Destinations } from './destinations.js';
import type { DestinationSettings } from './settings.js';

/** What a job leaves when it hands over, small enough for a task's output. */
export interface JobState {
  readonly format: 1;
  /** When it began, ISO 8601: fixes the end of the range. */
  readonly began: string;
  /** Name of the destination; null where the records are in the output, or the terminal named a place. */
  readonly destination: string | null;
  readonly collection: CollectionState;
  /** What the author has to be told. */
  readonly warnings: readonly { readonly code: string; readonly message: string }[];
}

export interface JobContext extends Omit<SendOptions, 'accept' | 'decode'> {
  readonly connections: Connections;
  readonly destinations: Destinations;
  readonly env: NodeJS.ProcessEnv;
  /** In the place of a named destination: what the terminal said. */
  readonly direct?: DestinationSettings;
  /** Name of the workflow that asks, for allow lists. */
  readonly workflow?: string;
  readonly now: () => Date;
  /** Milliseconds, monotonic. */
  readonly clock: () => number;
  /** How long it works before it hands over, milliseconds. Default: the order's. `Infinity`: until it is done. */
  readonly sliceMs?: number;
  /** Told of each state that another process could go on from. */
  readonly onState?: (state: JobState) => void;
  readonly onProgress?: (progress: Progress) => void;
  /** Asked before the last step, which writes the manifest and tidies up: throws where this attempt counts no more. */
  readonly beforeFinish?: () => Promise<void>;
}

/** Either where to go on, or the output. */
export type JobResult =
  | { readonly done: false; readonly state: JobState }
  | { readonly done: true; readonly output: Record<string, unknown> };
