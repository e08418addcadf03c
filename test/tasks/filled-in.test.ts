import assert from 'node:assert/strict';
import type { Conductor } from '../../src/tasks/conductor.js';
import { withoutFilledIn } from '../../src/tasks/filled-in.js';
import type { HandlerResult } from '../../src/tasks/handler.js';

const storing = (inputData: unknown): Pick<Conductor, 'call'> => ({
  call: (() => Promise.resolve({ inputData })) as Conductor['call'],
});
const away: Pick<Conductor, 'call'> = { call: () => Promise.reject(new Error('away')) };

const failed = (code: string): HandlerResult => ({
  status: 'FAILED_WITH_TERMINAL_ERROR',
  outputData: {
    error: { code, message: 'hush', problems: [{ path: '/a', code: 'enum', message: 'hush', got: 'hush' }] },
  },
  reasonForIncompletion: 'hush',
  logs: [{ log: 'hush', createdTime: 1 }],
});
const task = { taskId: 't', inputData: { a: 'hush', b: { d: 1, c: 2 } } };

describe('a complaint about an input', () => {
  it('is left as it is where the input is what the engine stores, in whatever order', async () => {
    const result = failed('bad_input');
    assert.equal(await withoutFilledIn(storing({ b: { c: 2, d: 1 }, a: 'hush' }), task, result), result);
  });

  it('keeps names only where the engine has filled something in, or cannot be asked', async () => {
    const servers = [
      [storing({ ...task.inputData, a: '${workflow.secrets.X}' }), /has put a secret of its own/],
      [away, /did not say whether/],
    ] as const;
    for (const [server, why] of servers) {
      for (const code of ['bad_input', 'unknown_connection']) {
        const result = await withoutFilledIn(server, task, failed(code));
        assert.doesNotMatch(JSON.stringify(result), /hush/);
        const { error } = result.outputData as {
          error: { code: string; message: string; problems: unknown };
        };
        assert.equal(error.code, code);
        assert.match(error.message, why);
        assert.deepEqual(error.problems, [{ path: '/a', code: 'enum' }]);
      }
    }
  });

  it('is the only thing that the engine is asked about', async () => {
    const result = failed('forbidden');
    assert.equal(await withoutFilledIn(away, task, result), result);
  });
});
