import { parse } from 'yaml';
import { GettyDownloadsError } from '../core/errors.js';
import { needsToken, readDateRange, readEffect, readPagination } from './extensions.js';
import { fields, optionalText, text, texts, unique, type Fields } from './fields.js';
import type { Answer, Method, Operation } from './operation.js';
import { readParameters } from './parameters.js';
import { isObject, references, refused, type References } from './references.js';

const METHODS = ['get', 'post', 'put', 'patch', 'delete', 'head', 'options'] as const;

/**
 * The operations of an OpenAPI 3.1 document, in its order.
 *
 * @param text YAML or JSON
 * @param api name of the document without its ending, for messages and `Operation.api`
 * @throws GettyDownloadsError `bad_config` with the place in the document
 */
export function parseDocument(text: string, api: string): readonly Operation[] {
  const document = read(text, api);
  const refs = references(document);
  const operations = Object.entries(fields(document, 'paths', '#')).flatMap(([path, item]) => {
    const where = `paths/${path}`;
    const methods = refs.follow(item, where);
    return METHODS.filter((method) => methods[method] !== undefined).map((method) =>
      readOperation({ api, document, refs, path, method, shared: methods['parameters'] }, methods[method]),
    );
  });
  unique(
    operations.map(({ id }) => id),
    'operationId',
  );
  unique(
    operations.flatMap(({ task }) => task ?? []),
    'x-task',
  );
  return operations;
}

function read(text: string, api: string): Fields {
  let document: unknown;
  try {
    document = parse(text, { maxAliasCount: 0 });
  } catch (cause) {
    const detail = `${api}: ${cause instanceof Error ? cause.message : 'not readable'}`;
    throw new GettyDownloadsError('bad_config', { detail, cause });
  }
  if (!isObject(document)) throw refused(api, 'not an object');
  const version = document['openapi'];
  if (typeof version !== 'string' || !version.startsWith('3.1.')) {
    throw refused(api, `\`openapi\` must be 3.1.x, not ${JSON.stringify(version ?? null)}`);
  }
  return document;
}

interface Place {
  readonly api: string;
  readonly document: Fields;
  readonly refs: References;
  readonly path: string;
  readonly method: (typeof METHODS)[number];
  /** Parameters of all methods of the path. */
  readonly shared: unknown;
}

function readOperation(place: Place, value: unknown): Operation {
  const { api, document, refs, path, method } = place;
  const where = `paths/${path}/${method}`;
  if (!isObject(value)) throw refused(where, 'not an object');
  const task = value['x-task'];
  const pagination = readPagination(value['x-pagination'], where);
  const dateRange = readDateRange(value['x-date-range'], where);
  const body = readBody(refs, value['requestBody'], where);
  return {
    api,
    id: text(value, 'operationId', where),
    method: method.toUpperCase() as Method,
    path,
    summary: text(value, 'summary', where),
    description: optionalText(value, 'description'),
    tags: texts(value['tags'], `${where}/tags`),
    parameters: readParameters(place, value['parameters'], where),
    ...(body && { body }),
    answers: Object.entries(fields(value, 'responses', where)).map(([status, answer]) =>
      readAnswer(refs, status, answer, `${where}/responses/${status}`),
    ),
    ...(typeof task === 'string' && { task }),
    effect: readEffect(value['x-effect'], method, where),
    ...(pagination && { pagination }),
    ...(dateRange && { dateRange }),
    signedIn: needsToken(document, value['security'] ?? document['security'], where),
    limits: [...texts(document['x-limits'], 'x-limits'), ...texts(value['x-limits'], `${where}/x-limits`)],
    unknowns: texts(value['x-unknown'], `${where}/x-unknown`),
  };
}

function readBody(refs: References, value: unknown, where: string): Operation['body'] {
  if (value === undefined) return undefined;
  const body = refs.follow(value, `${where}/requestBody`);
  const media = fields(body, 'content', `${where}/requestBody`)['application/json'];
  if (!isObject(media)) throw refused(`${where}/requestBody`, 'only application/json bodies are understood');
  return {
    required: body['required'] === true,
    description: optionalText(body, 'description'),
    schema: refs.schema(media['schema'], `${where}/requestBody/schema`),
  };
}

function readAnswer(refs: References, status: string, value: unknown, where: string): Answer {
  const answer = refs.follow(value, where);
  const content = answer['content'];
  const medias = isObject(content) ? Object.entries(content) : [];
  const media = (medias.find(([type]) => type === 'application/json') ?? medias[0])?.[1];
  return {
    status,
    description: optionalText(answer, 'description'),
    ...(isObject(media) &&
      media['schema'] !== undefined && { schema: refs.schema(media['schema'], `${where}/schema`) }),
    ...(isObject(media) && media['example'] !== undefined && { example: media['example'] }),
  };
}
