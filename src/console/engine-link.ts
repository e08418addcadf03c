import { GettyDownloadsError, toError } from '../core/errors.js';
import type { Conductor } from '../tasks/conductor.js';
import type { Status } from './api/workflows.js';

/** How long the answer to a look at the server's health is good, milliseconds. */
const FRESH_MS = 3_000;
/** How long a look may take, milliseconds: the page's head waits for it. */
const LOOK_MS = 1_500;

export interface EngineLinkOptions {
  /**
   * Address of the Conductor server to use now: it may be started, or another one, while the console runs.
   *
   * @returns undefined where there is none
   */
  readonly find: () => string | undefined;
  readonly open: (url: string) => Conductor;
  /** Milliseconds. Default: the monotonic clock. */
  readonly clock?: () => number;
}

/** The console's way to a Conductor server that comes and goes. */
export interface EngineLink {
  /** @throws GettyDownloadsError `engine_unreachable` where there is none, `bad_config` */
  conductor(): Conductor;
  /** Cheap: looks at most every few seconds. */
  status(): Promise<Status['engine']>;
  close(): void;
}

/** Nothing is opened before it is asked for. */
export function linkEngine({ find, open, clock = () => performance.now() }: EngineLinkOptions): EngineLink {
  let current: { url: string; conductor: Conductor } | undefined;
  let look: { at: number; url: string; healthy: Promise<boolean> } | undefined;

  const conductor = (): Conductor => {
    const url = find();
    if (url === undefined) {
      throw new GettyDownloadsError('engine_unreachable', {
        detail: 'CONDUCTOR_SERVER_URL names none, and none of our own runs in this folder',
      });
    }
    if (current?.url !== url) {
      current?.conductor.close();
      current = { url, conductor: open(url) };
    }
    return current.conductor;
  };
  return {
    conductor,
    async status() {
      let server: Conductor;
      try {
        server = conductor();
      } catch (thrown) {
        const { message, advice } = toError(thrown);
        return { state: 'none', advice: `${message}. ${advice}` };
      }
      if (look?.url !== server.url || clock() - look.at > FRESH_MS)
        look = { at: clock(), url: server.url, healthy: server.healthy(AbortSignal.timeout(LOOK_MS)) };
      if (await look.healthy) return { state: 'up', url: server.url };
      const { advice } = new GettyDownloadsError('engine_unreachable');
      return { state: 'down', url: server.url, advice };
    },
    close() {
      current?.conductor.close();
    },
  };
}
