/** The thread that reads a document: `{text, api, limits}` in, a ReadDocument out. */
import { parentPort, workerData } from 'node:worker_threads';
import { readDocument } from './read-document.js';
import type { ReadLimits } from './read-parts.js';

const { text, api, limits } = workerData as { text: string; api: string; limits: ReadLimits };
parentPort?.postMessage(readDocument(text, api, limits));
