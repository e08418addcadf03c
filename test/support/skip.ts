const reasons = new WeakMap<object, string>();

/**
 * Skips a test, or from a `before` hook all tests of its suite, and says why. In CI (`CI=true`) it fails instead:
 * nothing is left out in silence there.
 *
 * @param reason what this machine lacks: `no Java 21 or newer`
 */
export function skipBecause(context: Mocha.Context, reason: string, env = process.env): never {
  if (env['CI'] === 'true') throw new Error(`CI has to have everything, but here: ${reason}`);
  const runnable = context.test;
  const isHook = runnable !== undefined && (runnable as Mocha.Runnable & { type?: string }).type === 'hook';
  if (runnable) reasons.set(isHook ? (runnable.parent ?? runnable) : runnable, reason);
  return context.skip();
}

/** Why a test was skipped, as it or a suite around it said. */
export function reasonOf(test: Mocha.Test): string | undefined {
  for (let place: Mocha.Test | Mocha.Suite | undefined = test; place; place = place.parent) {
    const reason = reasons.get(place);
    if (reason !== undefined) return reason;
  }
  return undefined;
}
