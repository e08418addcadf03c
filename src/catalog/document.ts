import { parse } from 'yaml';
import { GettyDownloadsError } from '../core/errors.js';
import { DocumentFault, refused } from './fault.js';
import { fields, isObject, unique, type Fields } from './fields.js';
import type { Operation } from './operation.js';
import { below } from './pointer.js';
import { METHODS, readOperation } from './read-operation.js';
import { strictReading } from './reading.js';
import { followIn, lookupIn } from './references.js';
import { expandIn } from './schema-expand.js';

/**
 * The operations of a document of ours, OpenAPI 3.1, in its order. Any fault in it is an error.
 *
 * @param text YAML or JSON
 * @param api name of the document without its ending, for messages and `Operation.api`
 * @throws GettyDownloadsError `bad_config` with the place in the document
 */
export function parseDocument(text: string, api: string): readonly Operation[] {
  try {
    return operationsOf(valueOf(text), api);
  } catch (cause) {
    if (cause instanceof DocumentFault)
      throw new GettyDownloadsError('bad_config', {
        detail: `OpenAPI document ${api}, ${cause.message}`,
        cause,
      });
    const detail = `${api}: ${cause instanceof Error ? cause.message : 'not readable'}`;
    throw new GettyDownloadsError('bad_config', { detail, cause });
  }
}

function valueOf(text: string): Fields {
  const document: unknown = parse(text, { maxAliasCount: 0 });
  if (!isObject(document)) throw refused('', 'not an object');
  const version = document['openapi'];
  if (typeof version !== 'string' || !version.startsWith('3.1.'))
    throw refused('/openapi', `\`openapi\` must be 3.1.x, not ${JSON.stringify(version ?? null)}`);
  return document;
}

function operationsOf(document: Fields, api: string): readonly Operation[] {
  const lookup = lookupIn(document);
  const reading = strictReading({ follow: followIn(lookup, true), schema: expandIn(lookup) });
  const paths = Object.entries(fields(document, 'paths', ''));
  const operations = paths.flatMap(([path, item]) => {
    const { value } = reading.refs.follow(item, below('/paths', path));
    return METHODS.filter((method) => value[method] !== undefined).map((method) =>
      readOperation(reading, lookup, { api, path, method }),
    );
  });
  unique(
    operations.map(({ id }) => id),
    '/paths',
    'operationId',
  );
  unique(
    operations.flatMap(({ task }) => task ?? []),
    '/paths',
    'x-task',
  );
  return operations;
}
