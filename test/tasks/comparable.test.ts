import assert from 'node:assert/strict';
import { comparable, withoutNotes } from '../../src/tasks/comparable.js';

const step = (more: object = {}) => ({ name: 'a', taskReferenceName: 'a', ...more });

describe('a definition of the server, compared with ours', () => {
  it('is the same where the server has only added what it adds', () => {
    const inner = { decisionCases: { a: [step()] } };
    const ours = { name: 'w', tasks: [step(inner), step({ type: 'HTTP', inputParameters: { a: 1 } })] };
    const added = { startDelay: 0, optional: false, asyncComplete: false, decisionCases: {}, loopOver: [] };
    const theirs = {
      ...{ createTime: 5, updateTime: 6, createdBy: 'x', ownerApp: '', version: 1, schemaVersion: 2 },
      tasks: [
        { ...added, ...step({ type: 'SIMPLE', decisionCases: { a: [{ ...added, ...step() }] } }) },
        { ...added, ...step({ inputParameters: { a: 1 }, type: 'HTTP' }) },
      ],
      ...{
        name: 'w',
        restartable: true,
        timeoutPolicy: 'ALERT_ONLY',
        enforceSchema: true,
        inputTemplate: {},
      },
    };
    assert.equal(JSON.stringify(comparable(theirs, ours)), JSON.stringify(ours));
  });

  it('keeps what ours no longer has, wherever it stands', () => {
    for (const [theirs, ours] of [
      [{ description: 'theirs' }, {}],
      [{ timeoutSeconds: 60 }, {}],
      [{ timeoutPolicy: 'RETRY' }, {}],
      [{ version: 2 }, {}],
      [{ tasks: [step(), step()] }, { tasks: [step()] }],
      [{ tasks: [step({ optional: true })] }, { tasks: [step()] }],
      [
        { tasks: [step({ inputParameters: { a: 1, b: 0 } })] },
        { tasks: [step({ inputParameters: { a: 1 } })] },
      ],
      [{ inputTemplate: { page: '' } }, { inputTemplate: {} }],
      [{ outputParameters: { x: { version: 1 } } }, { outputParameters: { x: {} } }],
      [{ tasks: [step({ decisionCases: { a: [] } })] }, { tasks: [step({ decisionCases: {} })] }],
    ])
      assert.deepEqual(comparable(theirs, ours), theirs, JSON.stringify(ours));
  });

  it('is the server’s where a value is another', () => {
    assert.deepEqual(comparable({ a: [1], b: 'x' }, { b: 'y', a: {} }), { b: 'x', a: [1] });
  });

  it('has its notes left out, also where ours was read from a server', () => {
    assert.deepEqual(withoutNotes({ name: 'w', createTime: 1, updateTime: 2, updatedBy: 'x' }), {
      name: 'w',
    });
  });
});
