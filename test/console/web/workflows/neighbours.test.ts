import assert from 'node:assert/strict';
import {
  likelyPlace,
  nextTo,
  placeBeside,
  stepBeside,
} from '../../../../src/console/web/workflows/editor/neighbours.js';
import { usesOf } from '../../../../src/console/web/workflows/editor/uses.js';
import { canMove, placeWords } from '../../../../src/console/web/workflows/steps/places.js';
import { moveStep, readFlow, type Flow, type Step } from '../../../../src/flow/flow.js';

const step = (ref: string, type = 'SIMPLE', more: object = {}): object => ({
  name: ref,
  taskReferenceName: ref,
  type,
  ...more,
});
const TEXT = JSON.stringify({
  name: 'x',
  tasks: [
    step('a'),
    step('fork', 'FORK_JOIN', { forkTasks: [[step('f1'), step('f2')], []] }),
    step('join', 'JOIN', { joinOn: ['f2'] }),
    step('choose', 'SWITCH', {
      decisionCases: { video: [] },
      defaultCase: [step('d', 'SIMPLE', { inputParameters: { x: '${a.output.x}' } })],
    }),
    step('z', 'SIMPLE', { inputParameters: { y: '${f1.output.y}', z: '${z.input.y}' } }),
  ],
  outputParameters: { last: '${z.output.all}' },
});
const flow: Flow = readFlow(TEXT);
const at = (ref: string): Step => flow.all.find((one) => one.ref === ref)!;
const order = (text: string): string[] => readFlow(text).all.flatMap(({ ref }) => ref ?? []);
const moved = (ref: string, by: -1 | 1): string[] =>
  order(moveStep(TEXT, at(ref).path, placeBeside(flow, at(ref), by)!).text);

describe('moving a step by one', () => {
  it('goes past its neighbour, a fork and its join as one', () => {
    assert.deepEqual(moved('a', 1).slice(0, 5), ['fork', 'f1', 'f2', 'join', 'a']);
    assert.deepEqual(moved('choose', -1).slice(0, 4), ['a', 'choose', 'd', 'fork']);
    assert.deepEqual(moved('fork', -1).slice(0, 5), ['fork', 'f1', 'f2', 'join', 'a']);
    assert.deepEqual(moved('fork', 1).slice(0, 4), ['a', 'choose', 'd', 'fork']);
  });

  it('leaves a branch at its end', () => {
    assert.deepEqual(moved('f1', -1).slice(0, 4), ['a', 'f1', 'fork', 'f2']);
    assert.deepEqual(moved('f2', 1).slice(0, 5), ['a', 'fork', 'f1', 'join', 'f2']);
    assert.deepEqual(moved('d', 1).slice(-3), ['choose', 'd', 'z']);
  });

  it('ends where the workflow does', () => {
    assert.equal(placeBeside(flow, at('a'), -1), undefined);
    assert.equal(placeBeside(flow, at('z'), 1), undefined);
  });
});

describe('what is beside a step', () => {
  it('takes its place when it goes', () => {
    assert.equal(nextTo(flow, at('a'))?.ref, 'fork');
    assert.equal(nextTo(flow, at('fork'))?.ref, 'choose');
    assert.equal(nextTo(flow, at('z'))?.ref, 'choose');
    assert.equal(nextTo(flow, at('d'))?.ref, 'choose');
  });

  it('is the one above or below in the picture', () => {
    assert.equal(stepBeside(flow, at('fork').pointer, 1)?.ref, 'f1');
    assert.equal(stepBeside(flow, at('join').pointer, -1)?.ref, 'f2');
    assert.equal(stepBeside(flow, at('z').pointer, 1), undefined);
  });

  it('is where a new one most likely goes', () => {
    assert.equal(likelyPlace(flow, undefined), 'place:/tasks/5');
    assert.equal(likelyPlace(flow, at('fork')), 'place:/tasks/3');
    assert.equal(likelyPlace(flow, at('d')), 'place:/tasks/3/defaultCase/1');
  });
});

describe('places in words', () => {
  it('are after a step, or first in a branch', () => {
    assert.equal(placeWords(flow, { list: ['tasks'], index: 0 }), 'at the beginning');
    assert.equal(placeWords(flow, { list: ['tasks'], index: 1 }), 'after a');
    assert.equal(
      placeWords(flow, { list: ['tasks', 3, 'decisionCases', 'video'], index: 0 }),
      'first in case video of choose',
    );
    assert.equal(
      placeWords(flow, { list: ['tasks', 1, 'forkTasks', 1], index: 0 }),
      'first in branch 2 of fork',
    );
  });

  it('are open to a step where it would be elsewhere then', () => {
    const can = (ref: string, list: (string | number)[], index: number) =>
      canMove(flow, at(ref), { list, index });
    assert.ok(can('a', ['tasks'], 4));
    assert.ok(can('a', ['tasks', 3, 'defaultCase'], 0));
    assert.ok(!can('a', ['tasks'], 0));
    assert.ok(!can('a', ['tasks'], 1));
    assert.ok(!can('choose', ['tasks', 3, 'defaultCase'], 0));
    assert.ok(!can('fork', ['tasks'], 3), 'behind its own join');
    assert.ok(can('fork', ['tasks'], 4));
  });
});

describe('who uses a step', () => {
  it('is named, what waits for it and what is inside it aside', () => {
    assert.deepEqual(usesOf(flow, at('a')), ['d']);
    assert.deepEqual(usesOf(flow, at('f1')), ['z']);
    assert.deepEqual(usesOf(flow, at('fork')), ['z']);
    assert.deepEqual(usesOf(flow, at('f2')), []);
    assert.deepEqual(usesOf(flow, at('z')), ['outputParameters']);
  });
});
