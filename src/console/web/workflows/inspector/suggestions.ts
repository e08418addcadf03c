import { completeExpression, type Flow, type Known, type Step } from '../../../../flow/flow.js';
import type { TaskType } from '../../../api/workflows.js';

/** What could stand at the caret: each option in the place of the text between `from` and `to`. */
export interface Suggestions {
  readonly from: number;
  readonly to: number;
  readonly options: readonly Suggestion[];
}

export interface Suggestion {
  readonly text: string;
  /** As the list shows it. Default: `text` */
  readonly label?: string;
  /** Where the caret is in it then. Default: behind it */
  readonly caret?: number;
  /** What it is, beside it. */
  readonly detail?: string;
  /** Whether more can follow, so that the list stays open. */
  readonly opens?: boolean;
}

/** What is known of the outputs of tasks. */
export const knownOf = (types: readonly TaskType[]): Known => ({
  tasks: new Map(
    types.flatMap(({ name, output }) => (output === undefined ? [] : [[name, output] as const])),
  ),
});

/** What can follow after `${`, in the place of what stands between `${` and the closing brace, if there is one already. */
export function suggestionsAt(
  flow: Flow,
  step: Step | undefined,
  text: string,
  caret: number,
  known: Known,
): Suggestions | undefined {
  const [, typed] = /(?<!\$)\$\{([^{}]*)$/.exec(text.slice(0, caret)) ?? [];
  if (typed === undefined) return undefined;
  const [rest = '', closed = ''] = /^[^{}\s]*(\})?/.exec(text.slice(caret)) ?? [];
  const to = caret + (closed === '' ? 0 : rest.length - 1);
  const options = completeExpression(flow, step, typed, known).map(
    ({ text, detail, more, always }): Suggestion => {
      // A step, or the workflow, is nothing without what is asked of it.
      const content = text.includes('.') ? text : `${text}.`;
      return {
        text: closed === '' ? `${content}}` : content,
        label: text,
        // Inside the braces as long as more can follow.
        caret: content.length + (more || closed !== '' ? 0 : 1),
        detail: [detail, always ? '' : 'not on every way'].filter(Boolean).join(' · '),
        opens: more,
      };
    },
  );
  return { from: caret - typed.length, to, options };
}
