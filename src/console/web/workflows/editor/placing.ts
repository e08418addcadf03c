import type { Step, Task } from '../../../../flow/flow.js';

/** An operation, as it came from the catalogue. */
export interface Handed {
  readonly kind: 'operation';
  readonly api: string;
  readonly id: string;
  readonly input: unknown;
  readonly title: string;
}

/** What waits for a place, or is dragged to one. */
export type Placing =
  | Handed
  | { readonly kind: 'block'; readonly id: string; readonly title: string }
  | { readonly kind: 'task'; readonly task: Task; readonly title: string }
  /** What is dragged shows itself only when it is dropped. */
  | { readonly kind: 'drag'; readonly title: string }
  | { readonly kind: 'move'; readonly step: Step; readonly title: string };
