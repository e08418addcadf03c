import { join } from 'node:path';
import type { SandboxOptions } from '../../src/sandbox/sandbox.js';
import { folderWithDisk } from './disk.js';
import { engineFor } from './engine.js';
import { openStage, type Stage } from './stage.js';

/** Calls that fail now and then, in each of the ways that pass by themselves. */
const FAULTS = { '429': 0.03, '503': 0.03, reset: 0.02, truncate: 0.02 };

/**
 * For a suite: a stage whose API fails now and then, and a folder with the destination `archive`.
 *
 * @param sandbox the history, and other faults where those are meant
 * @param env variables of the connection beside those of the sandbox
 */
export function troubledStage(
  sandbox: Partial<SandboxOptions>,
  env: Readonly<Record<string, string>> = {},
): { readonly folder: string; stage(): Stage } {
  const folder = folderWithDisk('archive');
  let stage: Stage;
  before(async function () {
    const { url } = await engineFor(this);
    stage = await openStage(url, {
      cwd: folder.path,
      sandbox: { faults: FAULTS, ...sandbox },
      env: { GETTY_STATE_DIR: join(folder.path, 'state'), ...env },
    });
  });
  after(async () => {
    await stage.close();
    folder.remove();
  });
  return { folder: folder.path, stage: () => stage };
}
