/** The text of a definition with all that was done to it, to be undone and done again. */
export interface History {
  readonly text: string;
  /** What led here, the last one last. */
  readonly past: readonly Entry[];
  /** What was undone, the next to be done again last. */
  readonly future: readonly Entry[];
  /** Of the last change; a following one with the same `run` soon after joins it. */
  readonly last?: { readonly run: string; readonly at: number };
}

interface Entry {
  /** The text on the other side of the change. */
  readonly text: string;
  /** What was done, for the button's title: `Move page`. */
  readonly what: string;
}

export interface Change {
  readonly text: string;
  readonly what: string;
  /** Names what is typed in one go, for example a field; changes of one run within a second count as one. */
  readonly run?: string;
}

/** As many steps back as anyone goes; each holds a whole text. */
const KEPT = 200;
const RUN_MS = 1000;

export const begin = (text: string): History => ({ text, past: [], future: [] });

/** @param now milliseconds, of any clock that does not go back */
export function change(history: History, { text, what, run }: Change, now: number): History {
  if (text === history.text) return history;
  const { last } = history;
  const joins =
    run !== undefined && last?.run === run && now - last.at <= RUN_MS && history.future.length === 0;
  return {
    text,
    past: joins ? history.past : [...history.past, { text: history.text, what }].slice(-KEPT),
    future: [],
    ...(run !== undefined && { last: { run, at: now } }),
  };
}

export function undo(history: History): History {
  const entry = history.past.at(-1);
  if (entry === undefined) return history;
  return {
    text: entry.text,
    past: history.past.slice(0, -1),
    future: [...history.future, { text: history.text, what: entry.what }],
  };
}

export function redo(history: History): History {
  const entry = history.future.at(-1);
  if (entry === undefined) return history;
  return {
    text: entry.text,
    past: [...history.past, { text: history.text, what: entry.what }],
    future: history.future.slice(0, -1),
  };
}
