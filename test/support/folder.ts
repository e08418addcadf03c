import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { atEnd } from './at-end.js';

/** A new temporary folder, which goes after the last test of the run. */
export function ownFolder(name: string): string {
  const path = mkdtempSync(join(tmpdir(), name));
  atEnd(() => {
    rmSync(path, { recursive: true, force: true });
    return Promise.resolve();
  });
  return path;
}
