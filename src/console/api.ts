import { Readable } from 'node:stream';
import type { FastifyInstance, FastifyPluginAsync, FastifySchema } from 'fastify';
import { Failure } from './api/request.js';
import type { Route } from './api/route.js';
import { ROUTES } from './api/routes.js';
import { bounded } from './bounded.js';
import { checkToken } from './guard.js';
import type { Ask, RouteName } from './handler.js';
import { NOTHING_ALLOWED } from './policy.js';
import type { ServerOptions } from './server.js';

const DEFAULTS = { bodyBytes: 1024 * 1024, perMinute: 600, limitMs: 30_000 } as const;

/** Everything below `/api`: each route of the table with its checks and limits, and the description of them all. */
export function addApi({
  token,
  handlers,
  redact,
}: Pick<ServerOptions, 'token' | 'handlers' | 'redact'>): FastifyPluginAsync {
  return (api) => {
    api.addHook('onRequest', (request, reply, done) => {
      void reply.headers({ 'Cache-Control': 'no-store', 'Content-Security-Policy': NOTHING_ALLOWED });
      checkToken(token, request.headers);
      done();
    });
    for (const name of Object.keys(ROUTES) as RouteName[])
      addRoute(api, name, ROUTES[name], handlers[name] as AnyHandler, redact);
    addDescription(api);
    return Promise.resolve();
  };
}

/** A handler of which nothing is known; what it gets has been checked by the schemas of its own route. */
type AnyHandler = (ask: Record<keyof Ask<Route>, unknown>) => unknown;

function addRoute(
  api: FastifyInstance,
  name: RouteName,
  route: Route,
  handle: AnyHandler,
  redact: ServerOptions['redact'],
): void {
  const { method, path, limitMs = DEFAULTS.limitMs, perMinute = DEFAULTS.perMinute } = route;
  api.route({
    method,
    url: path,
    schema: schemaOf(name, route),
    bodyLimit: route.bodyBytes ?? DEFAULTS.bodyBytes,
    config: { rateLimit: { max: perMinute, timeWindow: 60_000 } },
    handler: async (request, reply) => {
      const { params, query, body } = request;
      const answer = await bounded(reply.raw, limitMs, (signal) => handle({ params, query, body, signal }));
      if (route.answer === undefined) return reply.code(204).send();
      if (route.streams !== true) return reply.code(route.status ?? 200).send(answer);
      const lines = Readable.from(asLines(answer as AsyncIterable<unknown>, redact));
      return reply.type('application/x-ndjson; charset=utf-8').send(lines);
    },
  });
}

async function* asLines(
  events: AsyncIterable<unknown>,
  redact: ServerOptions['redact'],
): AsyncGenerator<string> {
  for await (const event of events) yield `${JSON.stringify(redact(event))}\n`;
}

function schemaOf(
  name: RouteName,
  { summary, params, query, body, answer, status, streams }: Route,
): FastifySchema {
  const success = streams === true ? { content: { 'application/x-ndjson': { schema: answer } } } : answer;
  return {
    operationId: name,
    summary,
    ...(params && { params }),
    ...(query && { querystring: query }),
    ...(body && { body }),
    response: {
      ...(success === undefined
        ? { 204: { type: 'null', description: 'Done.' } }
        : { [status ?? 200]: success }),
      '4xx': Failure,
      '5xx': Failure,
    },
  };
}

/** `GET /api/openapi.json`, which describes itself, too. */
function addDescription(api: FastifyInstance): void {
  api.get(
    '/openapi.json',
    {
      config: { rateLimit: { max: 60, timeWindow: 60_000 } },
      schema: {
        operationId: 'openapi',
        summary: 'This description',
        response: { 200: { type: 'object', additionalProperties: true }, '4xx': Failure, '5xx': Failure },
      },
    },
    () => api.swagger(),
  );
}
