import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { ROUTES } from '../../src/console/api/routes.js';
import { runCli } from '../support/cli.js';

const page = readFileSync('docs/console.md', 'utf8');

describe('the page about the console', () => {
  it('lists every route, and none that is not there', () => {
    const rows = [...page.matchAll(/^\| (`(?:GET|POST|DELETE) \/api[^|]*) \|/gm)].map(
      ([, cell]) => cell ?? '',
    );
    const listed = rows.flatMap((cell) =>
      [...cell.matchAll(/(?:GET|POST|PUT|DELETE) \/api[\w/:-]*/g)].map(([route]) => route),
    );
    // One row says that the file of the same address can be written.
    const written = rows.filter((cell) => cell.includes('`PUT` of the same')).length;
    const routes = Object.values(ROUTES).map(({ method, path }) => `${method} /api${path}`);
    assert.deepEqual(listed.sort(), routes.filter((route) => !route.startsWith('PUT')).sort());
    assert.equal(written, 1);
  });

  it('lists every option', async () => {
    const { stdout } = await runCli(['console', '--help']);
    const options = [...stdout.matchAll(/^ {2}(--[\w-]+)/gm)].map(([, option]) => option);
    const listed = [...page.matchAll(/^\| `(--[\w-]+)/gm)].map(([, option]) => option);
    assert.deepEqual(listed.sort(), options.sort());
  });
});
