import { parentPort, workerData } from 'node:worker_threads';
import { encodePage } from '../history/collect/encoded-page.js';
import { pageDecoder } from '../history/collect/decode-page.js';
import type { Answered, Asked, PageSetup } from './page-thread.js';
import { createShaper } from './shape.js';

const { pagination, shape } = workerData as PageSetup;
const decode = pageDecoder(pagination, createShaper(shape));
const answer = (answered: Answered, handedOver: ArrayBuffer[]): void => {
  parentPort?.postMessage(answered, handedOver);
};

parentPort?.on('message', ({ id, bytes }: Asked) => {
  try {
    const page = encodePage(decode({ status: 200, headers: {}, bytes: Buffer.from(bytes.buffer) }), bytes);
    answer({ id, page }, [page.times.buffer, page.lines.buffer, page.ends.buffer]);
  } catch {
    answer({ id, bytes }, [bytes.buffer]);
  }
});
