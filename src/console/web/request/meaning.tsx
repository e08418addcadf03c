import { Text } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import type { Prepared } from '../../api/request';
import classes from './meaning.module.css';

type Ready = Extract<Prepared, { ok: true }>;

interface MeaningProps {
  readonly prepared: Ready;
  /** What was given; the rest are defaults. */
  readonly input: Readonly<Record<string, unknown>>;
}

/** What the API will really do with the values: the range of dates in force, the defaults, and what may surprise. */
export function Meaning({ prepared: { effective, warnings }, input }: MeaningProps) {
  const entries = Object.entries(effective).filter(([, value]) => value !== null && value !== undefined);
  return (
    <div className={classes.meaning}>
      <dl className={classes.values}>
        {entries.map(([name, value]) => (
          <div key={name} className={classes.value}>
            <dt>
              <code>{name}</code>
            </dt>
            <dd>
              {inWords(value)}
              {!Object.hasOwn(input, name) && <span className={classes.default}> default</span>}
            </dd>
          </div>
        ))}
      </dl>
      {entries.length === 0 && <Text c="dimmed">Nothing is sent but the address.</Text>}
      {warnings.length > 0 && (
        <ul className={classes.warnings} aria-label="Warnings">
          {warnings.map(({ code, path, message }) => (
            <li key={`${code} ${path ?? ''}`}>
              <IconAlertTriangle size={15} aria-hidden />
              <span>{message}</span>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

/** Instants as a person reads them: `2026-10-26 00:00:00 UTC`. */
function inWords(value: unknown): string {
  if (typeof value !== 'string') return JSON.stringify(value);
  const [, day, time] = /^(\d{4}-\d{2}-\d{2})T(\d{2}:\d{2}:\d{2})(?:\.\d+)?Z$/.exec(value) ?? [];
  return day === undefined || time === undefined ? value : `${day} ${time} UTC`;
}
