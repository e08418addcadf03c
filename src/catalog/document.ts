import { parse } from 'yaml';
import { GettyDownloadsError } from '../core/errors.js';
import { isObject, references, refused, type References } from './references.js';
import type { Answer, DateRange, Method, Operation, Pagination, Parameter } from './operation.js';

type Fields = Readonly<Record<string, unknown>>;

const METHODS = ['get', 'post', 'put', 'patch', 'delete', 'head', 'options'] as const;
const KEYS = ['getty_images', 'istock', 'creative'] as const;
const EFFECTS = ['read', 'change', 'spend'] as const;

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
    throw refused(api, `\`openapi\` must be 3.1.x, not ${String(JSON.stringify(version))}`);
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

function readParameters({ refs, shared, path }: Place, own: unknown, where: string): readonly Parameter[] {
  const read = (value: unknown): Parameter[] =>
    list(value, `${where}/parameters`).map((item, index) =>
      readParameter(refs, item, `${where}/parameters/${String(index)}`),
    );
  const mine = read(own);
  const inherited = read(shared).filter(
    (one) => !mine.some((each) => each.name === one.name && each.in === one.in),
  );
  const parameters = [...inherited, ...mine];
  unique(
    parameters.map((one) => `${one.in} ${one.name}`),
    `${where}/parameters`,
  );
  for (const [, name] of path.matchAll(/\{([^}]*)\}/g)) {
    if (!parameters.some((one) => one.in === 'path' && one.name === name)) {
      throw refused(where, `{${String(name)}} of the path has no parameter`);
    }
  }
  return parameters;
}

function readParameter(refs: References, value: unknown, where: string): Parameter {
  const parameter = refs.follow(value, where);
  const place = text(parameter, 'in', where);
  if (place !== 'query' && place !== 'path' && place !== 'header')
    throw refused(where, `\`in\` cannot be ${place} here`);
  const schema = refs.schema(parameter['schema'], `${where}/schema`);
  const values = schema['x-enum-descriptions'];
  const keys = schema['x-enum-keys'];
  return {
    name: text(parameter, 'name', where),
    in: place,
    required: parameter['required'] === true || place === 'path',
    description: optionalText(parameter, 'description'),
    schema,
    ...(isObject(values) && { values: described(values) }),
    ...(isObject(keys) && { keys: readKeys(keys, `${where}/schema/x-enum-keys`) }),
    ...(schema['type'] === 'array' && { list: parameter['explode'] === false ? 'comma' : 'repeat' }),
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

function readPagination(value: unknown, where: string): Pagination | undefined {
  if (value === undefined) return undefined;
  const place = `${where}/x-pagination`;
  if (!isObject(value)) throw refused(place, 'not an object');
  return {
    page: text(value, 'page', place),
    page_size: text(value, 'page_size', place),
    total: text(value, 'total', place),
    items: text(value, 'items', place),
  };
}

function readDateRange(value: unknown, where: string): DateRange | undefined {
  if (value === undefined) return undefined;
  const place = `${where}/x-date-range`;
  if (!isObject(value)) throw refused(place, 'not an object');
  const { days } = value;
  if (typeof days !== 'number' || !(days > 0)) throw refused(place, '`days` must be a number above 0');
  return {
    from: text(value, 'from', place),
    to: text(value, 'to', place),
    use_time: text(value, 'use_time', place),
    days,
  };
}

function readKeys(values: Fields, where: string): NonNullable<Parameter['keys']> {
  return Object.fromEntries(
    Object.entries(values).map(([value, key]) => {
      const known = KEYS.find((one) => one === key);
      if (known === undefined) throw refused(where, `${value} must be for one of ${KEYS.join(', ')}`);
      return [value, known];
    }),
  );
}

function readEffect(value: unknown, method: string, where: string): Operation['effect'] {
  if (value === undefined) return ['get', 'head', 'options'].includes(method) ? 'read' : 'change';
  const effect = EFFECTS.find((one) => one === value);
  if (effect === undefined) throw refused(where, `\`x-effect\` must be one of ${EFFECTS.join(', ')}`);
  return effect;
}

/** True where every way to call the operation includes an OAuth token. */
function needsToken(document: Fields, security: unknown, where: string): boolean {
  const components = document['components'];
  const schemes =
    isObject(components) && isObject(components['securitySchemes']) ? components['securitySchemes'] : {};
  const ways = list(security, `${where}/security`);
  return (
    ways.length > 0 &&
    ways.every((way) =>
      Object.keys(isObject(way) ? way : {}).some((name) => {
        const scheme = Object.hasOwn(schemes, name) ? schemes[name] : undefined;
        return isObject(scheme) && scheme['type'] === 'oauth2';
      }),
    )
  );
}

function described(values: Fields): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(values).map(([value, sentence]) => [value, String(sentence)]));
}

function fields(value: Fields, key: string, where: string): Fields {
  const found = value[key];
  if (!isObject(found)) throw refused(where, `\`${key}\` is missing or not an object`);
  return found;
}

function text(value: Fields, key: string, where: string): string {
  const found = value[key];
  if (typeof found !== 'string' || found === '') throw refused(where, `\`${key}\` is missing or not a text`);
  return found;
}

function optionalText(value: Fields, key: string): string {
  const found = value[key];
  return typeof found === 'string' ? found.trim() : '';
}

function list(value: unknown, where: string): readonly unknown[] {
  if (value === undefined) return [];
  if (!Array.isArray(value)) throw refused(where, 'not a list');
  return value as readonly unknown[];
}

function texts(value: unknown, where: string): readonly string[] {
  return list(value, where).map((one) => {
    if (typeof one !== 'string') throw refused(where, 'not a list of texts');
    return one.trim();
  });
}

function unique(names: readonly string[], what: string): void {
  const twice = names.find((name, index) => names.indexOf(name) !== index);
  if (twice !== undefined) throw refused(what, `${twice} is there twice`);
}
