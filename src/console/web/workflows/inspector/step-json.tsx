import { useState } from 'react';
import type { Step } from '../../../../flow/flow';
import { useEditor } from '../editor/context';
import JsonEditor from '../json/json-editor';
import { nameOf } from '../step-words';
import classes from './inspector.module.css';
import { dedent, indented } from './indents';

/** The step's own part of the text. While it is no JSON, the workflow keeps the last that was. */
export default function StepJson({ step }: { readonly step: Step }) {
  const { text, edit, undo, redo } = useEditor();
  const { offset, length } = step.range;
  const own = dedent(text, offset, length);
  const [typed, setTyped] = useState<{ text: string; of: string; problem: string }>();
  const mine = typed?.of === own.text ? typed : undefined;
  const change = (next: string) => {
    try {
      const value: unknown = JSON.parse(next);
      if (typeof value !== 'object' || value === null || Array.isArray(value))
        throw new Error('a step is an object');
    } catch (thrown) {
      setTyped({
        text: next,
        of: own.text,
        problem: thrown instanceof Error ? thrown.message : String(thrown),
      });
      return;
    }
    setTyped(undefined);
    edit(
      `Edit ${nameOf(step)}`,
      (now) => now.slice(0, offset) + indented(next, own.indent, now) + now.slice(offset + length),
      `${step.pointer}:json`,
    );
  };
  return (
    <>
      <JsonEditor
        grows
        label={`JSON of ${nameOf(step)}`}
        value={mine?.text ?? own.text}
        onChange={change}
        onUndo={undo}
        onRedo={redo}
      />
      <p className={classes.broken} role="status">
        {mine === undefined ? '' : `Not taken over yet: ${mine.problem}`}
      </p>
    </>
  );
}
