import assert from 'node:assert/strict';
import { lintSteps, lintText, page, task } from '../support/lint.js';

type Fields = Record<string, unknown>;
const of = (def: Fields): string[] =>
  lintText(JSON.stringify({ name: 'a', ...def })).map(
    ({ rule, severity, message }) => `${rule} ${severity}: ${message}`,
  );
const ours = (def: Fields): string[] => of({ ...def, name: 'getty_downloads' });
const steps = (tasks: Fields[], more: Fields = {}, taskDefs: Fields[] = []): string[] =>
  lintSteps(tasks, more, { taskDefs }).map(
    ({ rule, severity, message }) => `${rule} ${severity}: ${message}`,
  );

describe('the linter, of task definitions', () => {
  for (const [def, expected] of [
    [{ timeoutSeconds: 60, responseTimeoutSeconds: 59 }, undefined],
    [{ timeoutSeconds: 0, responseTimeoutSeconds: 600 }, undefined],
    [{}, undefined],
    [
      { timeoutSeconds: 60, responseTimeoutSeconds: 61 },
      /error: responseTimeoutSeconds, 61, is not below timeoutSeconds, 60: the engine refuses/,
    ],
    [{ timeoutSeconds: 60, responseTimeoutSeconds: 60 }, /error: .*over before a lost worker is noticed/],
    [{ timeoutSeconds: 60 }, /error: responseTimeoutSeconds, 3600 \(left out, it is 3600\), is not below/],
    [{ responseTimeoutSeconds: 0 }, /error: responseTimeoutSeconds must be 1 or more/],
    [
      { timeoutSeconds: 60, responseTimeoutSeconds: 10, totalTimeoutSeconds: 30 },
      /error: timeoutSeconds, 60, is above totalTimeoutSeconds, 30/,
    ],
    [{ pollTimeoutSeconds: -1 }, /error: pollTimeoutSeconds is below 0/],
    [{ retryCount: -1 }, /error: retryCount is below 0/],
    [{ backoffScaleFactor: 0 }, /error: backoffScaleFactor must be 1 or more/],
    [
      { retryDelaySeconds: 100, maxRetryDelaySeconds: 10 },
      /warning: maxRetryDelaySeconds, 10, is below retryDelaySeconds, 100/,
    ],
    [{ maxRetryDelaySeconds: 10 }, /60 \(left out, it is 60\)/],
  ] as const) {
    it(JSON.stringify(def), () => {
      const found = of(def);
      assert.equal(found.length, expected === undefined ? 0 : 1, found.join());
      if (expected) assert.match(found[0]!, expected);
    });
  }

  it('know that our tasks wait for their turn', () => {
    const good = { timeoutSeconds: 0, responseTimeoutSeconds: 180, pollTimeoutSeconds: 0 };
    assert.deepEqual(ours(good), []);
    assert.match(
      ours({ ...good, timeoutSeconds: 600 }).join(),
      /^timeouts warning: timeoutSeconds is 600: a task that waits/,
    );
    assert.match(
      ours({ ...good, pollTimeoutSeconds: 60 }).join(),
      /^timeouts warning: pollTimeoutSeconds is 60/,
    );
    assert.match(
      ours({ ...good, responseTimeoutSeconds: 60 }).join(),
      /^timeouts warning: .* a turn of the worker takes up to 60 s/,
    );
  });

  it('are looked at in lists, too, and for words that the engine does not know', () => {
    const list = JSON.stringify(
      [{ name: 'a' }, { retryLogic: 'EXPONENTIAL', timeoutPolicy: 'RETRY' }],
      null,
      2,
    );
    const found = lintText(list);
    assert.deepEqual(
      found.map(({ rule, line, path }) => [rule, line, path]),
      [
        ['bad-field', 5, [1]],
        ['bad-field', 6, [1]],
      ],
    );
    assert.equal(found[1]?.fix, 'Write EXPONENTIAL_BACKOFF');
  });
});

describe("the linter, of a workflow's times", () => {
  it('finds a task that may take longer than the workflow, by its own definition or by the one of its name', () => {
    const def = { name: 'long', timeoutSeconds: 900, responseTimeoutSeconds: 60 };
    assert.deepEqual(steps([task('SIMPLE', { name: 'long' })], { timeoutSeconds: 900 }, [def]), []);
    assert.match(
      steps([task('SIMPLE', { name: 'long', taskReferenceName: 'a' })], { timeoutSeconds: 600 }, [
        def,
      ]).join(),
      /^timeouts warning: a: timeoutSeconds of its task definition is 900, but the workflow's timeoutSeconds is 600$/,
    );
    const own = task('SIMPLE', {
      taskReferenceName: 'a',
      taskDefinition: { ...def, responseTimeoutSeconds: 950, timeoutSeconds: 0 },
    });
    assert.match(
      steps([own], { timeoutSeconds: 600 }).join(),
      /responseTimeoutSeconds of its task definition is 950/,
    );
    assert.deepEqual(steps([own], {}), []);
  });

  it('looks into the definition that a task brings', () => {
    const own = task('SIMPLE', { taskDefinition: { timeoutSeconds: 5, responseTimeoutSeconds: 10 } });
    assert.match(steps([own]).join(), /^timeouts error: responseTimeoutSeconds, 10/);
  });

  it('finds a wait that the workflow does not outlive', () => {
    const wait = task('WAIT', { taskReferenceName: 'w', inputParameters: { duration: '1 hours' } });
    const policy = { timeoutPolicy: 'TIME_OUT_WF' };
    assert.match(
      steps([wait], { timeoutSeconds: 3600, ...policy }).join(),
      /^timeouts error: w waits 1 hours/,
    );
    assert.deepEqual(steps([wait], { timeoutSeconds: 3601, ...policy }), []);
    assert.deepEqual(steps([wait], { timeoutSeconds: 60 }), []);
  });

  it('finds limits of a call that do not fit', () => {
    const call = (more: Fields, flow: Fields = {}, defs: Fields[] = []): string[] =>
      steps(
        [
          task('HTTP', {
            name: 'call',
            taskReferenceName: 'h',
            inputParameters: { http_request: { method: 'GET', uri: 'https://example.com', ...more } },
          }),
        ],
        flow,
        defs,
      );
    assert.deepEqual(call({}), []);
    assert.deepEqual(call({ readTimeOut: '30000', connectionTimeOut: 10_000 }), []);
    assert.match(call({ readTimeOut: 30 }).join(), /^timeouts warning: h: readTimeOut is 30 ms$/);
    assert.match(
      call({ readTimeOut: 60_000 }, { timeoutSeconds: 60 }).join(),
      /not below the workflow's timeoutSeconds, 60 s/,
    );
    const def = { name: 'call', responseTimeoutSeconds: 20 };
    assert.match(
      call({ readTimeOut: 20_000 }, {}, [def]).join(),
      /not below responseTimeoutSeconds of its task definition, 20 s/,
    );
    assert.deepEqual(call({ readTimeOut: '${workflow.input.ms}' }, { timeoutSeconds: 60 }), []);
  });

  it("knows that a call of the catalogue needs more than the engine's 3 s", () => {
    const uri = '${workflow.secrets.BASE}/v3/downloads?page=1';
    const call = (more: Fields): string[] =>
      steps([
        task('HTTP', {
          taskReferenceName: 'h',
          inputParameters: { http_request: { method: 'GET', uri, ...more } },
        }),
      ]);
    assert.match(call({}).join(), /^timeouts warning: h has no readTimeOut/);
    assert.deepEqual(call({ readTimeOut: 60_000 }), []);
    assert.deepEqual(steps([page('p')]), []);
  });
});
