import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Operation } from '../catalog/operation.js';
import { badKey, badToken, json, type Answer } from './answers.js';
import { createGateway, type Gateway } from './gateway.js';
import { operations } from './operations.js';
import { readParameters } from './parameters.js';
import type { Parts } from './parts.js';
import { answerOf } from './refusal.js';
import { assetRoutes } from './routes/assets.js';
import { customerRoutes } from './routes/customers.js';
import { downloadRoutes } from './routes/downloads.js';
import { productRoutes } from './routes/products.js';
import { spendRoutes } from './routes/spend.js';
import type { Call, Routes } from './routes/route.js';
import { TOKEN_PATHS } from './tokens.js';

/** Adds the routes of the simulated API. Checks go in a gateway's order: key, rate, quota, token, parameters. */
export function addApi(server: FastifyInstance, parts: Parts): void {
  const gateway = createGateway(parts);
  const routes: Routes = {
    ...assetRoutes(parts),
    ...customerRoutes(parts),
    ...downloadRoutes(parts),
    ...productRoutes(parts),
    ...spendRoutes(parts),
  };
  for (const operation of operations()) {
    const route = routes[operation.id];
    if (route !== undefined) addOperation(server, parts, gateway, operation, route);
  }
  addTokens(server, parts, gateway);
  server.setNotFoundHandler((_request, reply) =>
    gateway.answer(reply, '(other)', json(404, { message: 'Not Found' })),
  );
}

function addOperation(
  server: FastifyInstance,
  { account, options, spent, tokens }: Parts,
  gateway: Gateway,
  operation: Operation,
  route: (call: Call) => Answer,
): void {
  const { method, path, pagination, effect } = operation;
  let calls = 0;
  const url = path.replace(/\{(\w+)\}/g, ':$1');
  server.route({
    method,
    url,
    handler(request, reply) {
      const number = calls++;
      return gateway.pass(reply, {
        path,
        kind: 'api',
        keyKnown: request.headers['api-key'] === account.apiKey,
        stranger: () => badKey(options.rateSpelling),
        // The shape of no answer; where there are pages, with the names of one.
        wrong: pagination ? { [pagination.total]: 'many', [pagination.items]: { first: 1 } } : [{ first: 1 }],
        ...(effect === 'spend' && { ended: (outcome) => spent.end(idIn(request), outcome) }),
        proper(now) {
          const token = /^Bearer +(\S+)$/i.exec(request.headers.authorization ?? '')?.[1];
          if (token === undefined || !tokens.isValid(token, now)) return badToken();
          return answerOf(() => route(callOf(request, operation, number, now)));
        },
      });
    },
  });
}

const idIn = (request: FastifyRequest): string => (request.params as { id?: string }).id ?? '';

function callOf(request: FastifyRequest, operation: Operation, number: number, now: Date): Call {
  return {
    operation,
    id: idIn(request),
    given: readParameters(operation, request.query as Record<string, unknown>),
    headers: request.headers,
    body: request.body as string | undefined,
    now,
    number,
    origin: `http://${request.host}`,
  };
}

function addTokens(server: FastifyInstance, { account, tokens }: Parts, gateway: Gateway): void {
  for (const path of TOKEN_PATHS) {
    server.post(path, (request, reply) => {
      const form = formOf(request);
      const grant = (now: Date): Answer => {
        const { status, body } = tokens.grant(form, now);
        return json(status, body, { 'cache-control': 'no-store' });
      };
      return gateway.pass(reply, {
        path,
        kind: 'token',
        keyKnown: form['client_id'] === account.apiKey,
        stranger: grant,
        wrong: { result_count: 'many', downloads: { first: 1 } },
        proper: grant,
      });
    });
  }
}

/** The form's fields; the client's id and secret may come as Basic credentials instead. */
function formOf(request: FastifyRequest): Record<string, string | undefined> {
  const form = Object.fromEntries(new URLSearchParams(typeof request.body === 'string' ? request.body : ''));
  const basic = /^Basic +(\S+)$/i.exec(request.headers.authorization ?? '')?.[1];
  if (basic === undefined) return form;
  const [id = '', secret = ''] = Buffer.from(basic, 'base64').toString().split(':').map(decodeURIComponent);
  return { ...form, client_id: id, client_secret: secret };
}
