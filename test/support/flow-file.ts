import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runCli, type CliResult } from './cli.js';

/** A workflow with one task, as people write it by hand. */
export const FLOW = `{
  "name": "flow",
  "version": 1,
  "tasks": [
    {
      "name": "first",
      "taskReferenceName": "first",
      "type": "SIMPLE"
    }
  ],
  "schemaVersion": 2
}
`;

/** A folder with `flow.json` in it, and the command that changes it. */
export interface FlowFile {
  readonly folder: string;
  readonly add: (...args: string[]) => Promise<CliResult>;
  /** The file as it is now. */
  readonly flow: () => string;
  readonly remove: () => void;
}

export function flowFile(): FlowFile {
  const folder = mkdtempSync(join(tmpdir(), 'add-'));
  writeFileSync(join(folder, 'flow.json'), FLOW);
  return {
    folder,
    add: (...args) => runCli(['add', ...args], { cwd: folder }),
    flow: () => readFileSync(join(folder, 'flow.json'), 'utf8'),
    remove: () => {
      rmSync(folder, { recursive: true });
    },
  };
}

/** A document of another API, whose operations have no task of ours, and the connection to it. */
export function addShop(folder: string): void {
  const path = { name: 'id', in: 'path', required: true, schema: { type: 'string' } };
  const size = { name: 'size', in: 'query', schema: { type: 'string' } };
  const schema = { type: 'object', properties: { uses: { type: 'array' } } };
  const responses = { '200': { description: 'Fine.' } };
  const paths = {
    '/prints/{id}': {
      post: { operationId: 'orderPrint', 'x-effect': 'spend', parameters: [path, size], responses },
    },
    '/uses/{id}': {
      put: {
        operationId: 'reportUses',
        parameters: [path],
        requestBody: { required: true, content: { 'application/json': { schema } } },
        responses,
      },
    },
  };
  const document = { openapi: '3.1.0', info: { title: 'Shop', version: '1' }, paths };
  mkdirSync(join(folder, 'apis'));
  writeFileSync(join(folder, 'apis', 'shop.json'), JSON.stringify(document));
  const connection =
    "{ api: shop, base_url: 'https://shop.example', auth: { type: bearer, token: '${SHOP}' } }";
  writeFileSync(join(folder, 'getty-downloads.yaml'), `connections:\n  shop: ${connection}\n`);
}

/** What a refused command printed with `--json`. */
export function failureOf(result: CliResult): Record<string, unknown> {
  assert.equal(result.status, 2, result.stderr);
  return (JSON.parse(result.stdout) as { error: Record<string, unknown> }).error;
}
