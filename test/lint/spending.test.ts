import assert from 'node:assert/strict';
import { lintSteps, loop, task } from '../support/lint.js';

type Fields = Record<string, unknown>;
const YES = '${workflow.input.confirm}';
const buy = (inputParameters: Fields, more: Fields = {}): Fields =>
  task('SIMPLE', { name: 'getty_download_image', taskReferenceName: 'buy', inputParameters, ...more });
const request = (inputParameters: Fields): Fields =>
  task('SIMPLE', { name: 'getty_request', taskReferenceName: 'buy', inputParameters });
const told = (tasks: Fields[], taskDefs: Fields[] = []): string[] =>
  lintSteps(tasks, {}, { taskDefs }).map(({ rule, severity }) => `${rule} ${severity}`);

describe('the linter, of calls that cost something', () => {
  for (const [confirm, expected] of [
    [YES, []],
    [true, ['confirmation warning']],
    [false, ['confirmation error']],
    [null, ['confirmation error']],
    [undefined, ['confirmation error']],
    ['true', ['invalid-input error']],
    ['yes', ['invalid-input error']],
  ] as const)
    it(`takes ${JSON.stringify(confirm) ?? 'nothing'} for confirm: ${expected.join() || 'nothing to say'}`, () => {
      const input = confirm === undefined ? {} : { confirm };
      assert.deepEqual(told([buy({ id: '1', ...input })]), expected);
      assert.deepEqual(
        told([request({ operation: 'downloadImage', parameters: { id: '1' }, ...input })]),
        expected,
      );
    });

  it('mends a yes that the definition says, and one that is missing', () => {
    for (const input of [{ id: '1' }, { id: '1', confirm: true }, { id: '1', confirm: false }]) {
      const [found] = lintSteps([buy(input)]);
      const { tasks } = JSON.parse(found?.mended ?? '') as { tasks: { inputParameters: unknown }[] };
      assert.deepEqual(tasks[0]?.inputParameters, { id: '1', confirm: YES });
    }
  });

  it('asks no yes of what reads, nor where all of the input, or the operation, comes with the run', () => {
    assert.deepEqual(told([request({ operation: 'getImage', parameters: { id: '1' } })]), []);
    assert.deepEqual(told([request({ operation: '${workflow.input.operation}' })]), []);
    const [whole, ...more] = told([buy('${workflow.input}' as unknown as Fields)]);
    assert.deepEqual([whole, more], ['bad-field error', []]);
    const template = [{ name: 'getty_download_image', inputTemplate: { confirm: YES } }];
    assert.deepEqual(told([buy({ id: '1' })], template), []);
  });

  it('warns of downloads that are counted in a loop that forgets', () => {
    const input = { id: '1', confirm: YES, max_downloads: 5 };
    assert.deepEqual(told([loop('l', { keepLastN: 2 }, buy(input))]), ['forgotten-rounds warning']);
    const fork = task('FORK_JOIN', { forkTasks: [[buy(input)]] });
    const within = [fork, task('JOIN', { joinOn: ['buy'] })];
    assert.deepEqual(told([loop('l', { keepLastN: 2 }, ...within)]), ['forgotten-rounds warning']);
    // One that keeps all its rounds has another rule.
    assert.deepEqual(told([loop('l', {}, buy(input))]), ['keep-last-n warning']);
    assert.deepEqual(told([loop('l', { keepLastN: 2 }, buy({ id: '1', confirm: YES }))]), []);
    assert.deepEqual(told([buy(input)]), []);
  });

  it('lets our own tasks be tried again, and warns of an HTTP task that is', () => {
    assert.deepEqual(told([buy({ id: '1', confirm: YES }, { retryCount: 10 })]), []);
    const call = (method: string, path: string, more: Fields = {}): Fields =>
      task('HTTP', {
        inputParameters: {
          http_request: { method, uri: `https://api.gettyimages.com${path}`, readTimeOut: 60_000 },
        },
        ...more,
      });
    const paid = '/v3/downloads/images/${workflow.input.id}';
    const retried = ['repeated-call warning'];
    assert.deepEqual(told([call('POST', paid)]), []);
    assert.deepEqual(told([call('POST', paid, { retryCount: 0 })]), []);
    assert.deepEqual(told([call('POST', paid, { retryCount: 3 })]), retried);
    assert.deepEqual(told([call('PUT', '/v3/usage-batches/a', { retryCount: 1 })]), retried);
    assert.deepEqual(told([call('GET', '/v3/downloads', { retryCount: 3 })]), []);
    // A task definition that says nothing means three.
    for (const [def, expected] of [
      [{}, retried],
      [{ retryCount: 0 }, []],
      [{ retryCount: 2 }, retried],
    ] as const)
      assert.deepEqual(told([call('POST', paid, { name: 'call' })], [{ name: 'call', ...def }]), expected);
    const [found] = lintSteps([call('POST', paid, { retryCount: 3 })]);
    assert.match(found?.fix ?? '', /use getty_download_image/);
    const { tasks } = JSON.parse(found?.mended ?? '') as { tasks: Fields[] };
    assert.equal(tasks[0]?.['retryCount'], 0);
  });
});
