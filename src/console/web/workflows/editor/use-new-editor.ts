import { useDebouncedValue } from '@mantine/hooks';
import { keepPreviousData, useQuery, useQueryClient } from '@tanstack/react-query';
import { useMemo, useReducer, useState } from 'react';
import {
  inScope,
  insertSteps,
  moveStep,
  readFlow,
  removeStep,
  scopeOf,
  type Step,
  type Task,
} from '../../../../flow/flow';
import { explained } from '../../shell/states';
import type { Spot } from '../picture/shapes';
import { BLOCKS, freeReference } from '../blocks';
import { lintQuery, taskTypesQuery } from '../calls';
import { nameOf } from '../step-words';
import type { Editor } from './context';
import type { Placing } from './placing';
import { likelyPlace, nextTo, placeBeside } from './neighbours';
import { askedOfRun, operationTasks } from './operation-tasks';
import { problemsByStep } from './problems';
import { edited, open } from './state';
import { usesOf } from './uses';

/** What the editor asks of the person, drawn around it. */
export interface Asides {
  readonly silence: () => void;
  /** The step that is to go, and what refers to it. */
  readonly leaving: { readonly step: Step; readonly used: readonly string[] } | undefined;
  readonly confirmLeaving: () => void;
  readonly keep: () => void;
  /** The place that something is being chosen for. */
  readonly adding: Spot | undefined;
  /** @param chose whether something comes to the place */
  readonly endAdding: (chose: boolean) => void;
}

interface Start {
  /** Reference of the step that is chosen. */
  readonly step: string | undefined;
  /** What came along, and waits for its place. */
  readonly handed: Placing | undefined;
}

/** @param initial the text at the beginning */
export function useNewEditor(initial: string, start: Start): { editor: Editor; asides: Asides } {
  const client = useQueryClient();
  const [state, dispatch] = useReducer(edited, initial, (text) =>
    open(text, start.step, start.handed !== undefined),
  );
  const [placing, setPlacing] = useState(start.handed);
  const [target, aim] = useState<Spot>();
  const [leaving, setLeaving] = useState<Asides['leaving']>();
  const [adding, add] = useState<Spot>();
  const { flow } = state;
  const { text } = state.history;
  const linter = useProblems(text, flow);
  const types = useQuery(taskTypesQuery).data?.types ?? NO_TYPES;

  const say: Editor['say'] = (words, tone = 'info') => dispatch({ type: 'say', said: { text: words, tone } });
  const edit: Editor['edit'] = (what, make, run) =>
    dispatch({ type: 'edit', what, make, at: performance.now(), ...(run !== undefined && { run }) });

  const put: Editor['put'] = async (place, what = placing) => {
    setPlacing(undefined);
    aim(undefined);
    if (what === undefined || what.kind === 'drag' || flow === undefined) return;
    if (what.kind === 'move') {
      edit(`Move ${what.title}`, (now) => moveStep(now, what.step.path, place));
      return;
    }
    const taken = new Set(inScope(flow, scopeOf(flow, place.list)).map(({ ref }) => ref));
    try {
      const { tasks, notes } = await tasksFor(what, taken, client, types);
      edit(`Add ${what.title}`, (now) => {
        const placed = insertSteps(now, place, tasks);
        return { ...placed, notes: [...notes, ...placed.notes] };
      });
    } catch (thrown) {
      const { title, advice } = explained(thrown);
      const text = [title, advice].filter(Boolean).join('. ');
      dispatch({ type: 'say', said: { text, tone: 'error', again: { place, what } } });
    }
  };

  const takeOut = (step: Step): void =>
    edit(`Remove ${nameOf(step)}`, (now, before) => {
      const next = nextTo(before, step);
      const out = removeStep(now, step.path);
      // What comes behind moves up.
      const at = next !== undefined && readFlow(out.text).all.find(({ ref }) => ref === next.ref);
      return { ...out, notes: [...out.notes, UNDO], ...(at && { path: at.path }) };
    });

  const editor: Editor = {
    ...state,
    ...{ text, types, placing, target, edit, put, say, add, aim },
    ...linter,
    startPlacing: (what, by = 'keys') => {
      setPlacing(what);
      aim(undefined);
      const place = what && by === 'keys' && flow ? likelyPlace(flow, state.chosen) : undefined;
      if (place !== undefined) dispatch({ type: 'lead', pointer: place });
    },
    lead: (pointer) => dispatch({ type: 'lead', pointer }),
    arrive: (focus) => dispatch({ type: 'arrive', focus }),
    choose: (step, focus = false) => dispatch({ type: 'choose', step, focus }),
    type: (typed) => dispatch({ type: 'typed', text: typed, at: performance.now() }),
    undo: () => dispatch({ type: 'undo' }),
    redo: () => dispatch({ type: 'redo' }),
    remove: (step) => {
      const used = flow === undefined ? [] : usesOf(flow, step);
      if (used.length > 0) setLeaving({ step, used });
      else takeOut(step);
    },
    moveBy: (step, by) => {
      const place = flow === undefined ? undefined : placeBeside(flow, step, by);
      if (place === undefined) say(`${nameOf(step)} is at the ${by < 0 ? 'beginning' : 'end'} already`);
      else edit(`Move ${nameOf(step)}`, (now) => moveStep(now, step.path, place));
    },
  };
  const asides: Asides = {
    ...{ leaving, adding },
    silence: () => dispatch({ type: 'say', said: undefined }),
    keep: () => {
      if (leaving !== undefined) editor.lead(leaving.step.pointer);
      setLeaving(undefined);
    },
    confirmLeaving: () => {
      if (leaving !== undefined) takeOut(leaving.step);
      setLeaving(undefined);
    },
    endAdding: (chose) => {
      // What is added takes the focus itself.
      if (adding !== undefined && !chose) editor.lead(adding.id);
      add(undefined);
    },
  };
  return { editor, asides };
}

const NO_TYPES: Editor['types'] = [];
const NO_PROBLEMS: Editor['problems'] = [];
const UNDO = 'Undo brings it back.';

/** What the linter says of the text, shortly after it has settled. */
function useProblems(
  text: string,
  flow: Editor['flow'],
): Pick<Editor, 'problems' | 'problemsAt' | 'unchecked' | 'checkAgain'> {
  const [settled] = useDebouncedValue(text, 300);
  const { data, error, refetch } = useQuery({ ...lintQuery(settled), placeholderData: keepPreviousData });
  const problems = data?.problems ?? NO_PROBLEMS;
  const problemsAt = useMemo(() => problemsByStep(flow, problems), [flow, problems]);
  return { problems, problemsAt, unchecked: error, checkAgain: () => void refetch() };
}

async function tasksFor(
  what: Exclude<Placing, { kind: 'move' | 'drag' }>,
  taken: ReadonlySet<string | undefined>,
  client: ReturnType<typeof useQueryClient>,
  types: Editor['types'],
): Promise<{ tasks: readonly Task[]; notes: readonly string[] }> {
  if (what.kind === 'operation') return operationTasks(client, what, freeReference(what.id, taken));
  if (what.kind === 'task') {
    const ref = freeReference(what.title, taken);
    const { asked, notes } = askedOfRun(types.find(({ name }) => name === what.title)?.input, {});
    return { tasks: [{ ...what.task, taskReferenceName: ref, inputParameters: asked }], notes };
  }
  const block = BLOCKS.find(({ id }) => id === what.id);
  const used = new Set(taken);
  const free = (base: string): string => {
    const ref = freeReference(base, used);
    used.add(ref);
    return ref;
  };
  return { tasks: block?.tasks(free) ?? [], notes: [] };
}
