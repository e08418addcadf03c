import { useMemo } from 'react';
import type { Step } from '../../../../flow/flow';
import { useEditor } from '../editor/context';
import { knownOf, suggestionsAt, type Suggestions } from './suggestions.js';

/** What can stand at the caret of a field of a step, or of the workflow's output. */
export function useSuggest(step: Step | undefined): (text: string, caret: number) => Suggestions | undefined {
  const { flow, types } = useEditor();
  const known = useMemo(() => knownOf(types), [types]);
  return (text, caret) => (flow === undefined ? undefined : suggestionsAt(flow, step, text, caret, known));
}
