import assert from 'node:assert/strict';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { linesOf, openTestConsole, type Answer, type TestConsole } from './console.js';
import { startFakeConductor, type FakeConductor } from './fake-conductor.js';

export type Schema = Record<string, any>; // eslint-disable-line @typescript-eslint/no-explicit-any

/** Calls of a console whose answers are held to its own description. */
export interface DescribedCalls {
  readonly document: Schema;
  /** Operations that were called with success, by id. */
  readonly called: ReadonlySet<string>;
  /** Calls a route below `/api`, and holds the answer to what the document says of it. */
  call(method: string, path: string, body?: unknown): Promise<Answer>;
}

export async function describedCalls(console: TestConsole): Promise<DescribedCalls> {
  const document = (await console.get('/api/openapi.json')).json() as Schema;
  const called = new Set<string>();
  const ajv = new Ajv2020({ strict: false, allErrors: true });

  async function call(method: string, path: string, body?: unknown): Promise<Answer> {
    const answer = await console.call(method, `/api${path}`, body);
    const { id, operation } = operationAt(method, `/api${path.split('?')[0] ?? ''}`);
    const { status, text } = answer;
    const key = [String(status), `${String(status)[0] ?? ''}XX`].find((one) => operation['responses'][one]);
    assert.ok(key, `${id}: ${status} is not described`);
    const { content } = operation['responses'][key] as Schema;
    if (status < 300) called.add(id);
    if (content === undefined) {
      assert.equal(text, '', id);
      return answer;
    }
    const [type = ''] = Object.keys(content as object);
    assert.equal(answer.headers['content-type'], `${type}; charset=utf-8`, id);
    const check = ajv.compile(content[type].schema as Schema);
    const parts = type === 'application/x-ndjson' ? linesOf(answer) : [answer.json()];
    assert.ok(parts.length > 0);
    for (const part of parts) assert.ok(check(part), `${id}: ${ajv.errorsText(check.errors)}`);
    return answer;
  }

  function operationAt(method: string, path: string): { id: string; operation: Schema } {
    for (const [template, methods] of Object.entries(document['paths'] as Schema)) {
      const pattern = new RegExp(`^${template.replace(/\{[^}]+\}/g, '[^/]+')}$`);
      const operation = methods[method.toLowerCase()] as Schema | undefined;
      if (operation && pattern.test(path)) return { id: operation['operationId'], operation };
    }
    throw new assert.AssertionError({ message: `${method} ${path} is not described` });
  }

  return { document, called, call };
}

/** A console with a fake engine and a connection that is never used, and calls that are held to its description. */
export interface DescribedConsole extends DescribedCalls {
  readonly console: TestConsole;
  readonly engine: FakeConductor;
  close(): Promise<void>;
}

export const BASE_URL = 'https://getty.example';

export async function openDescribedConsole(): Promise<DescribedConsole> {
  const engine = await startFakeConductor();
  const env = {
    GETTY_API_KEY: 'some-api-key',
    GETTY_API_SECRET: 'some-api-secret',
    GETTY_BASE_URL: BASE_URL,
  };
  const console = await openTestConsole({ engineUrl: engine.url, env });
  return {
    ...(await describedCalls(console)),
    ...{ console, engine },
    async close() {
      await console.close();
      await engine.close();
    },
  };
}
