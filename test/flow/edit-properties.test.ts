import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  insertSteps,
  joinOf,
  moveStep,
  readFlow,
  removeStep,
  type Flow,
  type Path,
  type Place,
} from '../../src/flow/flow.js';
import { flowTexts, type Fields } from '../support/flows.js';

const NEW = { name: 'new', taskReferenceName: 'new', type: 'SIMPLE', 'x odd': [1, { a: null }] };
const RUNS = { seed: 20261125, numRuns: 300 };

/** Every place that a step can be put at, lists that are written only. */
function placesOf(flow: Flow): Place[] {
  const lists: { path: Path; count: number }[] = [
    { path: ['tasks'], count: flow.steps.length },
    ...flow.all.flatMap(({ branches }) =>
      branches.filter(({ written }) => written).map(({ path, steps }) => ({ path, count: steps.length })),
    ),
  ];
  return lists.flatMap(({ path, count }) =>
    Array.from({ length: count + 1 }, (_, index) => ({ list: path, index })).filter(({ index }) => {
      const before = flow.all.find((step) => String(step.path) === String([...path, index - 1]));
      return joinOf(flow, before) === undefined;
    }),
  );
}

/** Everything but the structure: each step's own fields without the lists of steps and what JOINs wait for. */
function bare(text: string): string[] {
  const held = ['loopOver', 'decisionCases', 'defaultCase', 'forkTasks', 'joinOn', 'tasks'];
  return readFlow(text)
    .all.map(({ task }) =>
      JSON.stringify(task, (key, value: unknown) => (held.includes(key) ? undefined : value)),
    )
    .sort();
}

const pick = <T>(items: readonly T[], at: number): T | undefined => items[at % (items.length || 1)];

describe('edits of any definition', () => {
  it('disturb nothing: what comes in goes out again to the byte', () => {
    fc.assert(
      fc.property(flowTexts, fc.nat(), (text, at) => {
        const place = pick(placesOf(readFlow(text)), at) as Place;
        const { text: with_, path } = insertSteps(text, place, [NEW]);
        const step = readFlow(with_).all.find(({ ref }) => ref === 'new');
        assert.deepEqual([step?.path, JSON.stringify(step?.task)], [path, JSON.stringify(NEW)]);
        assert.deepEqual(bare(with_), [...bare(text), JSON.stringify(NEW)].sort());
        assert.equal(removeStep(with_, path).text, text);
      }),
      RUNS,
    );
  });

  it('lose no field of no step by a move, and a move back gives the former text', () => {
    fc.assert(
      fc.property(flowTexts, fc.nat(), fc.nat(), (text, from, to) => {
        const flow = readFlow(text);
        const step = pick(flow.all, from);
        const place = pick(placesOf(flow), to);
        if (step === undefined || place === undefined) return;
        let moved;
        try {
          moved = moveStep(text, step.path, place);
        } catch (thrown) {
          assert.equal((thrown as { code: string }).code, 'bad_edit');
          return;
        }
        assert.deepEqual(bare(moved.text), bare(text));
        assert.deepEqual(outside(moved.text), outside(text));
        const there = readFlow(moved.text).all.find(({ ref }) => ref === step.ref);
        assert.deepEqual(there?.path, moved.path);
        const home = homeOf(text, step.path, moved.path);
        if (home !== undefined) assert.equal(moveStep(moved.text, moved.path, home).text, text);
      }),
      RUNS,
    );
  });

  it('take out one step and what is in it, and nothing else', () => {
    fc.assert(
      fc.property(flowTexts, fc.nat(), (text, at) => {
        const flow = readFlow(text);
        const step = pick(flow.all, at);
        if (step === undefined || step.type === 'JOIN') return;
        const after = removeStep(text, step.path).text;
        const join = joinOf(flow, step);
        const gone = new Set([step, ...(join ? [join] : [])].flatMap(({ task }) => refsIn(task)));
        const kept = flow.all.flatMap(({ ref = '' }) => (gone.has(ref) ? [] : ref));
        assert.deepEqual(
          readFlow(after).all.map(({ ref }) => ref),
          kept,
        );
        assert.deepEqual(outside(after), outside(text));
        for (const { type, task } of readFlow(after).all)
          if (type === 'JOIN')
            for (const ref of task['joinOn'] as string[]) assert.ok(kept.includes(ref), ref);
      }),
      RUNS,
    );
  });
});

const refsIn = (task: unknown): string[] =>
  [...JSON.stringify(task).matchAll(/"taskReferenceName":"(r\d+)"/g)].map(([, ref = '']) => ref);

function outside(text: string): Fields {
  return { ...(JSON.parse(text) as Fields), tasks: [] };
}

/**
 * The place that a step came from, in the text after its move; nothing where a JOIN could come to wait in another order.
 */
function homeOf(text: string, from: Path, to: Path): Place | undefined {
  const [list, index] = [from.slice(0, -1), Number(from.at(-1))];
  const moved = to.slice(0, -1);
  if (text.includes('joinOn')) return undefined;
  if (String(moved) === String(list)) return { list, index: index > Number(to.at(-1)) ? index + 1 : index };
  const at = moved.length;
  const step = list[at];
  const within = moved.every((key, each) => list[each] === key);
  const shift = within && typeof step === 'number' && step >= Number(to.at(-1)) ? 1 : 0;
  return {
    list: shift === 0 ? list : [...list.slice(0, at), (step as number) + 1, ...list.slice(at + 1)],
    index,
  };
}
