import type { FastifyReply } from 'fastify';
import { overLimit, type Answer } from './answers.js';
import { createDelays } from './delays.js';
import { pause, reset, send, stall, truncate } from './deliver.js';
import type { FaultName } from './faults.js';
import { createFaulty } from './faulty.js';
import type { Parts } from './parts.js';

/** A call at the gateway. */
interface Arrival {
  /** What it is counted under. */
  readonly path: string;
  readonly kind: 'api' | 'token';
  readonly keyKnown: boolean;
  /** Answers a call whose key is not known. */
  readonly stranger: (now: Date) => Answer;
  /** Makes the proper answer, with all its effects. */
  readonly proper: (now: Date) => Answer;
  /** What a faulty answer of the wrong shape holds. */
  readonly wrong: unknown;
  /** Told what the call came to, as it is counted. */
  readonly ended?: (outcome: string) => void;
}

export interface Gateway {
  /** Lets a call pass its checks in their order, and answers it. */
  readonly pass: (reply: FastifyReply, arrival: Arrival) => Promise<void>;
  /** Answers a call that no check applies to. */
  readonly answer: (reply: FastifyReply, path: string, answer: Answer) => Promise<void>;
}

/** What stands before every call: key, rate, quota, faults; then the proper answer. */
export function createGateway({ options, rate, faults, counter, ended }: Parts): Gateway {
  const faulty = createFaulty(options);
  const delays = createDelays(options);

  const answerPlainly = (
    reply: FastifyReply,
    { path, ended: tell }: Pick<Arrival, 'path' | 'ended'>,
    answer: Answer,
  ): Promise<void> => {
    counter.count(path, String(answer.status));
    tell?.(String(answer.status));
    return send(reply, answer, delays.answer(), ended);
  };

  async function answerFaultily(
    reply: FastifyReply,
    arrival: Arrival,
    fault: FaultName,
    proper: () => Answer,
  ): Promise<void> {
    const answer = faulty(fault, { url: reply.request.url, wrong: arrival.wrong }, proper);
    if (typeof answer !== 'string') return answerPlainly(reply, arrival, answer);
    counter.count(arrival.path, answer);
    arrival.ended?.(answer);
    if (answer === 'truncate') truncate(reply, proper());
    else if (answer === 'reset' || answer === 'reset_after') reset(reply);
    else stall(reply);
  }

  return {
    answer: (reply, path, answer) => answerPlainly(reply, { path }, answer),
    async pass(reply, arrival) {
      await pause(delays.arrival(), ended);
      const { kind, keyKnown, stranger } = arrival;
      const now = options.now();
      if (!keyKnown) return answerPlainly(reply, arrival, stranger(now));
      const over = rate.arrive(now);
      if (over !== undefined) return answerPlainly(reply, arrival, overLimit(over, options.rateSpelling));
      const fault = faults.forCall(kind);
      const proper = (): Answer => arrival.proper(now);
      if (fault === undefined) return answerPlainly(reply, arrival, proper());
      return answerFaultily(reply, arrival, fault, proper);
    },
  };
}
