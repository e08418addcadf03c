import type { CompletionSource } from '@codemirror/autocomplete';
import type { Diagnostic } from '@codemirror/lint';
import { useMemo, useState } from 'react';
import { completeExpression, openExpression } from '../../../../flow/flow';
import { useKnown } from '../inspector/use-known';
import JsonEditor from '../json/json-editor';
import { Banner } from './banner';
import { useEditor } from './context';
import { offsetOf } from './offsets';
import classes from './tabs.module.css';

/** The definition's text itself; the picture follows it as long as it can be read. */
export default function JsonTab() {
  const { text, flow, problems, chosen, broken, type, undo, redo } = useEditor();
  const known = useKnown();
  // Positions are the editor's own, and so is the text.
  const complete: CompletionSource = ({ pos, state }) => {
    const open = openExpression(state.doc.toString(), pos);
    if (open === undefined || flow === undefined) return null;
    return {
      from: open.from,
      to: open.to,
      filter: false,
      options: completeExpression(flow, open.step, open.typed, known).map((one) => ({
        label: one.text,
        displayLabel: one.label,
        detail: one.detail,
      })),
    };
  };
  const diagnostics = useMemo<Diagnostic[]>(
    () =>
      problems.map((problem) => {
        const {
          line,
          column,
          endLine = line,
          endColumn = column + 1,
          severity,
          message,
          fix,
          rule,
        } = problem;
        return {
          from: offsetOf(text, line, column),
          to: offsetOf(text, endLine, endColumn),
          severity,
          source: rule,
          message: `${message}. ${fix}.`,
        };
      }),
    [problems, text],
  );
  // What was chosen elsewhere is shown here; afterwards the caret is the person's own.
  const [show] = useState(() =>
    chosen === undefined || broken !== undefined || flow === undefined
      ? undefined
      : { from: chosen.range.offset, to: chosen.range.offset + chosen.range.length },
  );
  return (
    <div className={classes.json}>
      <JsonEditor
        label="JSON of the workflow"
        value={text}
        onChange={type}
        onUndo={undo}
        onRedo={redo}
        complete={complete}
        diagnostics={diagnostics}
        show={show}
      />
      <Banner low />
    </div>
  );
}
