import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
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

/** What a refused command printed with `--json`. */
export function failureOf(result: CliResult): Record<string, unknown> {
  assert.equal(result.status, 2, result.stderr);
  return (JSON.parse(result.stdout) as { error: Record<string, unknown> }).error;
}
