/** Every question that the catalogue's side of the page asks its server, in one place. */
import { keepPreviousData, queryOptions, QueryClient } from '@tanstack/react-query';
import type {
  DocumentInfo,
  DocumentList,
  NewDocument,
  OperationDetail,
  SearchAnswer,
} from '../../api/catalogue';
import type { Prepared, RequestOf } from '../../api/request';
import type { Status } from '../../api/workflows';
import { ask, ServerError } from '../server';

/** One for the page. A failure that the server has explained is not asked again. */
export const newQueryClient = (): QueryClient =>
  new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: 60_000,
        retry: (failures, error) => failures < 2 && !(error instanceof ServerError && !isPassing(error)),
        retryDelay: 500,
        refetchOnWindowFocus: false,
      },
    },
  });

/** Whether another try may help at once: not where the request is wrong, or an engine has to be started first. */
const isPassing = ({ status, failure }: ServerError): boolean =>
  status >= 500 && failure.code !== 'engine_unreachable';

/** What is there: engine, connections, simulation. Asked again every 10 s while the page is in sight. */
export const statusQuery = queryOptions({
  queryKey: ['status'],
  queryFn: ({ signal }) => ask<Status>('status', { signal }),
  refetchInterval: 10_000,
  refetchOnWindowFocus: true,
  retry: false,
});

export const documentsQuery = queryOptions({
  queryKey: ['documents'],
  queryFn: ({ signal }) => ask<DocumentList>('documents', { signal }),
});

/** @param words as typed; empty for everything */
export const searchQuery = (words: string) =>
  queryOptions({
    queryKey: ['search', words],
    queryFn: ({ signal }) => ask<SearchAnswer>('operations', { query: { q: words, limit: 2000 }, signal }),
    placeholderData: keepPreviousData,
  });

export const operationQuery = (api: string, id: string) =>
  queryOptions({
    queryKey: ['operation', api, id],
    queryFn: ({ signal }) =>
      ask<OperationDetail>(`operations/${encodeURIComponent(api)}/${encodeURIComponent(id)}`, { signal }),
    staleTime: Infinity,
  });

export const prepareQuery = (request: RequestOf) =>
  queryOptions({
    queryKey: ['prepare', request],
    queryFn: ({ signal }) => ask<Prepared>('prepare', { method: 'POST', body: request, signal }),
    placeholderData: keepPreviousData,
  });

export const addDocument = (document: NewDocument): Promise<DocumentInfo> =>
  ask('documents', { method: 'POST', body: document });

export const removeDocument = (name: string): Promise<void> =>
  ask(`documents/${encodeURIComponent(name)}`, { method: 'DELETE' });

/** Starts the simulated API, and gives the new state. */
export const startSandbox = (): Promise<Status> => ask('sandbox', { method: 'POST' });
