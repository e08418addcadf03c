import { createContext, use } from 'react';
import type { StepState } from './run-state';

/** A run that is looked at: what each step is doing, and the one that is chosen. */
export interface RunLook {
  readonly states: ReadonlyMap<string, StepState>;
  readonly over: boolean;
  readonly chosen: string | undefined;
  choose(pointer: string | undefined): void;
}

export const RunContext = createContext<RunLook | undefined>(undefined);

export function useRun(): RunLook {
  const look = use(RunContext);
  if (look === undefined) throw new Error('There is no run around this part');
  return look;
}
