import { readAnswer, readBody } from './bodies.js';
import {
  effectOf,
  readAssetFile,
  readBatch,
  readDateRange,
  readEffect,
  readGuard,
  readPagination,
  readRecord,
  stronger,
} from './extensions.js';
import { refused } from './fault.js';
import { fields, optionalText, text, texts, type Fields } from './fields.js';
import { withInputNames } from './input-names.js';
import type { Answer, Method, Operation, Parameter } from './operation.js';
import { derivedId } from './operation-id.js';
import { readParameters } from './parameters.js';
import { below } from './pointer.js';
import type { Reading } from './reading.js';
import type { Lookup } from './references.js';
import { needsToken } from './security.js';

/** The methods of OpenAPI that can be called, in the order in which they are shown. */
export const METHODS = ['get', 'post', 'put', 'patch', 'delete', 'head', 'options'] as const;

const STATUS = /^([1-5](\d\d|XX)|default)$/;

/** Answers of an operation that are read. */
const MOST_ANSWERS = 60;
const TOO_MANY = `more than ${String(MOST_ANSWERS)} answers`;

/** An operation's place in its document. */
export interface OperationPlace {
  /** Name of the document. */
  readonly api: string;
  readonly path: string;
  readonly method: (typeof METHODS)[number];
}

/**
 * One operation of a document.
 *
 * @param lookup into the document, for what stands beside its paths
 * @throws DocumentFault where nothing can be made of it; at any fault where it is read strictly
 */
export function readOperation(reading: Reading, lookup: Lookup, place: OperationPlace): Operation {
  const { api, path, method } = place;
  const item = reading.refs.follow(lookup(['paths', path]), below('/paths', path));
  const { value, where } = reading.refs.follow(item.value[method], below(item.where, method));
  const body = value['requestBody'];
  const readSent = () => readBody(reading, body, `${where}/requestBody`);
  const sent = body === undefined ? undefined : reading.attempt(readSent, undefined);
  const parameters = readParameters(reading, {
    path,
    shared: item.value['parameters'],
    sharedWhere: `${item.where}/parameters`,
    own: value['parameters'],
    ownWhere: `${where}/parameters`,
  });
  const description = optionalText(value, 'description');
  return {
    api,
    id: reading.strict ? text(value, 'operationId', where) : (idOf(value) ?? derivedId(method, path)),
    method: method.toUpperCase() as Method,
    path,
    summary: reading.strict ? text(value, 'summary', where) : summaryOf(value, description),
    description,
    tags: reading.attempt(() => texts(value['tags'], `${where}/tags`), []),
    ...(reading.strict ? { parameters, ...(sent && { body: sent }) } : withInputNames(parameters, sent)),
    answers: answersOf(reading, value, where),
    ...(reading.strict && ours(value, parameters, where)),
    effect: reading.strict
      ? readEffect(value['x-effect'], method, where)
      : stronger(
          effectOf(method),
          reading.attempt(() => readEffect(value['x-effect'], method, where), 'read'),
        ),
    signedIn: reading.attempt(
      () => needsToken(lookup, value['security'] ?? lookup(['security']), where),
      false,
    ),
    limits: [
      ...reading.attempt(() => texts(lookup(['x-limits']), '/x-limits'), []),
      ...reading.attempt(() => texts(value['x-limits'], `${where}/x-limits`), []),
    ],
    unknowns: reading.attempt(() => texts(value['x-unknown'], `${where}/x-unknown`), []),
    ...(value['deprecated'] === true && { deprecated: true }),
    ...(!reading.strict && { added: true }),
  };
}

/** What only our own document may say: a document that somebody added has no task of ours. */
function ours(value: Fields, parameters: readonly Parameter[], where: string): Partial<Operation> {
  const task = value['x-task'];
  const pagination = readPagination(value['x-pagination'], where);
  const dateRange = readDateRange(value['x-date-range'], where);
  const record = readRecord(value['x-record'], where);
  const batch = readBatch(value['x-batch'], parameters, where);
  const guard = readGuard(value['x-guard'], where);
  const file = readAssetFile(value['x-file'], parameters, where);
  return {
    ...(typeof task === 'string' && { task }),
    ...(pagination && { pagination }),
    ...(dateRange && { dateRange }),
    ...(record && { record }),
    ...(batch && { batch }),
    ...(guard && { guard }),
    ...(file && { file }),
  };
}

function idOf(value: Fields): string | undefined {
  const id = value['operationId'];
  // A name that nobody could type, or that would steer a terminal, is none.
  return typeof id === 'string' && /^[^\p{C}\p{Z}]{1,200}$/u.test(id) ? id : undefined;
}

/** The summary, or where there is none the first sentence of the description. */
function summaryOf(value: Fields, description: string): string {
  const summary =
    optionalText(value, 'summary') || (/^[^\n]*?[.!?](?=\s|$)|^[^\n]*/.exec(description)?.[0] ?? '');
  const line = summary.replace(/\s+/g, ' ').trim();
  return line.length > 300 ? `${line.slice(0, 300)}…` : line;
}

function answersOf(reading: Reading, value: Fields, where: string): Answer[] {
  if (!reading.strict && value['responses'] === undefined) return [];
  return Object.entries(reading.attempt(() => fields(value, 'responses', where), {}))
    .filter(([status]) => !status.startsWith('x-'))
    .filter((_answer, index) => {
      if (index === MOST_ANSWERS)
        reading.fault(`${where}/responses`, `${TOO_MANY}: what follows is left out`);
      return index < MOST_ANSWERS;
    })
    .flatMap(([status, answer]) => {
      const place = below(`${where}/responses`, status);
      return reading.attempt(() => {
        if (!STATUS.test(status)) throw refused(place, 'must be a status like 200 or 4XX, or default');
        return readAnswer(reading, status, answer, place);
      }, []);
    });
}
