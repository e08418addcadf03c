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
  /** A copy of an entry in which no secret occurs. Default: the entry itself. */
  readonly redact?: <T>(entry: T) => T;
}

/** A log on a stream. Entries are written in order and without buffering, so that none is lost at an end. */
export function openLog(stream: Writable, options: LogOptions = {}): Log {
  const { level = 'info', format = 'json', colors = false, redact } = options;
  const settings = {
    level,
    base: null,
    timestamp: () => `,"time":"${new Date().toISOString()}"`,
    formatters: {
      level: (label: string) => ({ level: label }),
    },
    ...(redact && {
      hooks: {
        // Every argument passes here, the message included, before anything is made text.
        logMethod(args: Parameters<Logger['info']>, method: (...args: Parameters<Logger['info']>) => void) {
          method.apply(this as unknown as Logger, args.map((arg) => redact(arg)) as typeof args);
        },
      },
    }),
  };
  if (format === 'json') return pino(settings, stream);
  return pino(settings, pretty({ destination: stream, colorize: colors, sync: true, singleLine: true }));
}

/** A log that keeps nothing. */
export const noLog: Log = pino({ level: 'silent' });
