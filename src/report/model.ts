/** A report as it is drawn: nothing in it but values, so it is escaped wherever it goes. */
export interface Report {
  readonly title: string;
  readonly subtitle: string | undefined;
  /** When it was made, ISO 8601. */
  readonly created: string;
  /** IANA name: where its days and months begin. */
  readonly timeZone: string;
  readonly facts: readonly { readonly label: string; readonly value: string }[];
  readonly sections: readonly Section[];
}

export interface Section {
  /** Name of its file: `by_product`. */
  readonly key: string;
  readonly title: string;
  readonly text: string | undefined;
  readonly columns: readonly { readonly name: string; readonly type: string }[];
  readonly rows: readonly Row[];
  readonly chart: Chart | undefined;
}

export type Row = Readonly<Record<string, unknown>>;

export interface Chart {
  readonly type: 'bar' | 'line';
  /** Field of the names along the axis. */
  readonly x: string;
  /** Field of the numbers. */
  readonly y: string;
}

/** A value as people read it; null is empty. */
export function shown(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'number') return value.toLocaleString('en-US');
  return typeof value === 'string' ? value : JSON.stringify(value);
}

/** Names of columns that a chart needs and that are not there. */
export const chartProblem = (chart: Chart, columns: Section['columns']): string | undefined =>
  [chart.x, chart.y].find((name) => !columns.some((column) => column.name === name));
