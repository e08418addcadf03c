import assert from 'node:assert/strict';
import { effectiveValues } from '../../src/request/effective.js';
import { warningsFor } from '../../src/request/warnings.js';
import { getDownloads } from '../support/operations.js';

const operation = getDownloads();
const now = new Date('2026-03-15T12:34:56Z');
const range = (values: Record<string, unknown>): unknown[] => {
  const effective = effectiveValues(operation, values, now);
  return [effective['date_from'], effective['date_to']];
};
const codes = (values: Record<string, unknown>): string[] =>
  warningsFor(operation, values, now).map((warning) => warning.code);

describe('effectiveValues', () => {
  it('fills in the defaults of the endpoint', () => {
    assert.deepEqual(effectiveValues(operation, {}, now), {
      page: 1,
      page_size: 30,
      date_from: '2026-02-13T00:00:00Z',
      date_to: '2026-03-15T23:59:59Z',
      use_time: false,
      product_type: null,
      company_downloads: false,
    });
  });

  it('lets a lone start reach 30 days, or today where that is earlier', () => {
    assert.deepEqual(range({ date_from: '2025-01-01' }), ['2025-01-01T00:00:00Z', '2025-01-31T23:59:59Z']);
    assert.deepEqual(range({ date_from: '2026-03-01' }), ['2026-03-01T00:00:00Z', '2026-03-15T23:59:59Z']);
  });

  it('lets a lone end begin 30 days before', () => {
    assert.deepEqual(range({ date_to: '2025-01-31' }), ['2025-01-01T00:00:00Z', '2025-01-31T23:59:59Z']);
  });

  it('forgets times of day without use_time', () => {
    assert.deepEqual(range({ date_from: '2025-01-01T10:00:00', date_to: '2025-01-02T11:00:00' }), [
      '2025-01-01T00:00:00Z',
      '2025-01-02T23:59:59Z',
    ]);
  });

  it('turns times into UTC with use_time', () => {
    assert.deepEqual(
      range({ date_from: '2025-01-01 10:00:00+02:00', date_to: '2025-01-02T11:00:00', use_time: true }),
      ['2025-01-01T08:00:00Z', '2025-01-02T11:00:00Z'],
    );
    assert.deepEqual(range({ date_from: '2025-01-01T10:00:00', use_time: true }), [
      '2025-01-01T10:00:00Z',
      '2025-01-31T10:00:00Z',
    ]);
  });
});

describe('warningsFor', () => {
  it('has nothing to say of a plain request', () => {
    assert.deepEqual(codes({ page: 1, date_from: '2025-01-01', date_to: '2025-03-01' }), []);
  });

  it('tells of times that are ignored', () => {
    assert.deepEqual(codes({ date_from: '2025-01-01T10:00:00', date_to: '2025-01-02' }), ['time_ignored']);
    assert.deepEqual(codes({ date_from: '2025-01-01T10:00:00', date_to: '2025-01-02', use_time: true }), []);
  });

  it('tells what the 30-day rule makes of a lone start', () => {
    const [warning] = warningsFor(operation, { date_from: '2025-01-01' }, now);
    assert.equal(warning?.code, 'thirty_day_rule');
    assert.match(warning.message, /2025-01-31T23:59:59Z/);
  });

  it('tells of a start in the future', () => {
    assert.deepEqual(codes({ date_from: '2026-04-01', date_to: '2026-04-02' }), ['in_the_future']);
  });

  it('tells which kind of key a value is for', () => {
    assert.deepEqual(codes({ product_type: 'creditpack' }), ['key_kind']);
    assert.deepEqual(codes({ product_type: 'premiumaccess' }), ['key_kind']);
    assert.deepEqual(codes({ accept_language: 'cs' }), ['key_kind']);
    assert.deepEqual(codes({ accept_language: 'ko' }), ['key_kind']);
    assert.deepEqual(codes({ accept_language: 'de' }), []);
    assert.deepEqual(codes({ product_type: 'premiumaccess', accept_language: 'cs' }), [
      'key_kind',
      'key_kind',
      'key_kinds_conflict',
    ]);
  });
});
