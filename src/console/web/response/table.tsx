import { ActionIcon, Button, Checkbox, Group, Popover, Stack, Text, UnstyledButton } from '@mantine/core';
import {
  IconArrowDown,
  IconArrowUp,
  IconArrowsDiagonal,
  IconColumns,
  IconSelector,
} from '@tabler/icons-react';
import { useMemo, useState, type ReactNode } from 'react';
import { Cell } from './cell';
import { RecordDialog } from './record';
import { columnsOf, compare, firstColumns, flatten, type Flat, type Record_ } from './records';
import classes from './table.module.css';

/** More rows than this come in steps, so that an answer without pages cannot stop the page. */
const STEP = 200;

interface Sorting {
  readonly column: string;
  readonly direction: 1 | -1;
}

interface TableProps {
  readonly records: readonly Record_[];
  /** For who cannot see it: `Downloads`. */
  readonly label: string;
  /** At the left above the table: where one is among the pages. */
  readonly children?: ReactNode;
}

/** Records as a table: sorted by a click on a column's name, columns hidden, a row opened to its whole record. */
export function RecordTable({ records, label, children }: TableProps) {
  const flat = useMemo(() => records.map((record) => flatten(record)), [records]);
  const all = useMemo(() => columnsOf(flat), [flat]);
  const [chosen, setChosen] = useState<readonly string[]>();
  const [sorting, setSorting] = useState<Sorting>();
  const [rows, setRows] = useState(STEP);
  const [opened, setOpened] = useState<number>();
  const columns = chosen?.filter((name) => all.includes(name)) ?? firstColumns(flat);
  const order = useMemo(() => sortedIndexes(flat, sorting), [flat, sorting]);

  const sortBy = (column: string) =>
    setSorting((now) =>
      now?.column !== column
        ? { column, direction: 1 }
        : now.direction === 1
          ? { column, direction: -1 }
          : undefined,
    );
  return (
    <div className={classes.whole}>
      <Group justify="space-between" className={classes.tools}>
        <div>{children}</div>
        <ColumnChoice all={all} shown={columns} onChange={setChosen} />
      </Group>
      {records.length === 0 && <Text className={classes.none}>There are no records on this page.</Text>}
      <div className={classes.scroll} tabIndex={0} role="region" aria-label={`${label}, table`}>
        <table className={classes.table} aria-label={label}>
          <thead>
            <tr>
              <th className={classes.opener}>
                <span className={classes.hidden}>Open</span>
              </th>
              {columns.map((name) => (
                <ColumnHead key={name} name={name} sorting={sorting} onSort={sortBy} />
              ))}
            </tr>
          </thead>
          <tbody>
            {order.slice(0, rows).map((index) => (
              <tr key={index} onClick={() => noneIsSelected() && setOpened(index)}>
                <td className={classes.opener}>
                  <ActionIcon
                    size="sm"
                    aria-label={`Open record ${index + 1}`}
                    onClick={() => setOpened(index)}
                  >
                    <IconArrowsDiagonal size={14} />
                  </ActionIcon>
                </td>
                {columns.map((name) => (
                  <td key={name}>
                    <Cell name={name} value={flat[index]?.[name]} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
        {order.length > rows && (
          <Button variant="subtle" m="sm" onClick={() => setRows(rows + STEP)}>
            Show {Math.min(STEP, order.length - rows)} more of {order.length}
          </Button>
        )}
      </div>
      <RecordDialog
        record={opened === undefined ? undefined : records[opened]}
        title={`Record ${(opened ?? 0) + 1} of ${records.length}`}
        onClose={() => setOpened(undefined)}
      />
    </div>
  );
}

/** Whoever marks a text in a cell wants the text, and not the record. */
const noneIsSelected = (): boolean => getSelection()?.isCollapsed ?? true;

function sortedIndexes(flat: readonly Flat[], sorting: Sorting | undefined): number[] {
  const indexes = flat.map((_, index) => index);
  if (sorting === undefined) return indexes;
  const { column, direction } = sorting;
  return indexes.sort((a, b) => compare(flat[a]?.[column], flat[b]?.[column], direction));
}

interface HeadProps {
  readonly name: string;
  readonly sorting: Sorting | undefined;
  readonly onSort: (name: string) => void;
}

function ColumnHead({ name, sorting, onSort }: HeadProps) {
  const direction = sorting?.column === name ? sorting.direction : undefined;
  const Icon = direction === undefined ? IconSelector : direction === 1 ? IconArrowUp : IconArrowDown;
  return (
    <th aria-sort={direction === undefined ? 'none' : direction === 1 ? 'ascending' : 'descending'}>
      <UnstyledButton className={classes.sort} onClick={() => onSort(name)} fz="xs" fw={600}>
        {name}
        <Icon size={13} aria-hidden opacity={direction === undefined ? 0.5 : 1} />
      </UnstyledButton>
    </th>
  );
}

interface ChoiceProps {
  readonly all: readonly string[];
  readonly shown: readonly string[];
  readonly onChange: (columns: readonly string[] | undefined) => void;
}

function ColumnChoice({ all, shown, onChange }: ChoiceProps) {
  return (
    <Popover position="bottom-end" trapFocus returnFocus>
      <Popover.Target>
        <Button variant="subtle" color="gray" leftSection={<IconColumns size={15} />}>
          Columns {shown.length} of {all.length}
        </Button>
      </Popover.Target>
      <Popover.Dropdown className={classes.choice}>
        <Checkbox.Group
          label="Columns to show"
          value={[...shown]}
          onChange={(names) =>
            onChange([
              ...shown.filter((one) => names.includes(one)),
              ...names.filter((one) => !shown.includes(one)),
            ])
          }
        >
          <Stack gap="sm" my="sm">
            {all.map((name) => (
              <Checkbox key={name} size="xs" value={name} label={name} />
            ))}
          </Stack>
        </Checkbox.Group>
        <Button variant="default" onClick={() => onChange(undefined)}>
          As at the beginning
        </Button>
      </Popover.Dropdown>
    </Popover>
  );
}
