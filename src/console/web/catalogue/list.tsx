import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useRef, type KeyboardEvent } from 'react';
import type { OperationItem } from '../../api/catalogue';
import { dragOperation } from './drag';
import classes from './list.module.css';
import { Marked } from './marked';
import { Method } from './method';
import { heightOf, type Row } from './rows';

interface ListProps {
  readonly id: string;
  readonly rows: readonly Row[];
  /** The row that the keyboard is on; -1 for none. */
  readonly active: number;
  /** `api:id` of what is shown now. */
  readonly chosen?: string | undefined;
  readonly onChoose: (item: OperationItem) => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

export const optionId = (list: string, index: number): string => `${list}-${index}`;

/** The operations that were found. Only what is in sight is in the document: a thousand scroll like ten. */
export function OperationList({ id, rows, active, chosen, onChoose, onKeyDown }: ListProps) {
  const scroll = useRef<HTMLDivElement>(null);
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroll.current,
    estimateSize: (index) => heightOf(rows[index]),
    getItemKey: (index) => rows[index]?.key ?? index,
    overscan: 8,
  });
  useEffect(() => {
    if (active >= 0) virtual.scrollToIndex(active);
    // eslint-disable-next-line react-hooks/exhaustive-deps -- the virtualiser is the same object at each draw
  }, [active]);

  // A search that answers between press and release moves the rows: what was pressed is what is meant.
  const pressed = useRef<OperationItem>(undefined);
  const choose = (item: OperationItem | undefined) => {
    const meant = pressed.current ?? item;
    pressed.current = undefined;
    if (meant !== undefined) onChoose(meant);
  };
  const isShown = useRef(false);
  useEffect(() => {
    if (isShown.current || rows.length === 0) return;
    isShown.current = true;
    const place = rows.findIndex(({ key }) => key === chosen);
    // Once it is drawn: heights are not known before.
    if (place >= 0) requestAnimationFrame(() => virtual.scrollToIndex(place, { align: 'center' }));
  }, [rows, chosen, virtual]);

  return (
    <div
      ref={scroll}
      id={id}
      role="listbox"
      aria-label="Operations"
      aria-activedescendant={active >= 0 ? optionId(id, active) : undefined}
      tabIndex={0}
      onKeyDown={onKeyDown}
      onMouseDownCapture={() => (pressed.current = undefined)}
      onClick={() => choose(undefined)}
      className={classes.scroll}
    >
      <div role="presentation" className={classes.list} style={{ height: virtual.getTotalSize() }}>
        {virtual.getVirtualItems().map(({ index, key, start }) => {
          const row = rows[index];
          return row === undefined ? null : (
            <div
              key={key}
              ref={virtual.measureElement}
              data-index={index}
              className={classes.row}
              role="presentation"
              style={{ transform: `translateY(${start}px)` }}
            >
              {row.kind === 'heading' ? (
                <Heading {...row.group} />
              ) : (
                <Option
                  id={optionId(id, index)}
                  item={row.item}
                  isActive={index === active}
                  isChosen={row.key === chosen}
                  onPress={() => (pressed.current = row.item)}
                  onChoose={choose}
                />
              )}
            </div>
          );
        })}
      </div>
    </div>
  );
}

function Heading({ title, found, total }: { title: string; found: number; total: number }) {
  return (
    <div className={classes.heading} role="presentation">
      <span className={classes.title}>{title}</span>
      <span className={classes.count}>{found === total ? total : `${found} of ${total}`}</span>
    </div>
  );
}

interface OptionProps {
  readonly id: string;
  readonly item: OperationItem;
  readonly isActive: boolean;
  readonly isChosen: boolean;
  readonly onPress: () => void;
  readonly onChoose: (item: OperationItem) => void;
}

function Option({ id, item, isActive, isChosen, onPress, onChoose }: OptionProps) {
  const { method, path, summary, marks, deprecated, matched } = item;
  const elsewhere = marks.path.length + marks.summary.length === 0 ? matched[0] : undefined;
  return (
    <div
      id={id}
      role="option"
      aria-selected={isChosen}
      className={classes.option}
      data-active={isActive || undefined}
      draggable
      onDragStart={(event) => dragOperation(event.dataTransfer, item, `${method} ${path}`)}
      onMouseDown={onPress}
      onClick={(event) => {
        event.stopPropagation();
        onChoose(item);
      }}
    >
      <div className={classes.address} data-deprecated={deprecated === true ? true : undefined}>
        <Method name={method} />{' '}
        <span className={classes.path}>
          <Marked text={path} ranges={marks.path} />
        </span>
      </div>
      <div className={classes.summary}>
        <Marked text={summary} ranges={marks.summary} />
        {elsewhere !== undefined && <span className={classes.elsewhere}> · in {elsewhere}</span>}
      </div>
    </div>
  );
}
