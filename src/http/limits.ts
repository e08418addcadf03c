import type { ClientRequest } from 'node:http';
import type { Socket } from 'node:net';
import { GettyDownloadsError } from '../core/errors.js';

export interface TimeLimits {
  /** Until the connection stands, proxy and TLS included, milliseconds. */
  readonly connectMs: number;
  /** Without a byte of the answer, milliseconds. */
  readonly responseMs: number;
  /** For the whole call, milliseconds; `Infinity` for no such limit. */
  readonly totalMs: number;
}

/** The watch over one call: aborts `signal` when a limit is passed, or the caller's signal is aborted. */
export interface Watch {
  readonly signal: AbortSignal;
  /** Hands over the request, whose socket tells when the connection stands. */
  watchRequest(request: ClientRequest): void;
  /** Something of the answer came, or is waited for again. */
  progress(): void;
  /** What came is being worked on: until `progress` the other side is not to blame for the time. */
  pause(): void;
  /** Whether the connection stood: before, nothing of the request has left. */
  stood(): boolean;
  /** Why the call was ended from here, if it was. */
  reason(): GettyDownloadsError | undefined;
  stop(): void;
}

/** Starts the clocks of one call. */
export function startWatch(limits: TimeLimits, caller: AbortSignal): Watch {
  const controller = new AbortController();
  let reason: GettyDownloadsError | undefined;
  let stood = false;
  const end = (error: GettyDownloadsError): void => {
    reason ??= error;
    controller.abort();
  };
  const late = (ms: number, what: string) => () => {
    end(
      new GettyDownloadsError('timed_out', { detail: `${what} within ${String(Math.round(ms) / 1000)} s` }),
    );
  };
  const interrupt = (): void => {
    end(new GettyDownloadsError('interrupted'));
  };
  caller.addEventListener('abort', interrupt, { once: true });
  if (caller.aborted) interrupt();

  // A timer takes no such number.
  const total =
    limits.totalMs === Infinity
      ? undefined
      : setTimeout(late(limits.totalMs, 'not complete'), limits.totalMs);
  let phase = setTimeout(late(limits.connectMs, 'no connection'), limits.connectMs);
  const progress = (): void => {
    clearTimeout(phase);
    phase = setTimeout(late(limits.responseMs, 'nothing more came'), limits.responseMs);
  };
  return {
    signal: controller.signal,
    watchRequest(request) {
      // Its answer would otherwise be taken for the API's.
      request.once('proxyConnect', ({ statusCode = 0 }: { statusCode?: number }) => {
        if (statusCode === 200) return;
        const more = statusCode === 407 ? ': it asks for credentials, which belong into HTTPS_PROXY' : '';
        const detail = `the proxy answered ${String(statusCode)}${more}`;
        end(new GettyDownloadsError('unreachable', { detail }));
      });
      request.once('socket', (socket: Socket & { encrypted?: boolean; secureConnecting?: boolean }) => {
        const stands = (): void => void (stood = true);
        if (request.reusedSocket) stands();
        else if (socket.secureConnecting === true) socket.once('secureConnect', stands);
        else if (socket.connecting) socket.once('connect', stands);
        else stands();
        if (request.reusedSocket) progress();
        else if (socket.encrypted === true) socket.once('secureConnect', progress);
        else if (socket.connecting) socket.once('connect', progress);
        else progress();
      });
    },
    progress,
    pause() {
      clearTimeout(phase);
    },
    stood: () => stood,
    reason: () => reason,
    stop() {
      clearTimeout(total);
      clearTimeout(phase);
      caller.removeEventListener('abort', interrupt);
    },
  };
}
