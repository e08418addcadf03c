import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { homedir, hostname } from 'node:os';
import { join } from 'node:path';
import { program, ROOT } from './tool.js';

/** What may be longer: made by a script, or one table. */
const LONG = new Set(['src/core/errors.ts']);
const MADE = /^(package-lock\.json$|src\/catalog\/generated\/)/;
const MOST_LINES = 250;

describe('the files of the repository', () => {
  let files: { path: string; text: string }[];
  before(async () => {
    const { output } = await program('git', ['ls-files', '--cached', '--others', '--exclude-standard']);
    files = output
      .split('\n')
      .filter((path) => path !== '' && path !== 'node_modules')
      .flatMap((path) => {
        try {
          return [{ path, text: readFileSync(join(ROOT, path), 'utf8') }];
        } catch {
          return []; // deleted, and not committed yet
        }
      });
    assert.ok(files.length > 50);
  });
  const withText = (pattern: RegExp): string[] =>
    files.filter(({ text }) => pattern.test(text)).map(({ path }) => path);

  it(`of src have at most ${MOST_LINES} lines`, () => {
    const long = files.filter(
      ({ path, text }) =>
        path.startsWith('src/') &&
        !MADE.test(path) &&
        !LONG.has(path) &&
        text.split('\n').length > MOST_LINES + 1,
    );
    assert.deepEqual(
      long.map(({ path }) => path),
      [],
    );
  });

  it('hold no path of a machine', () => {
    const folders = [ROOT, homedir()].filter((path) => path.length > 5);
    for (const folder of folders) assert.deepEqual(withText(new RegExp(`${folder}\\b`)), [], folder);
    assert.deepEqual(withText(/(?<![\w.:/$}{~-])\/(home|Users|work)\/\w+\//), []);
    if (hostname().length > 8) assert.deepEqual(withText(new RegExp(`\\b${hostname()}\\b`)), []);
  });

  it('name no host of a package registry', () => {
    const names = [
      'registry\\.npmjs',
      'registry\\.yarnpkg',
      'repo1?\\.maven',
      'pypi\\.org',
      'pythonhosted',
      'artifactory',
    ];
    assert.deepEqual(
      withText(new RegExp(`(${names.join('|')})\\.?`)).filter((path) => path !== 'test/repo/files.test.ts'),
      [],
    );
  });

  it('lock each package by its checksum, and from nowhere in particular', () => {
    const lock = JSON.parse(readFileSync(join(ROOT, 'package-lock.json'), 'utf8')) as {
      packages: Record<string, { resolved?: string; integrity?: string; link?: boolean }>;
    };
    const packages = Object.entries(lock.packages).filter(([path]) => path !== '');
    assert.deepEqual(
      packages.filter(([, { resolved }]) => resolved !== undefined).map(([path]) => path),
      [],
    );
    assert.deepEqual(
      packages.filter(([, { integrity }]) => integrity === undefined).map(([path]) => path),
      [],
    );
  });

  it('pin each dependency to one version', () => {
    const { dependencies, devDependencies } = JSON.parse(
      readFileSync(join(ROOT, 'package.json'), 'utf8'),
    ) as {
      dependencies: Record<string, string>;
      devDependencies: Record<string, string>;
    };
    const loose = Object.entries({ ...dependencies, ...devDependencies }).filter(
      ([, range]) => !/^\d/.test(range),
    );
    assert.deepEqual(loose, []);
  });
});
