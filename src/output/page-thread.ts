import { Worker } from 'node:worker_threads';
import type { Pagination } from '../catalog/operation.js';
import { GettyDownloadsError } from '../core/errors.js';
import { pageDecoder, type DecodePage } from '../history/collect/decode-page.js';
import { decodePage, type EncodedPage } from '../history/collect/encoded-page.js';
import type { Order } from './order.js';
import { formatOf, type DestinationSettings } from './settings.js';
import { createShaper, type ShapeOptions } from './shape.js';

/** What the thread has to know of the pages that it reads. */
export interface PageSetup {
  readonly pagination: Pagination;
  readonly shape: Omit<ShapeOptions, 'redact'>;
}

export interface Asked {
  readonly id: number;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** Where the bytes are no acceptable page they come back. */
export type Answered = { readonly id: number } & (
  { readonly page: EncodedPage } | { readonly bytes: Uint8Array<ArrayBuffer> }
);

/** A thread that reads pages; their records come back as lines of JSON. */
export interface PageThread {
  /** @throws GettyDownloadsError `bad_answer`; `internal` where the thread has ended */
  readonly decode: DecodePage;
  close(): Promise<void>;
}

/** From so many calls a second on, one thread has more to do with pages than it can, beside all else that it does. */
const FAST = 200;
/** So many pages are read without it: most collections are no longer. */
const FEW = 20;
/** Memory of the thread for what is young, megabytes: two or three pages. */
const YOUNG = 2;

/** Whether a collection is read by a thread of its own: where calls are many, and records leave as lines of JSON. */
export function isWorthAThread(
  { choice, kind }: Pick<Order, 'choice' | 'kind'>,
  settings: DestinationSettings | undefined,
  qps: number,
): boolean {
  if (settings === undefined || settings.type === 'postgres' || qps < FAST) return false;
  // Addresses are cleared of secrets, and those stay in the thread that has them.
  return formatOf(choice, settings) === 'ndjson' && kind.address === undefined;
}

/** The thread starts with the first page that is worth it; it has to be closed. */
export function openPageThread(setup: PageSetup): PageThread {
  const here = pageDecoder(setup.pagination, createShaper(setup.shape));
  const waiting = new Map<number, { done: (answered: Answered) => void; failed: (error: Error) => void }>();
  let pages = 0;
  let worker: Worker | undefined;
  let ended: Error | undefined;

  const end = (reason: string): void => {
    const detail = `the thread that reads pages has ended: ${reason}`;
    ended ??= new GettyDownloadsError('internal', { detail });
    for (const { failed } of waiting.values()) failed(ended);
    waiting.clear();
  };
  const start = (): Worker =>
    new Worker(new URL('./page-thread-main.js', import.meta.url), {
      workerData: setup,
      env: {},
      resourceLimits: { maxYoungGenerationSizeMb: YOUNG },
    })
      .on('message', (answered: Answered) => {
        waiting.get(answered.id)?.done(answered);
        waiting.delete(answered.id);
      })
      .on('error', ({ message }) => {
        end(message);
      })
      .on('exit', (code) => {
        end(`exit code ${code}`);
      });
  const there = (id: number, bytes: Uint8Array<ArrayBuffer>): Promise<Answered> =>
    new Promise((done, failed) => {
      waiting.set(id, { done, failed });
      worker ??= start();
      worker.postMessage({ id, bytes } satisfies Asked, [bytes.buffer]);
    });

  return {
    async decode(answer) {
      pages += 1;
      if (pages <= FEW) return here(answer);
      if (ended !== undefined) throw ended;
      const answered = await there(pages, owned(answer.bytes));
      if ('page' in answered) return decodePage(answered.page);
      // What is wrong with it is said here, with all that is known of the answer.
      return here({ ...answer, bytes: Buffer.from(answered.bytes.buffer) });
    },
    async close() {
      end('closed');
      await worker?.terminate();
    },
  };
}

/** The same bytes in a buffer that holds nothing else, and so can be handed over: large ones have one already. */
const owned = (bytes: Buffer): Uint8Array<ArrayBuffer> =>
  bytes.buffer instanceof ArrayBuffer && bytes.buffer.byteLength === bytes.length
    ? new Uint8Array(bytes.buffer)
    : new Uint8Array(bytes);
