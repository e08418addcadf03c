import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Sandbox } from '../../src/sandbox/sandbox.js';
import { assetsOf } from './truth.js';

/** What `getty_asset_archive` puts out. */
export interface Archived {
  readonly missing: number;
  readonly archived: number;
  readonly already: number;
  readonly downloads: number;
  readonly unknown: readonly string[];
  readonly failed: readonly unknown[];
  readonly left: number;
  readonly stopped: string | null;
}

interface Entry {
  readonly id: string;
  readonly name: string;
  readonly bytes: number;
  readonly sha256: string;
}

/** The ids that an archive has an entry of, after a look at each of their files: as the entry and the sandbox say. */
export async function intactIn(root: string, sandbox: Sandbox): Promise<string[]> {
  const entries = readdirSync(join(root, 'catalogue'))
    .filter((name) => name.endsWith('.json'))
    .map((name) => JSON.parse(readFileSync(join(root, 'catalogue', name), 'utf8')) as Entry);
  const truth = new Map((await assetsOf(sandbox)).map(({ id, file }) => [id, file]));
  for (const { id, name, ...said } of entries) {
    const bytes = readFileSync(join(root, name));
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    assert.deepEqual({ bytes: bytes.length, sha256 }, truth.get(id), id);
    assert.deepEqual([said.bytes, said.sha256], [bytes.length, sha256]);
  }
  return entries.map(({ id }) => id);
}
