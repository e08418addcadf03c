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

  const answerPlainly = (reply: FastifyReply, path: string, answer: Answer): Promise<void> => {
    counter.count(path, String(answer.status));
    return send(reply, answer, delays.answer(), ended);
  };

  async function answerFaultily(
    reply: FastifyReply,
    { path, wrong }: Arrival,
    fault: FaultName,
    proper: () => Answer,
  ): Promise<void> {
    const answer = faulty(fault, { url: reply.request.url, wrong }, proper);
    if (typeof answer !== 'string') return answerPlainly(reply, path, answer);
    counter.count(path, answer);
    if (answer === 'reset') reset(reply);
    else if (answer === 'stall') stall(reply);
    else truncate(reply, proper());
  }

  return {
    answer: answerPlainly,
    async pass(reply, arrival) {
      await pause(delays.arrival(), ended);
      const { path, kind, keyKnown, stranger } = arrival;
      const now = options.now();
      if (!keyKnown) return answerPlainly(reply, path, stranger(now));
      const over = rate.arrive(now);
      if (over !== undefined) return answerPlainly(reply, path, overLimit(over, options.rateSpelling));
      const fault = faults.forCall(kind);
      const proper = (): Answer => arrival.proper(now);
      if (fault === undefined) return answerPlainly(reply, path, proper());
      return answerFaultily(reply, arrival, fault, proper);
    },
  };
}
