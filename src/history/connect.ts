import { loadCatalog } from '../catalog/catalog.js';
import { GettyDownloadsError } from '../core/errors.js';
import type {
  DownloadsPage,
  GetDownloadsInput,
  HistoricalDownload,
} from '../catalog/generated/getty-images.js';
import { iterate } from './collect/iterate.js';
import { perform } from './perform.js';
import { openConnections } from '../http/connections.js';
import type { Effective } from '../request/effective.js';
import type { ShownRequest } from '../request/show.js';
import type { Warning } from '../request/warnings.js';

/** Where the credentials come from. Everything has a default: the environment variables `GETTY_…`. */
export interface ConnectOptions {
  /** Variables as docs/connections.md names them. @default process.env */
  readonly env?: NodeJS.ProcessEnv;
  /** @default GETTY_CONFIG, else `getty-downloads.yaml` or `.json` in `cwd` where there is one */
  readonly configFile?: string;
  /** @default process.cwd() */
  readonly cwd?: string;
}

/** What a task of the same input puts out. */
export interface DownloadsOutput extends Omit<DownloadsPage, 'downloads'> {
  /** As Getty sent them; an empty list where it sent null. */
  readonly downloads: NonNullable<DownloadsPage['downloads']>;
  readonly page: number;
  readonly page_size: number;
  readonly page_count: number;
  readonly has_next: boolean;
  readonly next_page: number | null;
  /** Dates (UTC, both ends included) and values in force. */
  readonly effective: Effective;
  /** Without secrets. */
  readonly request: ShownRequest & { readonly connection: string };
  readonly warnings: readonly Warning[];
}

/** A page to be awaited, or a whole history to be iterated. */
export interface Downloads extends PromiseLike<DownloadsOutput>, AsyncIterable<HistoricalDownload> {}

export interface Client {
  /**
   * Awaited, one page of the download history; iterated (`for await`), everything between `date_from` and `date_to`,
   * record by record, checked to be complete. Nothing is sent before either is done.
   *
   * @param input the task's input: parameters by their own names, `connection` for another than `default`
   * @throws GettyDownloadsError with the `code` of docs/errors.md; nothing was sent for `bad_input`
   */
  downloads(input?: GetDownloadsInput, options?: { signal?: AbortSignal }): Downloads;
  /** Ends what is under way and closes kept connections. */
  close(): Promise<void>;
}

/**
 * A client with the worker's own checks, sign-in, pace and retries, for programs that have no workflow engine.
 * Clients do not share their pace: use one for each process and account.
 */
export function connect(options: ConnectOptions = {}): Client {
  const { env = process.env, cwd = process.cwd(), configFile } = options;
  const connections = openConnections({ env, cwd, ...(configFile !== undefined && { configFile }) });
  const operation = loadCatalog().find(({ task }) => task === 'getty_downloads');
  if (operation === undefined)
    throw new GettyDownloadsError('internal', { detail: 'getty_downloads is missing' });
  return {
    downloads(input = {}, { signal } = {}) {
      let page: Promise<DownloadsOutput> | undefined;
      const ask = async (): Promise<DownloadsOutput> =>
        (await perform(operation, input, {
          connections,
          ...(signal && { signal }),
        })) as unknown as DownloadsOutput;
      return {
        // Awaited twice, it is asked for once.
        then: (done, failed) => (page ??= ask()).then(done, failed),
        [Symbol.asyncIterator]: () =>
          iterate(operation, input, { connections, signal }) as AsyncIterator<HistoricalDownload>,
      };
    },
    close: () => connections.close(),
  };
}
