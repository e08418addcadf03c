import { spawn } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** Programs that open an address, and what they are given before it. */
const OPENERS: Partial<Record<NodeJS.Platform, readonly string[]>> = {
  darwin: ['open'],
  win32: ['rundll32', 'url.dll,FileProtocolHandler'],
};

export interface OpenOptions {
  /** Where a file may lie for its owner only; made where it is missing. */
  readonly folder: string;
  /** Default: that of this machine. */
  readonly platform?: NodeJS.Platform;
  /** Default: that of this process. */
  readonly env?: NodeJS.ProcessEnv;
}

/**
 * Opens an address in the system's browser. It is handed over in a file that its owner alone can read: what stands in
 * a command line, every user of the machine can see.
 *
 * @param url percent-encoded
 * @returns what takes the file away, once the program has begun
 * @throws Error where there is no such program or it fails at once
 */
export async function openBrowser(url: string, options: OpenOptions): Promise<() => void> {
  const { folder, platform = process.platform, env = process.env } = options;
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const file = join(folder, `open-console-${process.pid}.html`);
  const page = `<!doctype html><meta charset="utf-8"><meta http-equiv="refresh" content="0; url=${url}">`;
  writeFileSync(file, page, { mode: 0o600 });
  const remove = (): void => {
    rmSync(file, { force: true });
  };
  const [program = 'xdg-open', ...words] = OPENERS[platform] ?? ['xdg-open'];
  try {
    await begun(program, [...words, pathToFileURL(file).href], env);
    return remove;
  } catch (thrown) {
    remove();
    throw thrown;
  }
}

/** How long a program that fails may take to do so, milliseconds: one that opens a window may stay for hours. */
const SETTLED_MS = 2_000;

async function begun(program: string, args: readonly string[], env: NodeJS.ProcessEnv): Promise<void> {
  const child = spawn(program, args, { env, stdio: 'ignore', detached: true });
  child.unref();
  await new Promise<void>((resolve, reject) => {
    const timer = setTimeout(resolve, SETTLED_MS);
    child.once('error', reject);
    child.once('exit', (code) => {
      clearTimeout(timer);
      if (code === 0) resolve();
      else reject(new Error(`${program} ended with ${String(code)}`));
    });
  });
}
