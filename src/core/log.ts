import type { Writable } from 'node:stream';
import { pino, type Logger } from 'pino';
import pretty from 'pino-pretty';

/** What the rooms need of a log: facts first, then a sentence. */
export type Log = Pick<Logger, 'debug' | 'info' | 'warn' | 'error'>;

export const LOG_LEVELS = ['debug', 'info', 'warn', 'error', 'silent'] as const;
export type LogLevel = (typeof LOG_LEVELS)[number];

export interface LogOptions {
  /** Least level that is written. Default `info`. */
  readonly level?: LogLevel;
  /** One JSON object a line, or lines for people. Default `json`. */
  readonly format?: 'json' | 'pretty';
  /** Whether pretty lines are coloured. Default false. */
  readonly colors?: boolean;
  /** A copy of a text in which no secret occurs; every line passes through it, whole. Default: the text itself. */
  readonly redact?: (line: string) => string;
}

/** A log on a stream. Entries are written in order and without buffering, so that none is lost at an end. */
export function openLog(stream: Writable, options: LogOptions = {}): Log {
  const { level = 'info', format = 'json', colors = false, redact = (line: string) => line } = options;
  const settings = {
    level,
    base: null,
    timestamp: () => `,"time":"${new Date().toISOString()}"`,
    formatters: {
      level: (label: string) => ({ level: label }),
    },
  };
  const end =
    format === 'json'
      ? stream
      : pretty({ destination: stream, colorize: colors, sync: true, singleLine: true });
  // The finished line is what is searched: nothing that was logged, nested, or thrown gets past it.
  return pino(settings, { write: (line: string) => end.write(redact(line)) });
}

/** A log that keeps nothing. */
export const noLog: Log = pino({ level: 'silent' });
