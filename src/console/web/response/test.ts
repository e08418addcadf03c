import type { TestEvent } from '../../api/request';

type EventOf<K extends TestEvent['type']> = Extract<TestEvent, { type: K }>;
export type Phase = EventOf<'phase'>;
export type Answer = EventOf<'answer'>;

/** One test request that is over. */
export interface Test {
  readonly key: string;
  /** When it was sent, milliseconds since 1970. */
  readonly at: number;
  readonly input: Readonly<Record<string, unknown>>;
  /** Name and address of the connection at that time. */
  readonly connection: string;
  readonly ended: 'answered' | 'failed' | 'stopped';
  readonly answer?: Answer;
  /** Missing for one of before the page was loaded again. */
  readonly result?: EventOf<'result'>;
  readonly failure?: FailureInfo;
}

/** What is known of a failure, in the words of the table of errors. */
export interface FailureInfo {
  readonly code: string;
  readonly message: string;
  readonly advice?: string | undefined;
  readonly status?: number | undefined;
  /** Everything else that came: attempts, the raw answer, problems. */
  readonly more: Readonly<Record<string, unknown>>;
}

export function failureOf({ error, status, body }: EventOf<'failed'>): FailureInfo {
  const { code, message, advice, ...rest } = error;
  const more = { ...rest, ...(body !== undefined && { answer: body }) };
  const words = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);
  return {
    code: words(code) ?? 'internal',
    message: words(message) ?? 'The request failed',
    advice: words(advice),
    status,
    more,
  };
}

/** Whether a test was made with other values, or over another connection, than are set now. */
export const isStale = (test: Test, input: Test['input'], connection: string): boolean =>
  test.connection !== connection || JSON.stringify(sorted(test.input)) !== JSON.stringify(sorted(input));

const sorted = (input: Test['input']): [string, unknown][] =>
  Object.entries(input).sort(([a], [b]) => a.localeCompare(b));
