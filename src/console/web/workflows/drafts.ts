/** What is not saved yet, kept in this tab of the browser, so that no way through the page and no reload loses it. */
import { addressParts, type Source } from './sources.js';

export interface Draft {
  readonly text: string;
  /** The text that it was made of: nothing is unsaved while both are the same. */
  readonly saved: string;
  /** Of the saved text, where it has one. */
  readonly revision?: string;
}

/** `sessionStorage`, or what stands for it in a test. */
interface Store {
  readonly length: number;
  readonly key: (index: number) => string | null;
  readonly getItem: (key: string) => string | null;
  readonly setItem: (key: string, value: string) => void;
  readonly removeItem: (key: string) => void;
}

const PREFIX = 'workflow-draft:';

const keyOf = (source: Source): string =>
  `${PREFIX}${addressParts(source).map(encodeURIComponent).join('/')}`;

/** The draft of a definition, if there is one that can be read. */
export function readDraft(store: Store, source: Source): Draft | undefined {
  try {
    const draft = JSON.parse(store.getItem(keyOf(source)) ?? 'null') as Partial<Draft> | null;
    if (typeof draft?.text !== 'string' || typeof draft.saved !== 'string') return undefined;
    const { text, saved, revision } = draft;
    return { text, saved, ...(typeof revision === 'string' && { revision }) };
  } catch {
    return undefined;
  }
}

/** Keeps a draft; where the browser's storage is full, it lives in the page alone. */
export function keepDraft(store: Store, source: Source, draft: Draft): void {
  try {
    store.setItem(keyOf(source), JSON.stringify(draft));
  } catch {
    store.removeItem(keyOf(source));
  }
}

export const dropDraft = (store: Store, source: Source): void => store.removeItem(keyOf(source));

/** The names of the drafts that are in no file yet. */
export function draftNames(store: Store): string[] {
  const start = `${PREFIX}workflows/draft/`;
  return Array.from({ length: store.length }, (_, index) => store.key(index) ?? '')
    .filter((key) => key.startsWith(start))
    .map((key) => decodeURIComponent(key.slice(start.length)))
    .sort();
}
