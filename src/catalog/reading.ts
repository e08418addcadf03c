import { DocumentFault, refused } from './fault.js';
import type { References } from './references.js';

/** How a document is read: ours strictly, where any fault ends it; others so that what can be read is there. */
export interface Reading {
  readonly refs: References;
  readonly strict: boolean;
  /** Tells of a fault and goes on; where it is read strictly, throws it. */
  fault(where: string, what: string): void;
  /** What `read` gives, or `instead` where it throws a fault, which is told. */
  attempt<T, U>(read: () => T, instead: U): T | U;
}

/** A reading that throws the first fault. */
export function strictReading(refs: References): Reading {
  return {
    refs,
    strict: true,
    fault(where, what) {
      throw refused(where, what);
    },
    attempt: (read) => read(),
  };
}

/** A reading that tells of each fault and goes on. */
export function tolerantReading(refs: References, tell: (where: string, what: string) => void): Reading {
  return {
    refs,
    strict: false,
    fault: tell,
    attempt(read, instead) {
      try {
        return read();
      } catch (thrown) {
        if (!(thrown instanceof DocumentFault)) throw thrown;
        tell(thrown.where, thrown.what);
        return instead;
      }
    },
  };
}
