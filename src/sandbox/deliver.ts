import { setTimeout as wait } from 'node:timers/promises';
import type { FastifyReply } from 'fastify';
import type { Answer } from './answers.js';

/** Marks whatever comes from here, so that nobody takes it for Getty's. */
export const MARK = { 'x-simulation': 'true' } as const;

/** Waits, but not beyond the end of the sandbox. */
export async function pause(milliseconds: number, ended: AbortSignal): Promise<void> {
  if (milliseconds > 0)
    await wait(milliseconds, undefined, { signal: ended, ref: false }).catch(() => undefined);
}

/** Sends an answer after `latencyMs`; where the sandbox ends meanwhile, the connection breaks instead. */
export async function send(
  reply: FastifyReply,
  answer: Answer,
  latencyMs: number,
  ended: AbortSignal,
): Promise<void> {
  await pause(latencyMs, ended);
  if (ended.aborted) reset(reply);
  else
    await reply
      .code(answer.status)
      .headers({ ...MARK, ...answer.headers })
      .send(answer.body);
}

/** Breaks the connection without a word, as a crashed peer does. */
export function reset(reply: FastifyReply): void {
  reply.hijack();
  reply.raw.socket?.resetAndDestroy();
}

/** Never answers; the connection stays until the client gives up or the sandbox ends. */
export function stall(reply: FastifyReply): void {
  reply.hijack();
}

/** Announces the whole body, sends half of it, and hangs up; an answer without a body is not sent at all. */
export function truncate(reply: FastifyReply, answer: Answer): void {
  if (answer.body === '') {
    reset(reply);
    return;
  }
  reply.hijack();
  const body = Buffer.from(answer.body);
  reply.raw.writeHead(answer.status, { ...MARK, ...answer.headers, 'content-length': body.length });
  reply.raw.write(body.subarray(0, Math.floor(body.length / 2)), () => reply.raw.destroy());
}
