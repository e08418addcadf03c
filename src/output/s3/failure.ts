import { GettyDownloadsError } from '../../core/errors.js';

interface Thrown {
  readonly name?: string;
  readonly code?: string;
  readonly message: string;
  readonly $metadata?: { readonly httpStatusCode?: number };
}

/** Answers with a status of 4xx that pass by themselves. */
const PASSING = new Set([408, 409, 425, 429]);

/** The HTTP status of what the SDK threw; undefined where there was no answer. */
export function statusOf(thrown: unknown): number | undefined {
  return (thrown as Thrown).$metadata?.httpStatusCode;
}

/**
 * What the AWS SDK threw, as one of ours: by its name and status alone, for its message may hold an access key.
 *
 * @param where the destination's address
 */
export function s3Failure(thrown: unknown, where: string): Error {
  if (thrown instanceof GettyDownloadsError) return thrown;
  if (thrown instanceof TypeError || thrown instanceof ReferenceError) return thrown;
  const { name = 'Error', code, message } = thrown as Thrown;
  const status = statusOf(thrown);
  const nowhere = message.startsWith('Region is missing');
  const refused =
    status === undefined
      ? nowhere || name === 'CredentialsProviderError'
      : status >= 300 && status < 500 && !PASSING.has(status);
  const what = nowhere ? 'no region is named' : (code ?? name);
  return new GettyDownloadsError(refused ? 'destination_refused' : 'destination_failed', {
    detail: `${where}: ${what}${status === undefined ? '' : ` (${status})`}`,
    cause: thrown,
  });
}
