import { describeOperation, type DescribedInput } from '../../catalog/describe.js';
import { inputSchema } from '../../catalog/input-schema.js';
import type { Operation, OperationEntry } from '../../catalog/operation.js';
import { searchDocuments, type Found } from '../../catalog/search.js';
import { GettyDownloadsError } from '../../core/errors.js';
import type { OperationDetail, OperationItem, ParameterInfo, SearchAnswer } from '../api/catalogue.js';
import { SEARCH_LIMIT } from '../api/parameters.js';
import type { HandlersOf } from '../handler.js';
import { operationOf, type Parts } from '../parts.js';

type Names = 'documents' | 'addDocument' | 'removeDocument' | 'search' | 'operation';

/** Documents, search and reference. */
export function catalogueHandlers({ catalog }: Pick<Parts, 'catalog'>): HandlersOf<Names> {
  return {
    documents: () => ({ documents: catalog.documents() }),
    addDocument: ({ body: { name, text } }) => catalog.add(name, text),
    removeDocument({ params: { name } }) {
      if (catalog.remove(name)) return undefined;
      throw catalog.documents().some((one) => one.name === name)
        ? new GettyDownloadsError('not_possible', { detail: `${name} does not come from the page` })
        : new GettyDownloadsError('not_found_locally', { detail: `no document ${name}` });
    },
    search({ query: { q = '', limit = SEARCH_LIMIT } }): SearchAnswer {
      const started = performance.now();
      const groups = q.trim() === '' ? all(limit) : found(q, limit);
      const total = groups.reduce((sum, group) => sum + group.found, 0);
      return { query: q, total, ms: Math.round((performance.now() - started) * 10) / 10, groups };
    },
    operation: ({ params }) => detailOf(operationOf(catalog, params)),
  };

  function all(limit: number): SearchAnswer['groups'] {
    return catalog.documents().map(({ name, title, operations }) => ({
      ...{ document: name, title, total: operations, found: operations },
      operations: catalog
        .operations(name)
        .slice(0, limit)
        .map((one) => itemOf(one)),
    }));
  }

  function found(words: string, limit: number): SearchAnswer['groups'] {
    const documents = catalog.documents();
    return searchDocuments(catalog.index, words, { limit }).map(({ api, total, results }) => {
      const document = documents.find(({ name }) => name === api);
      return {
        ...{
          document: api,
          title: document?.title ?? api,
          total: document?.operations ?? total,
          found: total,
        },
        operations: results.map((one) => itemOf(one.operation, one)),
      };
    });
  }
}

function itemOf(entry: OperationEntry, hit?: Found): OperationItem {
  const { api, id, method, path, summary, effect, task } = entry;
  return {
    ...{ api, id, method, path, summary, effect },
    ...(task !== undefined && { task }),
    marks: { path: rangesOf(hit?.marks.path), summary: rangesOf(hit?.marks.summary) },
    matched: [...(hit?.matched ?? [])],
  };
}

const rangesOf = (ranges: Found['marks']['path'] = []): [number, number][] =>
  ranges.map(([start, end]) => [start, end]);

function detailOf(operation: Operation): OperationDetail {
  const { api, id, method, path, summary, description, task, effect, signedIn, pagination } = operation;
  const described = describeOperation(operation);
  return {
    ...{ api, id, method, path, summary, description, effect, signedIn },
    tags: [...operation.tags],
    ...(task !== undefined && { task }),
    parameters: described.input.map((one) => parameterOf(operation, one)),
    ...(described.body && { body: described.body }),
    answers: [...described.answers, ...described.errors],
    cost: described.cost,
    limits: [...operation.limits],
    unknowns: [...operation.unknowns],
    input: inputSchema(operation),
    ...(pagination && { pagination }),
  };
}

function parameterOf(operation: Operation, described: DescribedInput): ParameterInfo {
  const { in: place, wire } = described;
  const keys = operation.parameters.find((one) => one.in === place && one.name === wire)?.keys ?? {};
  return {
    name: described.name,
    ...{ wire, in: place, required: described.required, type: described.type },
    ...(described.default !== undefined && { default: described.default }),
    limits: [...described.limits],
    values: (described.values ?? []).map(({ value, description }) => ({
      value,
      about: description,
      ...(keys[value] !== undefined && { keys: keys[value] }),
    })),
    description: described.description,
  };
}
