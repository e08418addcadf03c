import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Call, RawAnswer } from '../../src/http/exchange.js';
import { follow } from '../../src/http/follow.js';
import { failure } from '../support/failure.js';
import { json, startServer, type Respond } from '../support/http-server.js';
import { DOWNLOADS_PATH, PAGE, startGetty, type Getty } from '../support/getty.js';
import { ownFolder } from '../support/folder.js';

const to =
  (location: string, status = 302): Respond =>
  (_call, response) => {
    response.writeHead(status, { Location: location }).end();
  };

describe('Redirects', () => {
  let getty: Getty;
  afterEach(() => getty.close());

  for (const status of [301, 302, 303, 307, 308]) {
    it(`are followed with the credentials on the connection's own host (${String(status)})`, async () => {
      getty = await startGetty((call, response, count) => {
        if (call.url.startsWith('/moved')) json(response, 200, PAGE);
        else void to('/moved?page=1', status)(call, response, count);
      });
      const answer = await getty.connection.send(getty.request);
      assert.deepEqual(answer.body, PAGE);
      assert.equal(answer.attempts, 1);
      const [call] = getty.server.callsTo('/moved');
      assert.equal(call?.headers['authorization'], 'Bearer token-marked-1');
      assert.equal(call.headers['api-key'], 'key-marked-k3y');
    });
  }

  it('never lead to another host, not even to another port', async () => {
    const other = await startServer((_call, response) => {
      json(response, 200, PAGE);
    });
    getty = await startGetty(to(`${other.url}/v3/downloads`));
    const error = await failure(getty.connection.send(getty.request));
    await other.close();
    assert.equal(error.code, 'redirect_refused');
    assert.equal(other.calls.length, 0);
  });

  it('lead to a host that the connection lists', async () => {
    const other = await startServer((_call, response) => {
      json(response, 200, PAGE);
    });
    const configFile = join(ownFolder('getty-config-'), 'config.json');
    const hosts = [new URL(other.url).host];
    writeFileSync(configFile, JSON.stringify({ connections: { default: { hosts } } }));
    getty = await startGetty(to(`${other.url}/v3/downloads`), { configFile });
    await getty.connection.send(getty.request);
    await other.close();
    assert.equal(other.calls[0]?.headers['api-key'], 'key-marked-k3y');
  });

  it('end after five hops, and where they lead nowhere', async () => {
    getty = await startGetty(to(DOWNLOADS_PATH));
    assert.equal((await failure(getty.connection.send(getty.request))).code, 'redirect_refused');
    assert.equal(getty.server.callsTo(DOWNLOADS_PATH).length, 6);
    await getty.close();
    getty = await startGetty((_call, response) => {
      response.writeHead(302).end();
    });
    assert.equal((await failure(getty.connection.send(getty.request))).code, 'redirect_refused');
  });

  it('are not followed by anything but a reading call', async () => {
    getty = await startGetty(to('/moved', 307));
    const request = { ...getty.request, method: 'POST' as const };
    assert.equal((await failure(getty.connection.send(request))).code, 'redirect_refused');
    assert.equal(getty.server.callsTo('/moved').length, 0);
  });
});

describe("Redirects of Getty's own", () => {
  const settings = {
    api: 'getty-images',
    baseUrl: 'https://api.gettyimages.com',
    hosts: ['api.gettyimages.com', 'proxy.company.example'],
  };
  const call: Call = {
    method: 'GET',
    url: 'https://api.gettyimages.com/v3/downloads',
    headers: { 'Api-Key': 'key', Authorization: 'Bearer token', Accept: 'application/json' },
  };
  const answer = (status: number, headers: Record<string, string> = {}): RawAnswer => ({
    status,
    headers,
    bytes: Buffer.alloc(0),
  });
  const sentTo = async (location: string): Promise<Call[]> => {
    const sent: Call[] = [];
    await follow(settings, call, (each) => {
      sent.push(each);
      return Promise.resolve(sent.length === 1 ? answer(302, { location }) : answer(200));
    });
    return sent.slice(1);
  };

  it('lead to its other hosts without credentials', async () => {
    const [next] = await sentTo('https://delivery.gettyimages.com/x');
    assert.equal(next?.url, 'https://delivery.gettyimages.com/x');
    assert.deepEqual(next.headers, { Accept: 'application/json' });
  });

  it('lead to a listed host with them', async () => {
    const [next] = await sentTo('https://proxy.company.example/x');
    assert.deepEqual(next?.headers, call.headers);
  });

  for (const location of [
    'http://api.gettyimages.com/v3/downloads',
    'https://api.gettyimages.com.example.com/',
    'https://evilgettyimages.com/',
    'https://api.gettyimages.com:8443/',
    'https://user:word@api.gettyimages.com/',
    'ftp://api.gettyimages.com/',
    'file:///etc/passwd',
    '//example.com/',
  ]) {
    it(`do not lead to ${location}`, async () => {
      assert.equal((await failure(sentTo(location))).code, 'redirect_refused');
    });
  }

  it('never lead from this machine over plain http to another', async () => {
    const local = {
      api: 'getty-images',
      baseUrl: 'http://127.0.0.1:80',
      hosts: ['127.0.0.1', 'other.example'],
    };
    const sent: Call[] = [];
    const promise = follow(local, { ...call, url: 'http://127.0.0.1/x' }, (each) => {
      sent.push(each);
      return Promise.resolve(answer(302, { location: 'http://other.example/' }));
    });
    assert.equal((await failure(promise)).code, 'redirect_refused');
    assert.equal(sent.length, 1);
  });
});
