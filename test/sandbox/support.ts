import assert from 'node:assert/strict';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import { loadCatalog } from '../../src/catalog/catalog.js';
import { startSandbox, type Sandbox, type SandboxOptions } from '../../src/sandbox/sandbox.js';
import type { Download } from '../../src/sandbox/record.js';

/** A moment that the tests stand at unless they say otherwise. */
export const NOW = new Date('2026-03-10T12:00:00Z');

/** Runs `use` with a sandbox that has no limit unless the options set one, and ends it afterwards. */
export async function withSandbox(
  options: Partial<SandboxOptions>,
  use: (sandbox: Sandbox) => Promise<void>,
): Promise<void> {
  const sandbox = await startSandbox({ qps: 0, now: () => NOW, ...options });
  try {
    await use(sandbox);
  } finally {
    await sandbox.close();
  }
}

/** Asks the token endpoint; the right client, and `client_credentials`, unless the form says otherwise. */
export async function grant(
  sandbox: Sandbox,
  form: Record<string, string> = {},
  path = '/v4/oauth2/token',
): Promise<{ status: number; body: Record<string, unknown> }> {
  const body = new URLSearchParams({
    grant_type: 'client_credentials',
    client_id: sandbox.apiKey,
    client_secret: sandbox.apiSecret,
    ...form,
  });
  const answer = await fetch(`${sandbox.url}${path}`, { method: 'POST', body });
  return { status: answer.status, body: (await answer.json()) as Record<string, unknown> };
}

export const signIn = async (sandbox: Sandbox): Promise<string> =>
  (await grant(sandbox)).body['access_token'] as string;

/** Headers of a call that is allowed. */
export const allowed = (sandbox: Sandbox, token: string): Record<string, string> => ({
  'Api-Key': sandbox.apiKey,
  Authorization: `Bearer ${token}`,
});

/** One call to the downloads as it is, redirects left alone. */
export const call = (
  sandbox: Sandbox,
  token: string,
  query: Record<string, string> = {},
  headers: Record<string, string> = {},
): Promise<Response> =>
  fetch(`${sandbox.url}/v3/downloads?${new URLSearchParams(query).toString()}`, {
    headers: { ...allowed(sandbox, token), ...headers },
    redirect: 'manual',
  });

export interface Page {
  readonly result_count: number;
  readonly downloads: Download[];
}

export async function page(
  sandbox: Sandbox,
  token: string,
  query: Record<string, string> = {},
): Promise<Page> {
  const answer = await call(sandbox, token, query);
  if (answer.status !== 200) throw new Error(`${String(answer.status)} ${await answer.text()}`);
  return (await answer.json()) as Page;
}

/** Everything the sandbox's history holds. */
export const truth = (sandbox: Sandbox): Promise<Download[]> =>
  linesOf<Download>(sandbox, '/sandbox/downloads');

/** Turns pages until one is empty; `counts` is what each said of the whole. */
export async function readAll(
  sandbox: Sandbox,
  token: string,
  query: Record<string, string>,
): Promise<{ downloads: Download[]; counts: number[] }> {
  const downloads: Download[] = [];
  const counts: number[] = [];
  for (let number = 1; ; number += 1) {
    const one = await page(sandbox, token, { page_size: '100', ...query, page: String(number) });
    counts.push(one.result_count);
    if (one.downloads.length === 0) return { downloads, counts };
    downloads.push(...one.downloads);
  }
}

/** One call to the API as it is, redirects left alone. */
export const ask = (
  sandbox: Sandbox,
  token: string,
  path: string,
  query: Record<string, string> = {},
  init: RequestInit = {},
): Promise<Response> =>
  fetch(`${sandbox.url}${path}?${new URLSearchParams(query).toString()}`, {
    headers: allowed(sandbox, token),
    redirect: 'manual',
    ...init,
  });

const validators = new Map<string, ValidateFunction>();

/** Whether a body is what the catalogue says of the operation's answers with this status; made once for each. */
function validatorOf(operation: string, status: number): ValidateFunction {
  const name = `${operation} ${String(status)}`;
  const known = validators.get(name);
  if (known !== undefined) return known;
  const answers = loadCatalog().find(({ id }) => id === operation)?.answers;
  const schema = answers?.find((one) => one.status === String(status))?.schema;
  assert.ok(schema, name);
  const made = new Ajv2020({ strict: false, validateFormats: false }).compile(schema);
  validators.set(name, made);
  return made;
}

/** The body of an answer with this status, checked against what the catalogue says of the operation's answers. */
export async function bodyOf<T = Record<string, unknown>>(
  answer: Response,
  operation: string,
  status = 200,
): Promise<T> {
  const text = await answer.text();
  assert.equal(answer.status, status, text);
  const body = JSON.parse(text) as T;
  const validate = validatorOf(operation, status);
  assert.ok(validate(body), JSON.stringify(validate.errors));
  return body;
}

/** The lines of one of the sandbox's own pages. */
export async function linesOf<T = Record<string, unknown>>(sandbox: Sandbox, path: string): Promise<T[]> {
  const text = await (await fetch(`${sandbox.url}${path}`)).text();
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as T);
}
