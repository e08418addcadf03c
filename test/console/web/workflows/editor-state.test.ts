import assert from 'node:assert/strict';
import {
  edited,
  open,
  type Action,
  type Editing,
  type Make,
} from '../../../../src/console/web/workflows/editor/state.js';
import { insertSteps, moveStep, removeStep } from '../../../../src/flow/flow.js';

const text = (...refs: string[]): string =>
  JSON.stringify(
    { name: 'x', tasks: refs.map((ref) => ({ name: ref, taskReferenceName: ref, type: 'SIMPLE' })) },
    null,
    2,
  );
const after = (state: Editing, ...actions: Action[]): Editing => actions.reduce(edited, state);
const edit = (what: string, make: Make, at = 0, run?: string): Action => ({
  ...{ type: 'edit', what, make, at },
  ...(run !== undefined && { run }),
});
const choose = (state: Editing, ref: string): Editing =>
  after(state, { type: 'choose', step: state.flow!.all.find((step) => step.ref === ref), focus: false });

describe('a definition that is edited', () => {
  it('keeps the step that was chosen where others come in before it, or it moves itself', () => {
    const start = choose(open(text('a', 'b')), 'b');
    const more = after(start, { type: 'typed', text: text('new', 'a', 'b'), at: 0 });
    assert.equal(more.chosen?.pointer, '/tasks/2');
    const moved = after(
      start,
      edit('Move b', (now) => moveStep(now, ['tasks', 1], { list: ['tasks'], index: 0 })),
    );
    assert.equal(moved.chosen?.pointer, '/tasks/0');
    assert.deepEqual(moved.focus, { pointer: '/tasks/0' });
    assert.equal(after(moved, { type: 'undo' }).chosen?.ref, 'b');
  });

  it('chooses a step that comes in, and says what has to be known of it', () => {
    const task = { name: 'n', taskReferenceName: 'n', type: 'SIMPLE' };
    const state = after(
      open(text('a')),
      edit('Add n', (now) => ({
        ...insertSteps(now, { list: ['tasks'], index: 0 }, [task]),
        notes: ['Look at it.'],
      })),
    );
    assert.equal(state.chosen?.ref, 'n');
    assert.deepEqual(state.said, { tone: 'info', text: 'Added n. Look at it.' });
  });

  it('says why something cannot be done, and changes nothing', () => {
    const start = open(text('a'));
    const state = after(
      start,
      edit('Remove z', (now) => removeStep(now, ['tasks', 7])),
    );
    assert.equal(state.said?.tone, 'error');
    assert.match(state.said.text, /^There is no step/);
    assert.equal(state.history, start.history);
  });

  it('keeps the last steps that could be read while the text cannot, and takes no change of the picture then', () => {
    const broken = after(open(text('a')), { type: 'typed', text: '{"tasks": [', at: 0 });
    assert.deepEqual(
      broken.flow?.steps.map(({ ref }) => ref),
      ['a'],
    );
    assert.match(broken.broken ?? '', /not JSON: 1:12/);
    const tried = after(
      broken,
      edit('Remove a', (now) => removeStep(now, ['tasks', 0])),
    );
    assert.equal(tried.history.text, '{"tasks": [');
    assert.match(tried.said?.text ?? '', /First mend the JSON/);
    assert.equal(after(tried, { type: 'undo' }).broken, undefined);
  });

  it('opens what is no definition at all', () => {
    const state = open('not json');
    assert.equal(state.flow, undefined);
    assert.notEqual(state.broken, undefined);
    assert.equal(after(state, { type: 'typed', text: text('a'), at: 0 }).flow?.steps.length, 1);
  });

  it('undoes changes of picture and text alike, in their order', () => {
    const start = open(text('a', 'b'));
    const removed = after(
      start,
      edit('Remove a', (now) => removeStep(now, ['tasks', 0])),
    );
    const typed = after(removed, { type: 'typed', text: `${removed.history.text} `, at: 0 });
    assert.equal(after(typed, { type: 'undo' }).history.text, removed.history.text);
    const back = after(typed, { type: 'undo' }, { type: 'undo' });
    assert.equal(back.history.text, start.history.text);
    assert.equal(after(back, { type: 'undo' }).history.text, start.history.text);
    assert.equal(
      after(back, { type: 'redo' }, { type: 'redo' }, { type: 'redo' }).history.text,
      typed.history.text,
    );
  });

  it('counts what is typed in one go as one change', () => {
    const start = open(text('a'));
    const typed = after(
      start,
      { type: 'typed', text: 'one', at: 0 },
      { type: 'typed', text: 'two', at: 900 },
      { type: 'typed', text: 'three', at: 5000 },
    );
    assert.equal(after(typed, { type: 'undo' }).history.text, 'two');
    assert.equal(after(typed, { type: 'undo' }, { type: 'undo' }).history.text, start.history.text);
    // What comes after an undo begins anew.
    const again = after(typed, { type: 'undo' }, { type: 'typed', text: 'four', at: 5001 });
    assert.equal(again.history.past.length, 2);
    assert.equal(again.history.future.length, 0);
  });
});
