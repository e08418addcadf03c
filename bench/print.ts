import Table from 'cli-table3';

/** What a measurement came to: for people a table and a line for each promise, for scripts all of it. */
export interface Outcome {
  readonly title: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly (string | number)[])[];
  readonly notes: readonly string[];
  readonly promises: readonly Promised[];
  readonly json: Readonly<Record<string, unknown>>;
}

/** A figure that is promised, and what it came to. */
export interface Promised {
  readonly what: string;
  readonly kept: boolean;
}

export function print(outcome: Outcome, json: boolean, machine: Readonly<Record<string, unknown>>): void {
  const { title, columns, rows, notes, promises } = outcome;
  if (json) {
    process.stdout.write(`${JSON.stringify({ ...outcome.json, promises, machine })}\n`);
    return;
  }
  const table = new Table({ head: [...columns], style: { head: [], border: [] } });
  for (const row of rows) table.push([...row]);
  const lines = [
    `${title}: against a SIMULATED API on this machine`,
    table.toString(),
    ...notes,
    ...promises.map(({ what, kept }) => `${kept ? '✔' : '✖'} ${what}`),
    Object.values(machine).join(' · '),
  ];
  process.stdout.write(`${lines.join('\n')}\n`);
}

/** Says what is being measured, to whoever watches. */
export const say = (text: string): void => void process.stderr.write(`${text}\n`);
