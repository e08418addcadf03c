/**
 * The package as a library: a typed client for the download history, and our task handlers for those who already run
 * the SDK's own `TaskHandler`.
 *
 * @packageDocumentation
 */
export { connect, type Client, type ConnectOptions, type DownloadsOutput } from './history/connect.js';
export { workers, type WorkersOptions } from './tasks/workers.js';
export { GettyDownloadsError, type ErrorCode, type Problem } from './core/errors.js';
export type { GetDownloadsInput, HistoricalDownload } from './catalog/generated/getty-images.js';
export type { Warning } from './request/warnings.js';
