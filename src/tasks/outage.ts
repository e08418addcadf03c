import type { ErrorCode, GettyDownloadsError } from '../core/errors.js';
import type { Log } from '../core/log.js';

/** Says that the engine is away once, when it goes or when the reason changes, and once that it is back. */
export function openOutage(log: Log, clock: () => number) {
  let since: number | undefined;
  let code: ErrorCode | undefined;
  return {
    since: (): number | undefined => since,
    begin: (error: GettyDownloadsError): void => {
      since ??= clock();
      if (code === error.code) return;
      code = error.code;
      log.warn({ code }, `${error.message}; trying again until it answers`);
    },
    over: (): void => {
      if (since === undefined) return;
      log.info({ seconds: Math.round((clock() - since) / 1_000) }, 'the Conductor server answers again');
      since = undefined;
      code = undefined;
    },
  };
}
