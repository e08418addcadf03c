import { CloseButton, TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useId, useMemo, useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import type { OperationItem } from '../../api/catalogue';
import { searchQuery } from '../shell/api';
import { Empty, Failed } from '../shell/states';
import classes from './catalogue.module.css';
import { OperationList, optionId } from './list';
import { nextOperation, rowsOf, type Row } from './rows';

interface CatalogueProps {
  /** A click, or Enter in the search. `byKey` where it was Enter: the focus may move on. */
  readonly onChoose: (item: OperationItem, byKey: boolean) => void;
  /** `api:id` of what is shown now. */
  readonly chosen?: string | undefined;
  /** Whether the search has the focus at the beginning. @default false */
  readonly takesFocus?: boolean;
  /** Below the list. */
  readonly children?: ReactNode;
}

/**
 * Search and operations: the left side of the catalogue, and of the canvas, onto which operations are dragged
 * (drag.ts). `/` brings the focus here, arrows and Enter choose, Escape clears.
 */
export function Catalogue({ onChoose, chosen, takesFocus = false, children }: CatalogueProps) {
  const list = useId();
  const box = useRef<HTMLInputElement>(null);
  const [words, setWords] = useState('');
  const [active, setActive] = useState(-1);
  const { data, error, refetch } = useQuery(searchQuery(words.trim()));
  const rows = useMemo(() => (data === undefined ? [] : rowsOf(data)), [data]);
  useSlashKey(box, takesFocus);

  const search = (text: string) => {
    setWords(text);
    setActive(-1);
  };
  // With words, Enter takes the best that was found.
  const current = active >= 0 || words.trim() === '' ? active : nextOperation(rows, -1, 1);
  const onKeyDown = (event: KeyboardEvent) => {
    const step = STEPS[event.key];
    if (step !== undefined) setActive(nextOperation(rows, active, step));
    else if (event.key === 'Enter') choose(rows[current]);
    else if (event.key === 'Escape' && words !== '') search('');
    else return;
    event.preventDefault();
  };
  const choose = (row: Row | undefined) => {
    if (row?.kind === 'operation') onChoose(row.item, true);
  };

  return (
    <section className={classes.catalogue} aria-label="Catalogue">
      <div className={classes.search}>
        <TextInput
          ref={box}
          // Where this stands in a dialog, that dialog gives the focus.
          data-autofocus={takesFocus ? true : undefined}
          // Escape clears the search first, and only then closes the dialog.
          data-mantine-stop-propagation={words === '' ? undefined : 'true'}
          type="search"
          role="searchbox"
          aria-label="Search operations"
          aria-controls={list}
          aria-activedescendant={current >= 0 ? optionId(list, current) : undefined}
          placeholder="Path, name, parameter, words"
          autoComplete="off"
          spellCheck={false}
          value={words}
          onChange={(event) => search(event.currentTarget.value)}
          onKeyDown={onKeyDown}
          leftSection={<IconSearch size={15} />}
          rightSection={
            words === '' ? (
              <kbd aria-hidden>/</kbd>
            ) : (
              <CloseButton size="sm" aria-label="Clear the search" onClick={() => search('')} />
            )
          }
        />
        <p className={classes.said} role="status">
          {data !== undefined && words.trim() !== '' ? `${data.total} found` : ''}
        </p>
      </div>
      {error !== null ? (
        <div className={classes.instead}>
          <Failed error={error} onRetry={() => void refetch()} />
        </div>
      ) : data !== undefined && rows.length === 0 ? (
        <div className={classes.instead}>
          <Empty icon={<IconSearch size={20} />} title="Nothing found">
            No operation has these words in its path, name, parameters or description.
          </Empty>
        </div>
      ) : (
        <OperationList
          id={list}
          rows={rows}
          active={current}
          chosen={chosen}
          onChoose={(item) => onChoose(item, false)}
          onKeyDown={onKeyDown}
        />
      )}
      {children}
    </section>
  );
}

const STEPS: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1, PageDown: 8, PageUp: -8 };

/** `/` anywhere but in a field leads to the search. */
function useSlashKey(box: React.RefObject<HTMLInputElement | null>, takesFocus: boolean): void {
  useEffect(() => {
    if (takesFocus) box.current?.focus({ preventScroll: true });
    const onKey = (event: globalThis.KeyboardEvent) => {
      const at = event.target as HTMLElement;
      const isField = at.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(at.tagName);
      if (event.key !== '/' || isField || event.ctrlKey || event.metaKey || event.altKey) return;
      event.preventDefault();
      box.current?.focus();
      box.current?.select();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [box, takesFocus]);
}
