import assert from 'node:assert/strict';
import { stringify } from 'yaml';
import { parseDocument } from '../../src/catalog/document.js';
import type { Operation } from '../../src/catalog/operation.js';
import { readDocument } from '../../src/catalog/read-document.js';
import { operationFrom } from '../../src/catalog/read-parts.js';

export type Fields = Record<string, unknown>;

const OK = { '200': { description: 'Fine.' } };
/** The least that an operation can say. */
export const THING = { operationId: 'getThing', summary: 'Get a thing', responses: OK };

/** A small document of one path. */
export const documentOf = (item: Fields, more: Fields = {}, path = '/things'): string =>
  stringify(
    { openapi: '3.1.0', info: { title: 'Things', version: '1' }, paths: { [path]: item }, ...more },
    { aliasDuplicateObjects: false },
  );

/** Its only operation, GET, with these fields besides. */
export const only = (operation: Fields, more: Fields = {}, path?: string): Operation => {
  const [first] = parseDocument(documentOf({ get: { ...THING, ...operation } }, more, path), 'things');
  assert.ok(first);
  return first;
};

/** The first operation of a document that somebody added, read as such. */
export const added = (item: Fields, more: Fields = {}, path?: string): Operation => {
  const document = readDocument(documentOf(item, more, path), 'things');
  const [first] = document.operations;
  assert.ok(first, JSON.stringify(document.problems));
  return operationFrom(document, first.entry);
};
