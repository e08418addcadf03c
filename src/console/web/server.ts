/** The page's way to its server. */
import type { Failure } from '../api/request.js';

/** A failure that the server has explained, or the server itself that does not answer. */
export class ServerError extends Error {
  constructor(
    readonly status: number,
    readonly failure: Failure['error'],
  ) {
    super(failure.message);
  }
}

const TOKEN = new URLSearchParams(location.search).get('token') ?? '';

interface Ask {
  readonly method?: 'GET' | 'POST' | 'PUT' | 'DELETE';
  readonly query?: Readonly<Record<string, string | number | undefined>>;
  readonly body?: unknown;
  readonly signal?: AbortSignal;
}

/**
 * The bare answer, for what streams.
 *
 * @throws ServerError for every status but 2xx, and with status 0 where the server does not answer
 */
export async function open(
  path: string,
  { method = 'GET', query, body, signal }: Ask = {},
): Promise<Response> {
  const words = new URLSearchParams(
    Object.entries(query ?? {}).flatMap(([name, value]) =>
      value === undefined ? [] : [[name, String(value)]],
    ),
  ).toString();
  let answer: Response;
  try {
    answer = await fetch(`./api/${path}${words === '' ? '' : `?${words}`}`, {
      method,
      headers: {
        Authorization: `Bearer ${TOKEN}`,
        ...(body !== undefined && { 'Content-Type': 'application/json' }),
      },
      ...(body !== undefined && { body: JSON.stringify(body) }),
      ...(signal && { signal }),
    });
  } catch (cause) {
    if (signal?.aborted === true) throw cause;
    throw new ServerError(0, {
      code: 'console_gone',
      message: 'The console does not answer',
      advice:
        'Look whether `getty-downloads console` still runs, start it again, and open the address it prints',
    });
  }
  if (answer.ok) return answer;
  throw new ServerError(answer.status, await failureOf(answer));
}

/** A JSON answer. @throws ServerError */
export async function ask<T>(path: string, options?: Ask): Promise<T> {
  const answer = await open(path, options);
  return (answer.status === 204 ? undefined : await answer.json()) as T;
}

async function failureOf(answer: Response): Promise<Failure['error']> {
  try {
    return ((await answer.json()) as Failure).error;
  } catch {
    return { code: 'internal', message: `The console answered ${answer.status}` };
  }
}
