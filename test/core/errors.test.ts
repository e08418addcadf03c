import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { ERRORS, GettyDownloadsError, toError, type ErrorCode } from '../../src/core/errors.js';

const documented = readFileSync('docs/errors.md', 'utf8')
  .split('\n')
  .filter((line) => line.startsWith('| `'))
  .map((line) => line.split('|').map((cell) => cell.trim()));

describe('the table of errors', () => {
  it('is the one in docs/errors.md, row by row and cell by cell', () => {
    const rows = documented.map(([, code, message, exit, outcome, again]) => ({
      code,
      message,
      exit,
      outcome,
      again,
    }));
    const expected = Object.entries(ERRORS).map(([code, row]) => ({
      code: `\`${code}\``,
      message: row.message,
      exit: String(row.exit),
      outcome: { terminal: 'ends', retry: 'retried', hand_back: 'handed back' }[row.conductor],
      again: row.resend ? 'yes' : 'no',
    }));
    assert.deepEqual(rows, expected);
  });

  for (const [code, row] of Object.entries(ERRORS)) {
    it(`says of ${code} what happened and what to do, in sentences that can be put together`, () => {
      assert.match(row.message, /^[A-Z].*[^.]$/);
      assert.match(row.advice, /^[A-Z].*[^.]$/);
      assert.ok(row.message.length + row.advice.length < 250, 'too long to be read');
    });
  }

  it('never has Conductor try again what cannot change by itself', () => {
    const fixed: ErrorCode[] = ['bad_input', 'bad_request', 'forbidden', 'not_found', 'unauthorized'];
    for (const code of fixed)
      assert.deepEqual([ERRORS[code].conductor, ERRORS[code].resend], ['terminal', false]);
  });
});

describe('GettyDownloadsError', () => {
  it('carries its row, its details and its cause', () => {
    const cause = new Error('socket');
    const error = new GettyDownloadsError('unreachable', { detail: 'no route', cause, attempts: 3 });
    assert.equal(error.message, 'The API cannot be reached: no route');
    assert.equal(error.name, 'GettyDownloadsError');
    assert.equal(error.cause, cause);
    assert.equal(error.details.attempts, 3);
  });
});

describe('toError', () => {
  it('leaves ours as it is and takes everything else for a fault of this program', () => {
    const ours = new GettyDownloadsError('forbidden');
    assert.equal(toError(ours), ours);
    assert.equal(toError(new Error('odd')).code, 'internal');
    assert.equal(toError(null).code, 'internal');
    assert.match(toError('text').message, /text/);
  });
});
