import { autocompletion, type CompletionSource } from '@codemirror/autocomplete';
import { json } from '@codemirror/lang-json';
import { lintGutter, setDiagnostics, type Diagnostic } from '@codemirror/lint';
import { Annotation, EditorState, Prec, type Extension } from '@codemirror/state';
import { EditorView, keymap } from '@codemirror/view';
import { basicSetup } from 'codemirror';
import { useEffect, useRef } from 'react';
import { readNonce } from '../../shell/nonce';
import { difference } from './difference';
import { offsets, plain, withChanges, type TextChange } from './line-ends';
import classes from './json-editor.module.css';
import { pageTheme } from './theme';

export interface JsonEditorProps {
  readonly value: string;
  /** What it holds, for who cannot see it. */
  readonly label: string;
  readonly onChange?: (text: string) => void;
  readonly onUndo?: () => void;
  readonly onRedo?: () => void;
  readonly complete?: CompletionSource | undefined;
  readonly diagnostics?: readonly Diagnostic[];
  /** In offsets of `value`, line ends as they are. A stretch to be brought into sight and marked; a new object each time. */
  readonly show?: { readonly from: number; readonly to: number } | undefined;
  /** As high as its text, up to 24 lines; otherwise as high as what it stands in. */
  readonly grows?: boolean;
}

/** Marks a change that comes from outside, and is no news for who sent it. */
const FromOutside = Annotation.define<boolean>();

/** JSON as text, with colours, marks and completion. Undo is the page's own: one for the text and its picture. */
export default function JsonEditor(props: JsonEditorProps) {
  const { value, label, diagnostics, show, grows = false } = props;
  const box = useRef<HTMLDivElement>(null);
  const view = useRef<EditorView>(null);
  const latest = useRef(props);
  useEffect(() => {
    latest.current = props;
  });
  /** The text that the editor's stands for, with its own line ends. */
  const raw = useRef(value);

  useEffect(() => {
    if (box.current === null) return;
    const made = new EditorView({
      parent: box.current,
      state: EditorState.create({
        doc: plain(latest.current.value),
        extensions: extensions(latest, raw, label),
      }),
    });
    view.current = made;
    return () => {
      view.current = null;
      made.destroy();
    };
  }, [label]);

  useEffect(() => {
    raw.current = value;
    const changes = view.current && difference(view.current.state.doc.toString(), plain(value));
    if (changes != null) view.current?.dispatch({ changes, annotations: FromOutside.of(true) });
  }, [value]);

  useEffect(() => {
    const { current } = view;
    if (current === null || diagnostics === undefined) return;
    const { toPlain } = offsets(value);
    const end = current.state.doc.length;
    const inside = diagnostics
      .map((one) => ({ ...one, from: toPlain(one.from), to: toPlain(one.to) }))
      .filter(({ from, to }) => from <= end && to <= end);
    current.dispatch(setDiagnostics(current.state, inside));
  }, [diagnostics, value]);

  useEffect(() => {
    const { current } = view;
    if (current === null || show === undefined) return;
    const { toPlain } = offsets(raw.current);
    const [from, to] = [toPlain(show.from), toPlain(show.to)];
    if (to > current.state.doc.length) return;
    current.dispatch({
      selection: { anchor: from, head: to },
      effects: EditorView.scrollIntoView(from, { y: 'start', yMargin: 24 }),
    });
  }, [show]);

  return <div ref={box} className={classes.box} data-grows={grows || undefined} />;
}

function extensions(
  latest: { readonly current: JsonEditorProps },
  raw: { current: string },
  label: string,
): Extension {
  const run = (key: 'onUndo' | 'onRedo') => () => {
    latest.current[key]?.();
    return true;
  };
  return [
    Prec.highest(
      keymap.of([
        { key: 'Mod-z', run: run('onUndo'), preventDefault: true },
        { key: 'Mod-Shift-z', run: run('onRedo'), preventDefault: true },
        { key: 'Mod-y', run: run('onRedo'), preventDefault: true },
      ]),
    ),
    basicSetup,
    json(),
    lintGutter(),
    autocompletion({ override: [(context) => latest.current.complete?.(context) ?? null] }),
    pageTheme,
    EditorView.lineWrapping,
    EditorView.cspNonce.of(readNonce()),
    EditorView.contentAttributes.of({ 'aria-label': label, tabindex: '0' }),
    EditorState.readOnly.of(latest.current.onChange === undefined),
    EditorView.updateListener.of(({ docChanged, changes, transactions }) => {
      if (!docChanged || transactions.some((one) => one.annotation(FromOutside))) return;
      const made: TextChange[] = [];
      changes.iterChanges((from, to, _from, _to, text) => made.push({ from, to, insert: text.toString() }));
      raw.current = withChanges(raw.current, made);
      latest.current.onChange?.(raw.current);
    }),
  ];
}
