import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { skipBecause } from './skip.js';

/** Of Conductor's client for Python; another one needs another folder. */
const CLIENT = 'conductor-python==2.0.0';
const folder = resolve('build', CLIENT.replace('==', '-'));
const python = join(folder, process.platform === 'win32' ? 'Scripts/python.exe' : 'bin/python');

/** The Python examples of the README, in its order. */
export const pythonExamples = [...readFileSync('README.md', 'utf8').matchAll(/```python\n(.*?)```/gs)].map(
  ([, code]) => code ?? '',
);

/**
 * A Python that has Conductor's client, for a `before` hook: made once a clone. Skips the suite where there is no
 * Python 3 with venv, or no package index.
 *
 * @returns the program
 */
export function pythonFor(context: Mocha.Context): string {
  context.timeout(240_000);
  if (existsSync(join(folder, 'made'))) return python;
  rmSync(folder, { recursive: true, force: true });
  const venv = spawnSync('python3', ['-m', 'venv', folder], { encoding: 'utf8' });
  if (venv.status !== 0) return skipBecause(context, 'no Python 3 with venv');
  const install = `import subprocess, sys, pathlib
subprocess.run([sys.executable, "-m", "pip", "install", "-q", "--disable-pip-version-check", sys.argv[1]], check=True)
pathlib.Path(sys.prefix, "made").touch()`;
  const pip = spawnSync(python, ['-c', install, CLIENT], { encoding: 'utf8' });
  if (pip.status !== 0) return skipBecause(context, `${CLIENT} cannot be had: ${pip.stderr.slice(-300)}`);
  return python;
}
