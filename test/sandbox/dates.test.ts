import assert from 'node:assert/strict';
import fc from 'fast-check';
import { DAY, effectiveRange, moment } from '../../src/sandbox/dates.js';
import { NOW, page, signIn, truth, withSandbox } from './support.js';

/** The range in force as text, both ends inclusive, for dates as a call gives them. */
function range(from: string | undefined, to: string | undefined, useTime: boolean): string[] {
  const read = (text: string | undefined): ReturnType<typeof moment> => {
    const date = text === undefined ? undefined : moment(text);
    assert.ok(text === undefined || date !== undefined);
    return date;
  };
  const found = effectiveRange(read(from), read(to), useTime, NOW);
  return [found.from, found.to].map((time) => new Date(time).toISOString());
}

describe('the sandbox: dates', () => {
  for (const [title, given, expected] of [
    [
      'the last 30 days without dates',
      [undefined, undefined, false],
      ['2026-02-08T00:00:00.000Z', '2026-03-10T23:59:59.999Z'],
    ],
    [
      '30 days before a lone end',
      [undefined, '2025-07-31', false],
      ['2025-07-01T00:00:00.000Z', '2025-07-31T23:59:59.999Z'],
    ],
    [
      '30 days after a lone start',
      ['2025-07-01', undefined, false],
      ['2025-07-01T00:00:00.000Z', '2025-07-31T23:59:59.999Z'],
    ],
    [
      'up to today after a lone start',
      ['2026-03-01', undefined, false],
      ['2026-03-01T00:00:00.000Z', '2026-03-10T23:59:59.999Z'],
    ],
    [
      'as far as both ends say',
      ['2020-01-01', '2025-07-31', false],
      ['2020-01-01T00:00:00.000Z', '2025-07-31T23:59:59.999Z'],
    ],
    [
      'whole days without use_time, whatever the time of day',
      ['2025-07-01T18:00:00Z', '2025-07-02 03:00:00', false],
      ['2025-07-01T00:00:00.000Z', '2025-07-02T23:59:59.999Z'],
    ],
    [
      'the very times with use_time',
      ['2025-07-01T18:00:00', '2025-07-02 03:00:00', true],
      ['2025-07-01T18:00:00.000Z', '2025-07-02T03:00:00.000Z'],
    ],
    [
      'times with a zone',
      ['2025-07-01T18:00:00+02:00', '2025-07-01T18:00:00.5-03:30', true],
      ['2025-07-01T16:00:00.000Z', '2025-07-01T21:30:00.500Z'],
    ],
    [
      'up to now without an end and with use_time',
      ['2026-03-09T01:00:00', undefined, true],
      ['2026-03-09T01:00:00.000Z', '2026-03-10T12:00:00.000Z'],
    ],
    [
      '30 times 24 hours before a lone time',
      [undefined, '2025-07-31T06:00:00', true],
      ['2025-07-01T06:00:00.000Z', '2025-07-31T06:00:00.000Z'],
    ],
    [
      'the whole last day where it has no time of day',
      ['2025-07-01T06:00:00', '2025-07-02', true],
      ['2025-07-01T06:00:00.000Z', '2025-07-02T23:59:59.999Z'],
    ],
  ] as const) {
    it(`reaches ${title}`, () => {
      const [from, to, useTime] = given;
      assert.deepEqual(range(from, to, useTime), expected);
    });
  }

  for (const text of [
    '2025-02-29',
    '2025-13-01',
    '2025-1-1',
    '2025-01-01T25:00:00',
    '2025-01-01T10:00',
    '2025-01-01T10:00:60',
    '2025-01-01T10:00:00+24:00',
    'today',
    '20250101',
    '2025-01-01Z',
    ' 2025-01-01',
  ]) {
    it(`does not take ${JSON.stringify(text)} for a date`, () => {
      assert.equal(moment(text), undefined);
    });
  }

  it('finds exactly what lies between both ends, the ends included', async () => {
    const start = Date.parse('2026-02-20T00:00:00Z');
    await withSandbox({ downloads: 90, from: '2026-02-20', to: '2026-02-23' }, async (sandbox) => {
      const token = await signIn(sandbox);
      const all = (await truth(sandbox)).filter(({ product_type }) => product_type !== 'creditpack');
      // Half of the ends are times of downloads: those are where an end that is not included shows.
      const time = fc.oneof(
        fc.constantFrom(...all.map(({ date_downloaded }) => Date.parse(date_downloaded))),
        fc.integer({ min: -2 * 86_400, max: 6 * 86_400 }).map((seconds) => start + seconds * 1000),
      );
      const spelled = fc.record({
        time,
        zone: fc.integer({ min: -14 * 60, max: 14 * 60 }),
        space: fc.boolean(),
      });
      let included = 0;
      await fc.assert(
        fc.asyncProperty(spelled, spelled, fc.boolean(), async (one, other, useTime) => {
          const [from, to] = one.time <= other.time ? [one, other] : [other, one];
          const query = {
            date_from: spell(from, useTime),
            date_to: spell(to, useTime),
            use_time: String(useTime),
            page_size: '100',
          };
          const floor = (moment: number): number => (useTime ? moment : Math.floor(moment / DAY) * DAY);
          const ceiling = useTime ? to.time : floor(to.time) + DAY - 1;
          const expected = all.filter(({ date_downloaded }) => {
            const at = Date.parse(date_downloaded);
            if (at === from.time || at === to.time) included += 1;
            return at >= floor(from.time) && at <= ceiling;
          });
          const { result_count, downloads } = await page(sandbox, token, query);
          assert.equal(result_count, expected.length);
          assert.deepEqual(downloads.reverse(), expected);
        }),
        { seed: 20261124, numRuns: 200 },
      );
      assert.ok(included > 50);
    });
  });
});

/** A time in some zone where the time of day counts; else in UTC, since the day is taken as it is written. */
function spell(
  { time, zone, space }: { time: number; zone: number; space: boolean },
  useTime: boolean,
): string {
  if (!useTime) return new Date(time).toISOString().slice(0, space ? 10 : 19);
  const local = new Date(time + zone * 60_000).toISOString().slice(0, 19);
  const size = Math.abs(zone);
  const two = (number: number): string => String(number).padStart(2, '0');
  const suffix = zone === 0 ? 'Z' : `${zone < 0 ? '-' : '+'}${two(Math.floor(size / 60))}:${two(size % 60)}`;
  return `${space ? local.replace('T', ' ') : local}${suffix}`;
}
