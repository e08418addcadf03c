import { createContext, use } from 'react';
import type { LintProblem, TaskType } from '../../../api/workflows';
import type { Step } from '../../../../flow/flow';
import type { Spot } from '../picture/shapes';
import type { Placing } from './placing';
import type { Editing, Make, Said } from './state';

/** Everything that the parts of the editor do to the definition. */
export interface Editor extends Editing {
  readonly text: string;
  readonly types: readonly TaskType[];
  readonly problems: readonly LintProblem[];
  readonly problemsAt: ReadonlyMap<string, readonly LintProblem[]>;
  /** Why the linter has not looked at the text, where it could not be asked. */
  readonly unchecked: Error | null;
  /** Asks the linter again. */
  checkAgain(): void;
  /** What is being placed: places are offered while it is set. */
  readonly placing: Placing | undefined;
  /** The place that a drag would drop at. */
  readonly target: Spot | undefined;

  /** Tells that the focus has been taken. */
  arrive(focus: Editing['focus']): void;
  /** Leads the focus to a step or a place, by the id that it has in the picture. */
  lead(pointer: string): void;
  /** @param focus whether the step takes the focus as well */
  choose(step: Step | undefined, focus?: boolean): void;
  /**
   * Changes the text; what cannot be done is said and changes nothing.
   *
   * @param what for the history: `Move page`
   * @param run names what is typed in one go
   */
  edit(what: string, make: Make, run?: string): void;
  /** Another text, whatever it is. */
  type(text: string): void;
  undo(): void;
  redo(): void;
  /** @param by `drag` leaves the focus alone; else the first likely place takes it. Default: `keys` */
  startPlacing(placing: Placing | undefined, by?: 'drag' | 'keys'): void;
  aim(place: Spot | undefined): void;
  /** @param what default: what is being placed */
  put(place: Spot, what?: Placing): Promise<void>;
  /** Asks first where something refers to it. */
  remove(step: Step): void;
  moveBy(step: Step, by: -1 | 1): void;
  say(text: string, tone?: Said['tone']): void;
  /** Opens the choice of what comes to a place. */
  add(place: Spot): void;
}

export const EditorContext = createContext<Editor | undefined>(undefined);

/** The editor that a part stands in. */
export function useEditor(): Editor {
  const editor = use(EditorContext);
  if (editor === undefined) throw new Error('There is no editor around this part');
  return editor;
}
