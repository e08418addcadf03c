/** What a task records in the engine before it makes a call that must not be made twice. */
export interface Intention {
  /** Its own, whichever attempt goes on with it. */
  readonly id: string;
  /** When it was recorded, ISO 8601. */
  readonly at: string;
  /** Until when the call can have gone out, ISO 8601. */
  readonly until: string;
  /** `api/operationId` */
  readonly operation: string;
  readonly connection: string;
  /** What was asked for, but for its body. */
  readonly parameters: Readonly<Record<string, unknown>>;
}

/** What such a task leaves in its output on its way. */
export interface Recorded {
  readonly intention?: Intention;
  /** Of a call that was answered: what the task will put out. */
  readonly result?: Readonly<Record<string, unknown>>;
  /** Of a call that has failed on its way: nothing of it is under way any more. */
  readonly trouble?: unknown;
}

/** What a task's output holds of it; nothing of a shape that is not ours. */
export function readRecorded(output: unknown): Recorded {
  const { intention, result, trouble } = (output ?? {}) as {
    readonly intention?: Partial<Intention>;
    readonly result?: unknown;
    readonly trouble?: unknown;
  };
  if (typeof intention?.id !== 'string' || typeof intention.at !== 'string') return {};
  return {
    intention: intention as Intention,
    ...(typeof result === 'object' && result !== null && { result: result as Recorded['result'] & object }),
    ...(trouble !== undefined && { trouble }),
  };
}
