import { Ajv, type ErrorObject } from 'ajv';
import fastifyRateLimit from '@fastify/rate-limit';
import fastifySwagger from '@fastify/swagger';
import fastify, { type FastifyInstance } from 'fastify';
import { GettyDownloadsError } from '../core/errors.js';
import type { JsonSchema } from '../catalog/operation.js';
import { toProblems } from '../request/problems.js';
import { addApi } from './api.js';
import { asFailure, failureOf, statusOf } from './failures.js';
import { checkCaller } from './guard.js';
import type { Handlers } from './handler.js';
import { addPage, type PageOptions } from './page.js';
import { NOTHING_ALLOWED, SAFE_HEADERS } from './policy.js';

declare module 'fastify' {
  interface FastifyContextConfig {
    /** Whether links of other pages may lead here. */
    navigates?: boolean;
  }
}

export interface ServerOptions extends PageOptions {
  readonly version: string;
  readonly handlers: Handlers;
  /** A copy of any value in which no secret occurs. */
  readonly redact: <T>(value: T) => T;
  /** Told of faults of this program. */
  readonly onFault: (error: GettyDownloadsError) => void;
  /** How long a request may take to arrive, milliseconds. */
  readonly arrivalMs: number;
}

/** The console's server, not yet listening. */
export async function buildServer(options: ServerOptions): Promise<FastifyInstance> {
  const { redact, onFault, arrivalMs } = options;
  const server = fastify({
    exposeHeadRoutes: false,
    forceCloseConnections: true,
    requestTimeout: arrivalMs,
    http: { headersTimeout: arrivalMs, connectionsCheckingInterval: Math.min(arrivalMs, 1_000) },
    routerOptions: { maxParamLength: 500 },
  });
  server.setValidatorCompiler(({ schema, httpPart }) => checkedBy(schema as JsonSchema, httpPart));
  server.setSchemaErrorFormatter((errors) => errors[0] as unknown as Error);

  server.addHook('onRequest', (request, reply, done) => {
    void reply.headers(SAFE_HEADERS);
    const { port } = server.server.address() as { port: number };
    checkCaller(request.headers, port, request.routeOptions.config.navigates === true);
    done();
  });
  // Once for all: nothing that a route answers, or fails with, has to think of it.
  server.addHook('preSerialization', (_request, _reply, payload, done) => {
    done(null, redact(payload as object));
  });
  server.setErrorHandler((thrown, _request, reply) => {
    const error = asFailure(thrown);
    if (error.code === 'internal') onFault(error);
    void reply
      .code(statusOf(error))
      .headers({ 'Cache-Control': 'no-store', 'Content-Security-Policy': NOTHING_ALLOWED })
      .send(failureOf(error));
  });
  server.setNotFoundHandler((request) => {
    throw new GettyDownloadsError('not_found_locally', {
      detail: `the console has nothing at ${request.method} ${request.url.split('?')[0] ?? ''}`,
    });
  });

  await server.register(fastifyRateLimit, {
    // What has no limit of its own: the files that the page is built of, together.
    global: true,
    ...{ max: 6_000, timeWindow: 60_000 },
    keyGenerator: () => 'everyone',
    errorResponseBuilder: () => new GettyDownloadsError('too_many'),
  });
  await server.register(fastifySwagger, {
    convertConstToEnum: false,
    openapi: {
      openapi: '3.1.0',
      info: {
        title: "The console's own API",
        description: 'For the page that the console serves. It may change with every version.',
        version: options.version,
      },
      components: { securitySchemes: { token: { type: 'http', scheme: 'bearer' } } },
      security: [{ token: [] }],
    },
  });
  await server.register(addApi(options), { prefix: '/api' });
  await addPage(server, options);
  return server;
}

const OPTIONS = { allErrors: true, verbose: true, strict: false, useDefaults: true } as const;
const strict = new Ajv(OPTIONS);
/** What stands in an address is text. */
const coercing = new Ajv({ ...OPTIONS, coerceTypes: true });

function checkedBy(schema: JsonSchema, httpPart = ''): (data: unknown) => true | { error: Error } {
  const validate = (httpPart === 'body' ? strict : coercing).compile(schema);
  return (data) => validate(data) || { error: wrong(httpPart, validate.errors ?? []) };
}

function wrong(part: string, errors: readonly ErrorObject[]): GettyDownloadsError {
  const problems = toProblems(errors);
  const said = problems.map(({ path, message }) => `${path === '' ? part : path.slice(1)} ${message}`);
  return new GettyDownloadsError('bad_input', { detail: said.join('; '), problems });
}
