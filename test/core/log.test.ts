import assert from 'node:assert/strict';
import { Writable } from 'node:stream';
import { openLog, type LogOptions } from '../../src/core/log.js';

function collect(options: LogOptions): { log: ReturnType<typeof openLog>; text: () => string } {
  let text = '';
  const stream = new Writable({
    write(chunk: Buffer, _encoding, done) {
      text += chunk.toString();
      done();
    },
  });
  return { log: openLog(stream, options), text: () => text };
}

describe('The log', () => {
  const redact = (line: string): string => line.replaceAll('hunter22', '[redacted]');

  for (const format of ['json', 'pretty'] as const) {
    it(`passes no secret on, wherever it stands (${format})`, () => {
      const { log, text } = collect({ format, redact });
      log.info({ a: { b: ['hunter22'] } }, 'with %s', 'hunter22');
      log.error({ err: new Error('hunter22', { cause: new Error('and hunter22') }) }, 'hunter22');
      assert.ok(!text().includes('hunter22'), text());
      assert.ok(text().includes('[redacted]'));
      assert.equal((text().match(/with \[redacted\]/g) ?? []).length, 1);
    });
  }

  it('writes one JSON object a line, with time, level and message', () => {
    const { log, text } = collect({});
    log.info({ status: 200 }, 'call done');
    log.debug('not shown');
    const lines = text().trim().split('\n');
    assert.equal(lines.length, 1);
    const entry = JSON.parse(lines[0] ?? '') as Record<string, unknown>;
    assert.equal(entry['msg'], 'call done');
    assert.equal(entry['level'], 'info');
    assert.equal(entry['status'], 200);
    assert.ok(!Number.isNaN(Date.parse(String(entry['time']))));
  });
});
