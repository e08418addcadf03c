import { createHash } from 'node:crypto';
import type { Operation } from '../catalog/operation.js';
import { GettyDownloadsError } from '../core/errors.js';
import type { CheckedInput } from '../request/check.js';
import { readChoice } from './choice.js';
import type { Notes } from './destination.js';
import { runJob, type JobContext, type JobState } from './job.js';
import { openDestination } from './open.js';

export interface ExportContext extends Omit<JobContext, 'onState' | 'sliceMs'> {
  /** Go on with what was broken off; without, an export begins anew. */
  readonly resume: boolean;
}

/**
 * Collects everything at once, without an engine. What is done stays in the destination with a checkpoint, from which
 * another run can go on, however this one ends.
 *
 * @throws GettyDownloadsError
 */
export async function exportAll(
  operation: Operation,
  values: CheckedInput,
  context: ExportContext,
): Promise<Record<string, unknown>> {
  const settings = context.direct ?? context.destinations.read(destinationIn(values));
  const destination = await openDestination(settings, readChoice(values['output']));
  const { notes } = destination;
  const name = `checkpoint-${keyOf(values)}`;
  try {
    let state = context.resume ? await readState(notes, name) : undefined;
    for (;;) {
      const saver = openSaver(notes, name);
      const job = runJob(operation, values, state, { ...context, sliceMs: Infinity, onState: saver.save });
      const result = await job.finally(saver.flush);
      if (result.done) {
        await notes.remove(name);
        return result.output;
      }
      state = result.state;
    }
  } finally {
    await destination.close();
  }
}

/** Saves the newest of many states, one at a time. */
function openSaver(
  notes: Notes,
  name: string,
): { save: (state: JobState) => void; flush: () => Promise<void> } {
  let next: JobState | undefined;
  let running: Promise<void> | undefined;
  const work = async (): Promise<void> => {
    while (next !== undefined) {
      const state = next;
      next = undefined;
      await notes.write(name, state);
    }
  };
  return {
    save(state) {
      next = state;
      running ??= work().finally(() => (running = undefined));
      running.catch(() => undefined);
    },
    async flush() {
      await running;
    },
  };
}

async function readState(notes: Notes, name: string): Promise<JobState | undefined> {
  const found = (await notes.read(name)) as { readonly format?: unknown } | undefined;
  if (found === undefined || found.format === 1) return found as JobState | undefined;
  const detail = `the checkpoint has format ${String(found.format)}, known is 1`;
  throw new GettyDownloadsError('newer_format', { detail });
}

function destinationIn(values: CheckedInput): string {
  return (values['output'] as { destination?: string } | undefined)?.destination ?? '';
}

/** The same input is the same export. */
function keyOf(values: CheckedInput): string {
  const text = JSON.stringify(Object.entries(values).sort(([a], [b]) => (a < b ? -1 : 1)));
  return createHash('sha256').update(text).digest('hex').slice(0, 16);
}
