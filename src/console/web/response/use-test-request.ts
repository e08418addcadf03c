import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useRef, useState } from 'react';
import type { TestEvent } from '../../api/request';
import { open, ServerError } from '../server';
import { linesOf } from './lines';
import { failureOf, type Answer, type FailureInfo, type Phase, type Test } from './test';
import { keepTest } from './tests-kept';

interface Running {
  readonly since: number;
  readonly phase?: Phase;
  readonly answer?: Answer;
}

export interface Sending {
  /** None while nothing is on its way. */
  readonly running: Running | undefined;
  /** @param connection its name and address, to know later whether it is still the same */
  readonly send: (input: Test['input'], connection: string, confirmed?: boolean) => Promise<Test | undefined>;
  readonly stop: () => void;
}

/** Sends test requests of one operation, one at a time. What comes of them is kept (tests-kept.ts). */
export function useTestRequest(api: string, id: string): Sending {
  const client = useQueryClient();
  const [running, setRunning] = useState<Running>();
  const current = useRef<AbortController>(undefined);
  useEffect(() => () => current.current?.abort(), []);

  const send = useCallback<Sending['send']>(
    async (input, connection, confirmed = false) => {
      if (current.current !== undefined) return undefined;
      const control = new AbortController();
      current.current = control;
      const at = Date.now();
      const since = performance.now();
      setRunning({ since });
      try {
        const body = { api, id, input, ...(confirmed && { confirmed }) };
        const outcome = await follow(body, control.signal, (more) => setRunning({ since, ...more }));
        const test: Test = { key: crypto.randomUUID(), at, input, connection, ...outcome };
        keepTest(client, api, id, test);
        return test;
      } finally {
        current.current = undefined;
        setRunning(undefined);
      }
    },
    [api, id, client],
  );
  return { running, send, stop: useCallback(() => current.current?.abort(), []) };
}

type Outcome = Pick<Test, 'ended' | 'answer' | 'result' | 'failure'>;

async function follow(
  body: object,
  signal: AbortSignal,
  tell: (more: Omit<Running, 'since'>) => void,
): Promise<Outcome> {
  let answer: Answer | undefined;
  const so = () => (answer === undefined ? {} : { answer });
  try {
    const response = await open('test-requests', { method: 'POST', body, signal });
    if (response.body === null) return { ended: 'failed', failure: cutOff() };
    for await (const line of linesOf(response.body)) {
      const event = JSON.parse(line) as TestEvent;
      if (event.type === 'phase') tell({ phase: event, ...so() });
      else if (event.type === 'answer') answer = event;
      else if (event.type === 'result') return { ended: 'answered', ...so(), result: event };
      else return { ended: 'failed', ...so(), failure: failureOf(event) };
    }
    return { ended: 'failed', ...so(), failure: cutOff() };
  } catch (error) {
    if (signal.aborted) return { ended: 'stopped', ...so() };
    if (error instanceof ServerError) {
      const { code, message, advice, problems } = error.failure;
      return {
        ended: 'failed',
        failure: { code, message, advice, more: problems === undefined ? {} : { problems } },
      };
    }
    return { ended: 'failed', ...so(), failure: cutOff() };
  }
}

const cutOff = (): FailureInfo => ({
  code: 'console_gone',
  message: 'The console broke off before the end of the answer',
  advice: 'Look whether `getty-downloads console` still runs, and send the request again',
  more: {},
});
