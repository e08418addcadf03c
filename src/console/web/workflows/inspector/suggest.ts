import type { Step } from '../../../../flow/flow';
import { useEditor } from '../editor/context';
import { suggestionsAt, type Suggestions } from './suggestions.js';
import { useKnown } from './use-known';

/** What can stand at the caret of a field of a step, or of the workflow's output. */
export function useSuggest(step: Step | undefined): (text: string, caret: number) => Suggestions | undefined {
  const { flow } = useEditor();
  const known = useKnown();
  return (text, caret) => (flow === undefined ? undefined : suggestionsAt(flow, step, text, caret, known));
}
