import assert from 'node:assert/strict';
import { Settings } from 'luxon';
import { GettyDownloadsError } from '../../src/core/errors.js';
import { checkInput } from '../../src/request/check.js';
import { readDate } from '../../src/request/dates.js';
import { effectiveValues } from '../../src/request/effective.js';
import { warningsFor } from '../../src/request/warnings.js';
import { getDownloads } from '../support/operations.js';

const operation = getDownloads();
const now = new Date('2026-03-15T12:34:56Z');

const refusal = (input: unknown): GettyDownloadsError => {
  try {
    checkInput(operation, input);
  } catch (error) {
    assert.ok(error instanceof GettyDownloadsError);
    return error;
  }
  assert.fail('nothing was refused');
};

describe('what an input is refused with', () => {
  it('says in one sentence what is wrong, the task first, then each problem with its near miss', () => {
    assert.equal(
      refusal({ page: 0, product_type: 'premium', date_to: '2025-02-30' }).message,
      'The input does not fit the operation: getty_downloads: page must be 1 or more, not 0; ' +
        'product_type "premium" is not one of easyaccess, editorialsubscription, imagepack, premiumaccess, ' +
        'royaltyfreesubscription, creditpack, aigen (did you mean premiumaccess?); ' +
        'date_to "2025-02-30" is not a date that exists',
    );
  });

  it('names the input itself where it is no object', () => {
    const { message, details } = refusal([1]);
    assert.match(message, /getty_downloads: input must be an object of parameters$/);
    assert.deepEqual(details.problems, [
      {
        path: '',
        code: 'type',
        message: 'must be an object of parameters',
        got: 'a list of 1',
        allowed: 'object',
      },
    ]);
  });

  it('has one problem for a date, whatever is wrong with it', () => {
    const date = {
      code: 'date',
      allowed: 'YYYY-MM-DD, YYYY-MM-DDTHH:MM:SS or YYYY-MM-DD HH:MM:SS, with Z or ±HH:MM if wanted',
    };
    assert.deepEqual(refusal({ date_from: 'soon', date_to: '2025-13-01' }).details.problems, [
      { ...date, path: '/date_from', message: `"soon" is not a date: write ${date.allowed}`, got: 'soon' },
      { ...date, path: '/date_to', message: '"2025-13-01" is not a date that exists', got: '2025-13-01' },
    ]);
  });

  it('names both ends of a range that ends before it begins', () => {
    assert.deepEqual(refusal({ date_from: '2025-01-02', date_to: '2025-01-01' }).details.problems, [
      {
        path: '/date_from',
        code: 'range',
        message: '2025-01-02 is after date_to, 2025-01-01',
        got: '2025-01-02',
        allowed: 'date_from at or before date_to',
      },
    ]);
  });

  it('counts both ends of a range in, times only with use_time', () => {
    const timed = { date_from: '2025-01-01T10:00:00', use_time: true };
    assert.ok(checkInput(operation, { ...timed, date_to: '2025-01-01T10:00:00' }));
    assert.ok(checkInput(operation, { ...timed, date_to: '2025-01-01' }));
    assert.ok(checkInput(operation, { date_from: '2025-01-01T10:00:00', date_to: '2025-01-01T09:00:00' }));
    assert.match(refusal({ ...timed, date_to: '2025-01-01T09:59:59' }).message, /is after date_to/);
  });

  it('does not speak of a range while other things are wrong, and of none with one end', () => {
    const both = { date_from: '2025-01-02', date_to: '2025-01-01' };
    assert.deepEqual(
      refusal({ ...both, page: 0 }).details.problems?.map(({ path }) => path),
      ['/page'],
    );
    assert.ok(checkInput(operation, { date_from: '2025-01-02' }));
    assert.ok(checkInput(operation, { date_to: '2025-01-02' }));
  });
});

describe('readDate', () => {
  it('takes a date apart', () => {
    const read = (text: string): unknown[] => {
      const date = readDate(text);
      return [date?.text, date?.day, date?.hasTime, date?.hasZone, date?.instant.toUTC().toISO()];
    };
    assert.deepEqual(read('2025-01-02'), [
      '2025-01-02',
      '2025-01-02',
      false,
      false,
      '2025-01-02T00:00:00.000Z',
    ]);
    const local = '2025-01-02 03:04:05';
    assert.deepEqual(read(local), [local, '2025-01-02', true, false, '2025-01-02T03:04:05.000Z']);
    const zoned = '2025-01-02T00:30:00.5+05:30';
    assert.deepEqual(read(zoned), [zoned, '2025-01-02', true, true, '2025-01-01T19:00:00.500Z']);
    assert.deepEqual(read('2025-01-02T23:59:59Z').slice(2, 4), [true, true]);
  });

  for (const text of [
    'x2025-01-02',
    '2025-01-02x',
    '12025-01-02',
    '2025-01-02T24:00:00',
    '2025-01-02T10:60:00',
    '2025-01-02T10:00:60',
    '2025-01-02T10:00:00.1234567890',
    '2025-01-02T10:00:00+15:00',
    '2025-01-02T10:00:00+05:60',
    '2025-01-02T10:00:00Zx',
    '2025-00-01',
    '',
  ]) {
    it(`does not take ${JSON.stringify(text)} for a date`, () => {
      assert.equal(readDate(text), undefined);
    });
  }
});

describe('the words of a warning', () => {
  const warnings = (values: Record<string, unknown>): unknown => warningsFor(operation, values, now);

  it('name the date whose time is ignored', () => {
    assert.deepEqual(warnings({ date_from: '2025-01-01', date_to: '2025-01-02T10:00:00' }), [
      {
        code: 'time_ignored',
        path: '/date_to',
        message: 'the time of day in date_to is ignored: only 2025-01-02 counts unless use_time is true',
      },
    ]);
  });

  it('tell how far a lone start reaches', () => {
    assert.deepEqual(warnings({ date_from: '2025-01-01' }), [
      {
        code: 'thirty_day_rule',
        path: '/date_from',
        message:
          'date_from alone reaches 30 days at most: this asks for downloads until 2025-01-31T23:59:59Z; give date_to for a longer range',
      },
    ]);
    assert.deepEqual(warnings({ date_to: '2025-01-01' }), []);
  });

  it('tell of a start that has not come', () => {
    assert.deepEqual(warnings({ date_from: '2026-03-16', date_to: '2026-03-17' }), [
      {
        code: 'in_the_future',
        path: '/date_from',
        message: 'date_from lies in the future: there is nothing yet',
      },
    ]);
    const timed = { date_to: '2026-03-17', use_time: true };
    assert.deepEqual(warnings({ ...timed, date_from: '2026-03-15T12:34:56' }), []);
    assert.equal((warnings({ ...timed, date_from: '2026-03-15T12:34:57' }) as unknown[]).length, 1);
  });

  it('tell which key a value is for, and which never go together', () => {
    assert.deepEqual(warnings({ product_type: 'premiumaccess', accept_language: 'cs' }), [
      {
        code: 'key_kind',
        path: '/accept_language',
        message: 'accept_language cs is for iStock keys; with a Getty Images key texts come in en-US',
      },
      {
        code: 'key_kind',
        path: '/product_type',
        message: 'product_type premiumaccess is for Getty Images keys; an iStock key finds nothing with it',
      },
      {
        code: 'key_kinds_conflict',
        path: '/accept_language',
        message: 'product_type premiumaccess and accept_language cs never fit the same key',
      },
    ]);
    assert.deepEqual(warnings({ accept_language: 'ko' }), [
      {
        code: 'key_kind',
        path: '/accept_language',
        message: 'accept_language ko is used for creative assets only; others come in en-US',
      },
    ]);
  });
});

describe('the range in force', () => {
  const range = (values: Record<string, unknown>, at = now): unknown[] => {
    const effective = effectiveValues(operation, values, at);
    return [effective['date_from'], effective['date_to']];
  };

  it('counts back to the second with use_time, and ends now', () => {
    assert.deepEqual(range({ use_time: true }), ['2026-02-13T12:34:56Z', '2026-03-15T12:34:56Z']);
    assert.deepEqual(range({ use_time: true, date_to: '2025-01-31T10:00:00' }), [
      '2025-01-01T10:00:00Z',
      '2025-01-31T10:00:00Z',
    ]);
  });

  it('takes the whole of a bare last day, with use_time too', () => {
    assert.deepEqual(range({ use_time: true, date_from: '2025-01-01T10:00:00', date_to: '2025-01-02' }), [
      '2025-01-01T10:00:00Z',
      '2025-01-02T23:59:59Z',
    ]);
  });

  it('takes the day that is written, not the one in UTC, where times do not count', () => {
    assert.deepEqual(
      range({ date_from: '2025-01-01T00:30:00+05:00', date_to: '2025-01-02T23:30:00-05:00' }),
      ['2025-01-01T00:00:00Z', '2025-01-02T23:59:59Z'],
    );
  });

  it('does not depend on the hour at which it is asked for', () => {
    const lone = { use_time: true, date_from: '2025-01-01' };
    for (const hour of ['00', '12', '23']) {
      assert.deepEqual(range(lone, new Date(`2026-03-15T${hour}:30:00Z`)), [
        '2025-01-01T00:00:00Z',
        '2025-01-31T00:00:00Z',
      ]);
    }
  });

  it('does not depend on the zone of the machine', () => {
    const { defaultZone } = Settings;
    Settings.defaultZone = 'Asia/Tokyo';
    try {
      assert.deepEqual(range({}), ['2026-02-13T00:00:00Z', '2026-03-15T23:59:59Z']);
      assert.deepEqual(range({}, new Date('2026-03-15T20:00:00Z')), [
        '2026-02-13T00:00:00Z',
        '2026-03-15T23:59:59Z',
      ]);
      assert.deepEqual(
        range({ use_time: true, date_from: '2025-01-01T10:00:00' })[0],
        '2025-01-01T10:00:00Z',
      );
      assert.equal(readDate('2025-01-02')?.instant.toUTC().toISO(), '2025-01-02T00:00:00.000Z');
    } finally {
      Settings.defaultZone = defaultZone;
    }
  });
});
