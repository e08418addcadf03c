import { json } from '@codemirror/lang-json';
import { foldGutter, foldKeymap, HighlightStyle, syntaxHighlighting } from '@codemirror/language';
import { highlightSelectionMatches, search, searchKeymap } from '@codemirror/search';
import { EditorState } from '@codemirror/state';
import { EditorView, keymap, lineNumbers, type KeyBinding } from '@codemirror/view';
import { tags } from '@lezer/highlight';
import { useEffect, useRef } from 'react';
import { readNonce } from '../shell/nonce';
import classes from './json.module.css';

const COLOURS = HighlightStyle.define([
  { tag: tags.propertyName, color: 'var(--page-get)' },
  { tag: tags.string, color: 'var(--page-good)' },
  { tag: [tags.number, tags.bool, tags.null], color: 'var(--page-warn)' },
]);

const LOOKS = EditorView.theme({
  '&': {
    height: '100%',
    fontSize: '12px',
    backgroundColor: 'transparent',
    color: 'var(--mantine-color-text)',
  },
  '.cm-scroller': { fontFamily: 'var(--mantine-font-family-monospace)', lineHeight: '1.55' },
  '.cm-gutters': { backgroundColor: 'transparent', color: 'var(--mantine-color-dimmed)', border: 'none' },
  '.cm-foldPlaceholder': {
    backgroundColor: 'var(--page-code)',
    color: 'inherit',
    border: '1px solid var(--page-line)',
  },
  '.cm-panels': { backgroundColor: 'var(--page-sunken)', color: 'inherit' },
  '&.cm-focused': { outline: '2px solid var(--mantine-primary-color-filled)', outlineOffset: '-2px' },
});

const to =
  (place: (view: EditorView) => number) =>
  (view: EditorView): boolean => {
    view.dispatch({ selection: { anchor: place(view) }, scrollIntoView: true });
    return true;
  };

/** The browser's own keys know only the lines that are drawn. */
const ENDS: readonly KeyBinding[] = [
  { key: 'Mod-Home', mac: 'Cmd-ArrowUp', run: to(() => 0) },
  { key: 'Mod-End', mac: 'Cmd-ArrowDown', run: to(({ state }) => state.doc.length) },
];

/**
 * JSON to read: folded level by level, searched with Ctrl+F. Draws only the lines in sight, so that a megabyte scrolls
 * like a page.
 */
export default function JsonView({ value, label }: { readonly value: unknown; readonly label: string }) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (box.current === null) return undefined;
    const view = new EditorView({
      parent: box.current,
      state: EditorState.create({
        doc: JSON.stringify(value, null, 2),
        extensions: [
          EditorState.readOnly.of(true),
          EditorView.cspNonce.of(readNonce()),
          EditorView.contentAttributes.of({ 'aria-label': label, 'aria-readonly': 'true', tabindex: '0' }),
          lineNumbers(),
          foldGutter(),
          json(),
          syntaxHighlighting(COLOURS),
          search({ top: true }),
          highlightSelectionMatches(),
          keymap.of([...ENDS, ...foldKeymap, ...searchKeymap]),
          LOOKS,
        ],
      }),
    });
    return () => view.destroy();
  }, [value, label]);
  return <div ref={box} className={classes.json} />;
}
