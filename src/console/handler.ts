import type { Static, TSchema } from 'typebox';
import type { Route } from './api/route.js';
import type { ROUTES } from './api/routes.js';

type Given<R, K extends string> =
  R extends Readonly<Record<K, infer S extends TSchema>> ? Static<S> : undefined;

/** What a route's handler gets, checked by the route's schemas. */
export interface Ask<R> {
  readonly params: Given<R, 'params'>;
  readonly query: Given<R, 'query'>;
  readonly body: Given<R, 'body'>;
  /** Aborted when the caller goes away or the route's time is over. */
  readonly signal: AbortSignal;
}

/** A handler may give what it must not change. */
type Frozen<T> = T extends object ? { readonly [K in keyof T]: Frozen<T[K]> } : T;

type Result<R> =
  R extends Readonly<Record<'answer', infer S extends TSchema>>
    ? R extends { readonly streams: true }
      ? AsyncIterable<Static<S>>
      : Frozen<Static<S>>
    : undefined;

/**
 * Answers one route. What it throws is answered as a `Failure`; what it gives is searched for secrets by the server.
 *
 * @throws GettyDownloadsError
 */
export type Handler<R = Route> = (ask: Ask<R>) => Promise<Result<R>> | Result<R>;

export type RouteName = keyof typeof ROUTES;

/** A handler for each of some routes. */
export type HandlersOf<Names extends RouteName> = { readonly [N in Names]: Handler<(typeof ROUTES)[N]> };

/** A handler for every route: one that is missing does not compile. */
export type Handlers = HandlersOf<RouteName>;
