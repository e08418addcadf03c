import assert from 'node:assert/strict';
import fc from 'fast-check';
import { layout } from '../../../../src/console/web/workflows/picture/layout.js';
import { nearestPlace } from '../../../../src/console/web/workflows/picture/near.js';
import {
  SIZES,
  type Box,
  type Item,
  type Picture,
} from '../../../../src/console/web/workflows/picture/shapes.js';
import { trace } from '../../../../src/console/web/workflows/picture/trace.js';
import { insertSteps, readFlow, type Step } from '../../../../src/flow/flow.js';
import { flowTexts } from '../../../support/flows.js';

const RUNS = { seed: 20261125, numRuns: 150 };

const definition = (...tasks: object[]): string => JSON.stringify({ name: 'x', tasks });
const step = (ref: string, type = 'SIMPLE', more: object = {}): Record<string, unknown> => ({
  name: ref,
  taskReferenceName: ref,
  type,
  ...more,
});
const pictureOf = (text: string): Picture<Step> => layout(readFlow(text).steps);

const of = <K extends Item<Step>['kind']>(picture: Picture<Step>, kind: K) =>
  picture.items.filter((item): item is Extract<Item<Step>, { kind: K }> => item.kind === kind);

const apart = (a: Box, b: Box): boolean =>
  a.x + a.width <= b.x || b.x + b.width <= a.x || a.y + a.height <= b.y || b.y + b.height <= a.y;
const inside = (a: Box, b: Box): boolean =>
  a.x >= b.x && a.y >= b.y && a.x + a.width <= b.x + b.width && a.y + a.height <= b.y + b.height;

describe('the picture of a workflow', () => {
  it('shows each step once, and none over another', () => {
    fc.assert(
      fc.property(flowTexts, (text) => {
        const flow = readFlow(text);
        const picture = layout(flow.steps);
        const cards = of(picture, 'card');
        assert.deepEqual(cards.map(({ id }) => id).sort(), flow.all.map(({ pointer }) => pointer).sort());
        const solid = [...cards, ...of(picture, 'place'), ...of(picture, 'label')];
        for (const [index, one] of solid.entries())
          for (const other of solid.slice(index + 1))
            assert.ok(apart(one, other), `${one.id} over ${other.id}`);
      }),
      RUNS,
    );
  });

  it('keeps what a step holds inside its frame, and everything inside the picture', () => {
    fc.assert(
      fc.property(flowTexts, (text) => {
        const picture = pictureOf(text);
        const whole = { x: -picture.width / 2, y: 0, width: picture.width, height: picture.height };
        for (const item of picture.items) assert.ok(inside(item, whole), item.id);
        for (const frame of of(picture, 'frame')) {
          const within = of(picture, 'card').filter(({ id }) =>
            `${id}/`.startsWith(`${frame.step.pointer}/`),
          );
          for (const card of within) assert.ok(inside(card, frame), `${card.id} in ${frame.id}`);
        }
      }),
      RUNS,
    );
  });

  it('offers exactly the places that a step can be put at', () => {
    fc.assert(
      fc.property(flowTexts, (text) => {
        const places = of(pictureOf(text), 'place');
        for (const { list, index } of places)
          assert.doesNotThrow(() => insertSteps(text, { list, index }, [step('quite_new')]));
        const ids = places.map(({ id }) => id);
        assert.equal(new Set(ids).size, ids.length);
      }),
      { ...RUNS, numRuns: 40 },
    );
  });

  it('draws lines from what is above to what is below, between things that are there', () => {
    fc.assert(
      fc.property(flowTexts, (text) => {
        const { items, lines } = pictureOf(text);
        const ids = new Set(items.map(({ id }) => id));
        for (const { id, from, to, kind, points } of lines) {
          assert.ok(ids.has(from) && ids.has(to), id);
          const [first, last] = [points[0]!, points.at(-1)!];
          assert.ok(kind === 'back' ? last[1] <= first[1] : last[1] >= first[1], id);
        }
      }),
      RUNS,
    );
  });

  it('reads from top to bottom, a step before what it holds, branches from left to right', () => {
    const picture = pictureOf(
      definition(
        step('choose', 'SWITCH', { decisionCases: { a: [step('one')], b: [] }, defaultCase: [step('two')] }),
        step('last'),
      ),
    );
    assert.deepEqual(
      picture.items
        .filter(({ kind }) => kind === 'card' || kind === 'label')
        .map((item) => ('text' in item ? item.text : item.id)),
      [
        '/tasks/0',
        'case a',
        '/tasks/0/decisionCases/a/0',
        'case b',
        'otherwise',
        '/tasks/0/defaultCase/0',
        '/tasks/1',
      ],
    );
    const [a, two] = ['/tasks/0/decisionCases/a/0', '/tasks/0/defaultCase/0'].map((id) =>
      of(picture, 'card').find((card) => card.id === id)!,
    );
    assert.ok(a!.x + a!.width < two!.x);
  });

  it('moves nothing sideways when a branch comes in beside', () => {
    const before = pictureOf(definition(step('first'), step('second')));
    const after = pictureOf(
      definition(
        step('first'),
        step('fork', 'FORK_JOIN', { forkTasks: [[step('a')], [step('b')]] }),
        step('join', 'JOIN'),
      ),
    );
    const x = (picture: Picture<Step>): number => of(picture, 'card').find(({ id }) => id === '/tasks/0')!.x;
    assert.equal(x(before), x(after));
  });

  it('has no place between a fork and its join, and no way on behind an end', () => {
    const { items, lines } = pictureOf(
      definition(
        step('fork', 'FORK_JOIN', { forkTasks: [[]] }),
        step('join', 'JOIN'),
        step('over', 'TERMINATE'),
      ),
    );
    assert.ok(!items.some(({ id }) => id === 'place:/tasks/1'));
    assert.ok(items.some(({ id }) => id === 'place:/tasks/0/forkTasks/0/0'));
    assert.ok(!lines.some(({ from }) => from === '/tasks/2'));
  });

  it('leads a loop back to its head, right of what it holds', () => {
    const picture = pictureOf(definition(step('loop', 'DO_WHILE', { loopOver: [step('a')] })));
    const back = picture.lines.find(({ kind }) => kind === 'back')!;
    const card = of(picture, 'card').find(({ id }) => id === '/tasks/0/loopOver/0')!;
    assert.equal(back.to, '/tasks/0');
    assert.ok(Math.max(...back.points.map(([x]) => x)) > card.x + card.width);
  });
});

describe('the place that a drop means', () => {
  const text = definition(step('loop', 'DO_WHILE', { loopOver: [step('inner')] }), step('after'));
  const picture = pictureOf(text);
  const centre = ({ x, y, width, height }: Box) => ({ x: x + width / 2, y: y + height / 2 });

  it('is the nearest one', () => {
    for (const place of of(picture, 'place'))
      assert.equal(nearestPlace(picture, centre(place))?.id, place.id);
  });

  it('is none inside a frame that the point is not in', () => {
    const inner = of(picture, 'place').find(({ id }) => id === 'place:/tasks/0/loopOver/0')!;
    const frame = of(picture, 'frame')[0]!;
    const beside = { x: frame.x - 1, y: centre(inner).y };
    assert.equal(nearestPlace(picture, beside)?.depth, 0);
    assert.equal(nearestPlace(picture, { ...beside, x: frame.x + 1 })?.depth, 1);
  });

  it('is one of those that are allowed, or none', () => {
    assert.equal(nearestPlace(picture, { x: 0, y: 0 }, ({ index }) => index === 2)?.id, 'place:/tasks/2');
    assert.equal(
      nearestPlace(picture, { x: 0, y: 0 }, () => false),
      undefined,
    );
  });
});

describe('a line through corners', () => {
  it('is rounded, by less where there is less room', () => {
    const line = trace([
      [0, 0],
      [0, 100],
      [50, 100],
    ]);
    assert.equal(line, 'M0 0L0 92Q0 100 8 100L50 100');
    assert.match(
      trace([
        [0, 0],
        [0, 4],
        [50, 4],
      ]),
      /L0 2Q0 4 2 4/,
    );
  });

  it('ends where it ends', () => {
    const picture = pictureOf(definition(step('a')));
    const end = picture.lines.find(({ to }) => to === 'end')!;
    assert.equal(end.points.at(-1)![1], picture.height - SIZES.end.height);
  });
});
