import { HighlightStyle, syntaxHighlighting } from '@codemirror/language';
import type { Extension } from '@codemirror/state';
import { EditorView } from '@codemirror/view';
import { tags } from '@lezer/highlight';

/** The editor in the colours of the page, light and dark alike: both are variables. */
export const pageTheme: Extension = [
  EditorView.theme({
    '&': {
      height: '100%',
      backgroundColor: 'var(--page-raised)',
      color: 'var(--mantine-color-text)',
      fontSize: '13px',
    },
    '&.cm-focused': { outline: '2px solid var(--mantine-primary-color-filled)', outlineOffset: '-2px' },
    '.cm-scroller': { fontFamily: 'var(--mantine-font-family-monospace)', lineHeight: '1.55' },
    '.cm-content': { caretColor: 'var(--mantine-color-text)' },
    '.cm-cursor, .cm-dropCursor': { borderLeftColor: 'var(--mantine-color-text)' },
    '.cm-gutters': {
      backgroundColor: 'var(--page-sunken)',
      color: 'var(--mantine-color-dimmed)',
      borderRight: '1px solid var(--page-line)',
    },
    '.cm-activeLine': {
      backgroundColor: 'color-mix(in srgb, var(--mantine-primary-color-filled) 5%, transparent)',
    },
    '.cm-activeLineGutter': { backgroundColor: 'var(--page-line)', color: 'var(--mantine-color-text)' },
    '&.cm-focused > .cm-scroller > .cm-selectionLayer .cm-selectionBackground, .cm-selectionBackground': {
      backgroundColor: 'color-mix(in srgb, var(--mantine-primary-color-filled) 25%, transparent)',
    },
    '.cm-selectionMatch': {
      backgroundColor: 'color-mix(in srgb, var(--mantine-primary-color-filled) 16%, transparent)',
    },
    '&.cm-focused .cm-matchingBracket': {
      backgroundColor: 'color-mix(in srgb, var(--mantine-primary-color-filled) 20%, transparent)',
    },
    '.cm-foldPlaceholder': {
      backgroundColor: 'var(--page-sunken)',
      border: '1px solid var(--page-line)',
      color: 'var(--mantine-color-dimmed)',
    },
    '.cm-tooltip, .cm-panels': {
      backgroundColor: 'var(--page-raised)',
      color: 'var(--mantine-color-text)',
      border: '1px solid var(--page-line)',
      borderRadius: 'var(--mantine-radius-sm)',
    },
    '.cm-tooltip-autocomplete > ul > li[aria-selected]': {
      backgroundColor: 'var(--mantine-primary-color-filled)',
      color: 'white',
    },
    '.cm-completionDetail': { fontStyle: 'normal', opacity: '0.85' },
    '.cm-diagnostic-error': { borderLeft: '3px solid var(--page-bad)' },
    '.cm-diagnostic-warning': { borderLeft: '3px solid var(--page-warn)' },
    '.cm-lintRange-error': { backgroundImage: 'none', textDecoration: 'underline wavy var(--page-bad)' },
    '.cm-lintRange-warning': { backgroundImage: 'none', textDecoration: 'underline wavy var(--page-warn)' },
  }),
  syntaxHighlighting(
    HighlightStyle.define([
      { tag: tags.propertyName, color: 'var(--page-get)' },
      { tag: tags.string, color: 'var(--page-good)' },
      { tag: [tags.number, tags.bool, tags.null], color: 'var(--page-warn)' },
      { tag: tags.invalid, color: 'var(--page-bad)' },
    ]),
  ),
];
