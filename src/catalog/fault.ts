/** Something in a document that cannot be used, thrown by what reads it and caught where the reading can go on. */
export class DocumentFault extends Error {
  override readonly name = 'DocumentFault';

  /**
   * @param where JSON pointer into the document: `/paths/~1things/get`
   * @param what one sentence without a full stop
   */
  constructor(
    readonly where: string,
    readonly what: string,
  ) {
    super(`${where === '' ? 'the whole' : where}: ${what}`);
  }
}

/** What is wrong with a place, as something to throw. */
export const refused = (where: string, what: string): DocumentFault => new DocumentFault(where, what);

/** Something that is wrong with a document, and where. */
export interface DocumentProblem {
  /** JSON pointer into the document: `/paths/~1things/get`; empty for the whole. */
  readonly where: string;
  /** From 1. */
  readonly line: number;
  /** From 1, in UTF-16 units. */
  readonly column: number;
  readonly message: string;
}

/** The same before its place in the text is looked up. */
export type Fault = Pick<DocumentProblem, 'where' | 'message'>;
