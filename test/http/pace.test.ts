import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { GettyDownloadsError } from '../../src/core/errors.js';
import { openConnections } from '../../src/http/connections.js';
import { createPace } from '../../src/http/pace.js';
import { failure } from '../support/failure.js';
import { json, startServer } from '../support/http-server.js';
import {
  DOWNLOADS_PATH,
  downloadsRequest,
  page,
  SECRETS,
  startGetty,
  USE,
  type Getty,
} from '../support/getty.js';
import { ownFolder } from '../support/folder.js';

describe('The pace of a connection', () => {
  it('never sends more than the rate in any second, whenever callers come', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0.1, max: 60, noNaN: true }),
        fc.array(fc.integer({ min: 0, max: 2000 }), { minLength: 2, maxLength: 60 }),
        (qps, gaps) => {
          let time = 1000;
          const pace = createPace(qps, () => time);
          const sends = gaps.map((gap) => {
            time += gap;
            return time + pace.reserve().waitMs;
          });
          for (let i = 1; i < sends.length; i += 1) {
            const apart = (sends[i] ?? 0) - (sends[i - 1] ?? 0);
            assert.ok(apart >= 1000 / qps, `${String(apart)} ms at ${String(qps)} a second`);
          }
        },
      ),
      { seed: 20261124 },
    );
  });

  it('uses nearly all of the rate', () => {
    const pace = createPace(5, () => 0);
    const waits = Array.from({ length: 101 }, () => pace.reserve().waitMs);
    assert.ok((waits[100] ?? 0) <= 20_000 * 1.02, String(waits[100]));
  });

  it('gives a slot that was given back to the next caller', () => {
    const pace = createPace(1, () => 0);
    pace.reserve();
    const second = pace.reserve();
    const third = pace.reserve();
    second.giveBack();
    assert.equal(pace.wait(), second.waitMs);
    assert.equal(pace.reserve().waitMs, second.waitMs);
    assert.ok(pace.reserve().waitMs > third.waitMs);
  });

  it('gives way a little to a refusal now and then, to 0.92 at least, and comes back slowly', () => {
    let time = 0;
    const pace = createPace(10, () => time);
    const calls = (count: number): void => {
      for (let call = 0; call < count; call += 1) pace.reserve();
    };
    pace.refused();
    assert.equal(pace.current(), 9.85);
    for (let refusal = 0; refusal < 20; refusal += 1) {
      calls(100);
      pace.refused();
    }
    assert.ok(Math.abs(pace.current() - 9.2) < 1e-9, String(pace.current()));
    time += 60_000;
    assert.ok(pace.current() < 9.3, String(pace.current()));
    time += 3600_000;
    assert.equal(pace.current(), 10);
  });

  it('goes down to half where call after call is refused, and is near the full pace a minute later', () => {
    let time = 0;
    const pace = createPace(10, () => time);
    for (let call = 0; call < 60; call += 1) {
      pace.reserve();
      pace.refused();
    }
    assert.equal(pace.current(), 5);
    time += 30_000;
    assert.ok(Math.abs(pace.current() - 7.5) < 1e-9);
    time += 30_000;
    assert.ok(pace.current() >= 9.2, String(pace.current()));
  });

  it('lets those who wake late send one after the other', () => {
    let time = 0;
    const pace = createPace(10, () => time);
    const slots = [pace.reserve(), pace.reserve(), pace.reserve()];
    // The process stood still for a second: all three wake at once.
    time = 1000;
    assert.equal(slots[0]?.late(), 0);
    const wait = slots[1]?.late() ?? 0;
    assert.ok(wait > 90, String(wait));
    time += wait;
    assert.ok((slots[1]?.late() ?? 0) < 1e-6);
    assert.ok((slots[2]?.late() ?? 0) > 90);
  });

  it('lets nobody overtake who wakes late, and loses no slot over a few milliseconds', () => {
    let time = 0;
    const pace = createPace(10, () => time);
    const slots = Array.from({ length: 4 }, () => pace.reserve());
    const due = slots.map(({ waitMs }) => waitMs);
    time = (due[1] ?? 0) + 5;
    assert.equal(slots[1]?.late(), 0);
    assert.equal(pace.reserve().waitMs, (due[3] ?? 0) + (due[1] ?? 0) - time);
    time = (due[2] ?? 0) + 60;
    assert.equal(slots[2]?.late(), 0);
    const wait = slots[3]?.late() ?? 0;
    assert.ok(Math.abs(wait - ((due[1] ?? 0) - 8)) < 1e-6, String(wait));
  });
});

describe('Sending at a pace', () => {
  let getty: Getty;
  afterEach(() => getty.close());

  it('spaces calls evenly, the token call included', async () => {
    getty = await startGetty(page, { env: { ...SECRETS, GETTY_QPS: '2' } });
    const answers = [];
    for (let i = 0; i < 3; i += 1) answers.push(await getty.connection.send(getty.request));
    assert.equal(getty.server.calls.length, 4);
    const interval = 500 / 0.985;
    assert.deepEqual(
      getty.time.waits.map((ms) => Math.round(ms)),
      [interval, interval, interval].map((ms) => Math.round(ms)),
    );
    assert.ok(answers.every(({ throttledMs }) => throttledMs > 0));
  });

  it('makes a sign-in wait for its slot like any other call', async () => {
    getty = await startGetty(page, { env: { ...SECRETS, GETTY_QPS: '0.1' } });
    await getty.connection.send({ ...getty.request, auth: 'key' });
    await getty.connection.signIn();
    assert.deepEqual(
      getty.time.waits.map((ms) => Math.round(ms)),
      [Math.round(10_000 / 0.985)],
    );
  });

  it('throws a wait that is longer than the caller holds still for, with the time to come back', async () => {
    getty = await startGetty(page, { env: { ...SECRETS, GETTY_QPS: '0.1' } });
    await getty.connection.signIn();
    const error = await failure(getty.connection.send(getty.request, { maxWaitMs: 5000 }));
    assert.equal(error.code, 'rate_limited');
    assert.equal(error.details.retryAfterMs, Math.ceil(10_000 / 0.985));
    assert.equal(error.details.attempts, 0);
    assert.equal(getty.server.callsTo(DOWNLOADS_PATH).length, 0);
    // Nothing was reserved: the same slot is still free.
    await getty.connection.send(getty.request, { maxWaitMs: 12_000 });
  });

  it('does not wait for the pace where the caller wants to find out how the API counts', async () => {
    getty = await startGetty(page, { env: { ...SECRETS, GETTY_QPS: '0.1' } });
    await getty.connection.signIn();
    const answer = await getty.connection.send(getty.request, { unpaced: true });
    assert.equal(answer.throttledMs, 0);
  });

  it('gives the slot of one who is interrupted to the next', async () => {
    const waits: number[] = [];
    const sleep = (ms: number): Promise<void> => {
      waits.push(ms);
      return waits.length === 1 ? Promise.reject(new GettyDownloadsError('interrupted')) : Promise.resolve();
    };
    getty = await startGetty(page, { env: { ...SECRETS, GETTY_QPS: '0.1' }, sleep });
    await getty.connection.signIn();
    const request = { ...getty.request, auth: 'key' as const };
    assert.equal((await failure(getty.connection.send(request))).code, 'interrupted');
    await getty.connection.send(request);
    assert.equal(waits.length, 2);
    assert.equal(waits[1], waits[0]);
  });

  it('tells what made another attempt necessary where the pace leaves no room for it', async () => {
    getty = await startGetty(
      (_call, response) => {
        json(response, 503, {});
      },
      { env: { ...SECRETS, GETTY_QPS: '0.1' } },
    );
    await getty.connection.signIn();
    getty.time.advance(20_000);
    const error = await failure(getty.connection.send(getty.request, { maxWaitMs: 5000 }));
    assert.equal(error.code, 'server_error');
    assert.equal(error.details.attempts, 1);
    assert.ok((error.details.retryAfterMs ?? 0) > 9000, String(error.details.retryAfterMs));
  });

  it('slows down after a refusal, says so, and is at full speed a while later', async () => {
    getty = await startGetty((call, response, count) => {
      if (count === 0) json(response, 429, {}, { 'X-Error-Detail': 'Account Over Queries Per Second Limit' });
      else void page(call, response, count);
    });
    const phases: string[] = [];
    await getty.connection.send(getty.request, { onPhase: (phase) => phases.push(phase) });
    assert.ok(phases.includes('backoff'), phases.join());
    const { qps, pace } = getty.connection.status();
    assert.equal(qps, 100);
    assert.ok(pace < 100 && pace >= 90, String(pace));
    getty.time.advance(600_000);
    assert.equal(getty.connection.status().pace, 100);
  });

  it('honours Retry-After in seconds and as a date', async () => {
    for (const after of [() => '7', () => new Date(getty.time.now() + 7500).toUTCString()]) {
      getty = await startGetty((call, response, count) => {
        if (count === 0) json(response, 429, {}, { 'Retry-After': after() });
        else void page(call, response, count);
      });
      const answer = await getty.connection.send(getty.request);
      assert.ok(answer.backoffMs >= 6000 && answer.backoffMs <= 8000, String(answer.backoffMs));
      if (after() === '7') await getty.close();
    }
  });

  it('hands a long wait back instead of sitting it out', async () => {
    getty = await startGetty((_call, response) => {
      json(response, 429, {}, { 'Retry-After': '40' });
    });
    const error = await failure(getty.connection.send(getty.request, { maxWaitMs: 20_000 }));
    assert.equal(error.code, 'rate_limited');
    assert.equal(error.details.retryAfterMs, 40_000);
    assert.equal(error.details.attempts, 1);
  });

  it('remembers that the day is used up: no second call for a minute, then a single one', async () => {
    getty = await startGetty((_call, response) => {
      json(response, 403, { message: 'Account Over Rate Limit' });
    });
    const first = await failure(getty.connection.send(getty.request));
    assert.equal(first.code, 'quota_exhausted');
    // The test's clock starts at noon UTC.
    assert.ok(Math.abs((first.details.retryAfterMs ?? 0) - 12 * 3600_000) < 5000);
    getty.time.advance(59_000);
    assert.equal((await failure(getty.connection.send(getty.request))).code, 'quota_exhausted');
    assert.equal(getty.server.callsTo(DOWNLOADS_PATH).length, 1);
    getty.time.advance(2_000);
    const { connection, request } = getty;
    await Promise.all(Array.from({ length: 5 }, () => failure(connection.send(request))));
    assert.equal(getty.server.callsTo(DOWNLOADS_PATH).length, 2);
  });

  it('sends one call a minute at most while the day is used up, even where the API says to come back at once', async () => {
    getty = await startGetty((_call, response) => {
      json(response, 429, {}, { 'X-Error-Detail': 'Account Over Rate Limit', 'Retry-After': '0' });
    });
    for (let index = 0; index < 5; index += 1) {
      assert.equal((await failure(getty.connection.send(getty.request))).code, 'quota_exhausted');
    }
    assert.equal(getty.server.callsTo(DOWNLOADS_PATH).length, 1);
  });

  it('goes on once the quota is there again', async () => {
    getty = await startGetty((call, response, count) => {
      if (count === 0) json(response, 429, { message: 'Account Over Rate Limit' });
      else void page(call, response, count);
    });
    await failure(getty.connection.send(getty.request));
    getty.time.advance(61_000);
    await getty.connection.send(getty.request);
    await getty.connection.send(getty.request);
    assert.equal(getty.server.callsTo(DOWNLOADS_PATH).length, 3);
  });
});

describe('The pace of an account', () => {
  it('is the same for all connections with the same key and rate', async () => {
    const configFile = join(ownFolder('getty-config-'), 'config.json');
    const settings = { api_key: '${GETTY_API_KEY}', base_url: '${GETTY_BASE_URL}', qps: 0.1 };
    const other = { ...settings, qps: 0.2 };
    writeFileSync(configFile, JSON.stringify({ connections: { a: settings, b: settings, other } }));
    const server = await startServer(page);
    const connections = openConnections({
      env: { GETTY_API_KEY: 'some-api-key', GETTY_BASE_URL: server.url },
      cwd: tmpdir(),
      configFile,
      now: () => 0,
      sleep: () => Promise.resolve(),
    });
    const request = downloadsRequest(server.url, { auth: 'key' });
    const throttled: boolean[] = [];
    for (const name of ['a', 'b', 'other']) {
      throttled.push((await connections.get(name, USE).send(request)).throttledMs > 0);
    }
    await connections.close();
    await server.close();
    assert.deepEqual(throttled, [false, true, false]);
  });
});
