import { setTimeout as sleep } from 'node:timers/promises';
import { GettyDownloadsError } from '../core/errors.js';
import type { Finding, ProbeContext } from './probe.js';

/** Time between the two halves of a pair, milliseconds: three phases of it cover a second. */
const STEP_MS = 340;

/**
 * Tells whole seconds from sliding ones: as many calls as a second allows are sent twice, a third of a second apart.
 * A sliding counter refuses the second lot whenever it comes; a counter of whole seconds lets it pass in one of three
 * phases, where a new second begins between the two.
 *
 * @param left calls that may be sent
 * @param send sends one call at once, without the pace and without a second try
 */
export async function probeRate(
  { connection, signal }: Pick<ProbeContext, 'connection' | 'signal'>,
  left: number,
  send: () => Promise<void>,
): Promise<Finding> {
  const question = 'rate';
  const { qps } = connection.status();
  const lot = Math.floor(qps);
  const phases = Math.min(3, Math.floor(left / (2 * lot)));
  if (lot < 1 || phases < 1) {
    const evidence = `at ${qps} calls a second it would take more calls than a probe may send`;
    return { question, answer: 'not asked', evidence };
  }
  const refusals: number[] = [];
  for (let phase = 0; phase < phases; phase++) {
    await untilPhase(2_000, phase * STEP_MS, signal);
    const early = await refusedOf(lot, send);
    if (early > 0)
      return { question, answer: `fewer than ${qps} calls a second`, evidence: `${early} of ${lot} refused` };
    await sleep(STEP_MS, undefined, { signal });
    refusals.push(await refusedOf(lot, send));
  }
  const evidence = `${lot} and ${lot} calls, ${STEP_MS} ms apart, ${phases} times: refused ${refusals.join(', ')}`;
  if (refusals.every((count) => count === 0))
    return { question, answer: `more than ${qps} calls a second`, evidence };
  if (refusals.some((count) => count === 0)) return { question, answer: 'by whole seconds', evidence };
  return {
    question,
    answer: phases === 3 ? 'by a sliding second' : 'probably by a sliding second',
    evidence,
  };
}

/** Waits for the counter to forget, then for a place within the second of this machine's clock. */
async function untilPhase(
  atLeastMs: number,
  phaseMs: number,
  signal: AbortSignal | undefined,
): Promise<void> {
  const earliest = Date.now() + atLeastMs;
  const wait = atLeastMs + ((((phaseMs - (earliest % 1_000)) % 1_000) + 1_000) % 1_000);
  await sleep(wait, undefined, { signal });
}

async function refusedOf(count: number, send: () => Promise<void>): Promise<number> {
  const results = await Promise.allSettled(Array.from({ length: count }, send));
  const reasons = results.flatMap((result) =>
    result.status === 'rejected' ? [result.reason as unknown] : [],
  );
  const other = reasons.find(
    (reason) => !(reason instanceof GettyDownloadsError && reason.code === 'rate_limited'),
  );
  if (other !== undefined) throw other instanceof Error ? other : new GettyDownloadsError('internal');
  return reasons.length;
}
