import Table from 'cli-table3';
import type { Cli } from './context.js';

type Row = Readonly<Record<string, unknown>>;

const COLUMNS: readonly (readonly [title: string, cell: (row: Row) => unknown])[] = [
  ['downloaded (UTC)', (row) => row['date_downloaded']],
  ['asset', (row) => row['id']],
  ['type', (row) => row['asset_type']],
  ['product', (row) => row['product_type']],
  ['size', (row) => row['size_name']],
  ['user', (row) => (row['user'] as Row | null | undefined)?.['username']],
  ['agreement', (row) => row['agreement_name']],
];

/** Downloads as a table for the terminal; what Getty left null is shown as a dash. */
export function downloadsTable(
  cli: Pick<Cli, 'colors'>,
  downloads: readonly unknown[],
  limit = downloads.length,
): string {
  const table = new Table({
    head: COLUMNS.map(([title]) => cli.colors.bold(title)),
    style: { head: [], border: [], compact: true },
    chars: { mid: '', 'left-mid': '', 'mid-mid': '', 'right-mid': '' },
  });
  for (const row of downloads.slice(0, limit)) {
    table.push(COLUMNS.map(([, cell]) => text(cell(row as Row))));
  }
  const rest = downloads.length - limit;
  return rest > 0 ? `${table.toString()}\n${cli.colors.dim(`… and ${rest} more`)}` : table.toString();
}

/** Control characters in an answer must not reach the terminal. */
const text = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number'
    ? String(value)
        .replace(/\p{Cc}/gu, '·')
        .slice(0, 40)
    : '–';
