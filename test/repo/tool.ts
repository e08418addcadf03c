import { spawn } from 'node:child_process';
import { join, resolve } from 'node:path';

/** The folder of the package. */
export const ROOT = resolve(import.meta.dirname, '..', '..', '..');

/** What a program printed, both streams together, and how it ended. */
export interface Outcome {
  readonly status: number | null;
  readonly output: string;
}

/** Runs one of the development tools, by its script below node_modules: `eslint/bin/eslint.js`. */
export const tool = (script: string, ...args: string[]): Promise<Outcome> =>
  program(process.execPath, [join(ROOT, 'node_modules', script), ...args]);

/** Runs a program in the folder of the package, or in another. */
export async function program(
  name: string,
  args: readonly string[],
  { cwd = ROOT, env = process.env }: { cwd?: string; env?: NodeJS.ProcessEnv } = {},
): Promise<Outcome> {
  const child = spawn(name, args, { cwd, env: { ...env, NO_COLOR: '1' }, stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk: Buffer) => (output += chunk.toString('utf8')));
  return await new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (status) => {
      resolve({ status, output });
    });
  });
}
