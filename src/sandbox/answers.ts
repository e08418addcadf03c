import type { SandboxOptions } from './options.js';

/** One answer, before it is sent. */
export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** Words of a failure in the application's own form. */
export interface Refusal {
  readonly ErrorCode: string;
  readonly ErrorMessage: string;
}

export type EdgeStatus = 403 | 500 | 502 | 503 | 504;

const REASONS = {
  403: 'Forbidden',
  500: 'Internal Server Error',
  502: 'Bad Gateway',
  503: 'Service Unavailable',
  504: 'Gateway Timeout',
} as const satisfies Record<EdgeStatus, string>;

const JSON_TYPE = 'application/json; charset=utf-8';

export const json = (status: number, body: unknown, headers: Record<string, string> = {}): Answer => ({
  status,
  headers: { 'content-type': JSON_TYPE, ...headers },
  body: JSON.stringify(body),
});

export const redirect = (status: 302 | 303, location: string): Answer => ({
  status,
  headers: { location },
  body: '',
});

/** A failure in the application's own form. */
export const applicationError = (status: 400 | 403 | 404, error: Refusal): Answer =>
  json(status, error, { 'content-type': 'application/vnd.getty.error+json; charset=utf-8' });

/** No key or a bad one. */
export const badKey = (spelling: SandboxOptions['rateSpelling']): Answer =>
  spelling === 'old' ? json(403, { message: 'Account Inactive' }) : json(401, { message: 'Unauthorized' });

/** No token or one that has expired. */
export const badToken = (): Answer =>
  json(
    401,
    { message: 'Unauthorized' },
    { 'www-authenticate': 'Bearer realm="sandbox",error="invalid_token"' },
  );

/** Over the calls a second or a day. */
export function overLimit(limit: 'rate' | 'quota', spelling: SandboxOptions['rateSpelling']): Answer {
  const words = limit === 'rate' ? 'Account Over Queries Per Second Limit' : 'Account Over Rate Limit';
  return json(spelling === 'old' ? 403 : 429, { message: words }, { 'x-error-detail': words });
}

export const edgeJson = (status: EdgeStatus): Answer => json(status, { message: REASONS[status] });

export const edgeHtml = (status: EdgeStatus): Answer => html(status, `${String(status)} ${REASONS[status]}`);

export const html = (status: number, title: string): Answer => ({
  status,
  headers: { 'content-type': 'text/html; charset=utf-8' },
  body: `<html><head><title>${title}</title></head><body><h1>${title}</h1><p>Sandbox: simulated.</p></body></html>\n`,
});
