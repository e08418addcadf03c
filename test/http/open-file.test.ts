import assert from 'node:assert/strict';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { FileAnswer } from '../../src/http/file-answer.js';
import { checkedFileAddress, fileHostsFrom } from '../../src/http/file-hosts.js';
import { makeCertificates } from '../support/certificates.js';
import { failure } from '../support/failure.js';
import { pathOf, startServer, type Respond } from '../support/http-server.js';
import { SECRETS, startGetty, type Getty } from '../support/getty.js';

const GETTY = 'https://api.gettyimages.com';
const TICKET = 'ticket-marked-t1ck3t';

function configFile(settings: object): string {
  const file = join(mkdtempSync(join(tmpdir(), 'getty-config-')), 'config.json');
  writeFileSync(file, JSON.stringify({ connections: { default: settings } }));
  return file;
}

async function contentOf({ body }: FileAnswer): Promise<string> {
  const pieces: Buffer[] = [];
  for await (const piece of body) pieces.push(piece);
  return Buffer.concat(pieces).toString();
}

describe('Hosts of files', () => {
  const allows = (address: string, baseUrl = GETTY, more: readonly string[] = []): boolean => {
    const fileHosts = fileHostsFrom('getty-images', [new URL(baseUrl).host], more);
    try {
      checkedFileAddress({ fileHosts, baseUrl }, address);
      return true;
    } catch (thrown) {
      assert.equal((thrown as { code?: string }).code, 'file_host_refused');
      return false;
    }
  };

  for (const [address, expected] of [
    ['https://delivery.gettyimages.com/x', true],
    ['https://a.b.istockphoto.com/x', true],
    ['https://gettyimages.com/x', true],
    ['https://DELIVERY.gettyimages.com./x', false],
    ['https://delivery.gettyimages.com:8443/x', false],
    ['http://delivery.gettyimages.com/x', false],
    ['https://gettyimages.com.evil.example/x', false],
    ['https://evilgettyimages.com/x', false],
    ['https://me:too@delivery.gettyimages.com/x', false],
    ['https://evil.example/delivery.gettyimages.com', false],
    ['http://127.0.0.1:8931/x', false],
    ['https://localhost/x', false],
    ['ftp://delivery.gettyimages.com/x', false],
    ['file:///etc/passwd', false],
  ] as const) {
    it(`${expected ? 'allow' : 'refuse'} ${address}`, () => {
      assert.equal(allows(address), expected);
    });
  }

  it('are those that are configured, too', () => {
    const more = ['files.example', '*.cdn.example:8443', 'API.Example:444'];
    assert.equal(allows('https://files.example/x', GETTY, more), true);
    assert.equal(allows('https://eu.cdn.example:8443/x', GETTY, more), true);
    assert.equal(allows('https://api.example:444/x', GETTY, more), true);
    assert.equal(allows('https://eu.cdn.example/x', GETTY, more), false);
    assert.equal(allows('https://cdn.example:8443/x', GETTY, more), false);
    assert.equal(allows('http://files.example/x', GETTY, more), false);
  });

  it('are of this machine only where the connection is to it', () => {
    assert.equal(allows('http://127.0.0.1:9/x', 'http://localhost:8931'), true);
    assert.equal(allows('http://[::1]:9/x', 'http://127.0.0.1:8931'), true);
    assert.equal(allows('http://10.0.0.1/x', 'http://127.0.0.1:8931'), false);
  });
});

describe('Asking for a file', () => {
  let getty: Getty;
  afterEach(() => getty.close());
  const open = async (respond: Respond, settings?: object): Promise<FileAnswer> => {
    getty = await startGetty(respond, settings && { configFile: configFile(settings) });
    return getty.connection.openFile(`${getty.server.url}/f?key=${TICKET}`);
  };

  it('sends no credentials to any of the hops, and asks for it as it is', async () => {
    const answer = await open((call, response) => {
      if (pathOf(call.url) === '/end') response.end('picture');
      else response.writeHead(302, { location: '/end', 'set-cookie': 'a=b' }).end();
    });
    assert.equal(await contentOf(answer), 'picture');
    answer.close();
    assert.deepEqual(
      getty.server.calls.map(({ url }) => pathOf(url)),
      ['/f', '/end'],
    );
    for (const { headers, url } of getty.server.calls) {
      for (const secret of Object.values(SECRETS))
        assert.ok(!JSON.stringify([headers, url]).includes(secret), 'a secret was sent');
      for (const name of ['api-key', 'authorization', 'cookie', 'range', 'if-range', 'referer'])
        assert.equal(headers[name], undefined, name);
      assert.equal(headers['accept-encoding'], 'identity');
    }
  });

  const status =
    (code: number, headers: Record<string, string> = {}): Respond =>
    (_, response) => {
      response.writeHead(code, headers).end();
    };
  const refusals: [string, Respond, string][] = [
    ['403', status(403), 'file_expired'],
    ['401', status(401), 'file_expired'],
    ['410', status(410), 'file_expired'],
    ['404', status(404), 'not_found'],
    ['503', status(503), 'server_error'],
    ['403 for a while', status(403, { 'retry-after': '7' }), 'rate_limited'],
    ['a loop', status(302, { location: '/f' }), 'file_host_refused'],
    ['a redirect to nowhere', status(302), 'bad_answer'],
    ['a redirect away', status(302, { location: 'https://evil.example/x' }), 'file_host_refused'],
    ['a reset', (_, response) => void response.destroy(), 'connection_lost'],
  ];
  for (const [what, respond, code] of refusals) {
    it(`takes ${what} for ${code}, and keeps the address to itself`, async () => {
      const error = await failure(open(respond));
      assert.equal(error.code, code);
      assert.ok(!JSON.stringify([error.message, error.details]).includes(TICKET), error.message);
      if (code === 'rate_limited') assert.equal(error.details.retryAfterMs, 7000);
    });
  }

  it('tells a break from the end', async () => {
    const answer = await open((_, response) => {
      response.writeHead(200, { 'content-length': '100' });
      response.write('half', () => response.destroy());
    });
    assert.equal((await failure(contentOf(answer))).code, 'connection_lost');
    answer.close();
  });

  it('waits for the next byte as long as is set, and for whoever works on one as long as it takes', async () => {
    const respond: Respond = (call, response) => {
      response.writeHead(200, { 'content-length': '200000' });
      response.write(Buffer.alloc(100_000));
      if (call.url.endsWith('whole')) response.end(Buffer.alloc(100_000));
    };
    const stalled = await open(respond, { timeouts: { response: 0.1 } });
    assert.equal((await failure(contentOf(stalled))).code, 'timed_out');
    stalled.close();
    const slow = await getty.connection.openFile(`${getty.server.url}/whole`);
    let bytes = 0;
    for await (const piece of slow.body) {
      // Longer than the limit: that is what is tried here.
      if (bytes === 0) await sleep(300);
      bytes += piece.length;
    }
    slow.close();
    assert.equal(bytes, 200_000);
  });

  it('survives that it breaks, or is ended, before anybody reads', async () => {
    const answer = await open((_, response) => {
      response.writeHead(200, { 'content-length': '100' });
      response.write('half');
    });
    const closed = getty.connections.close();
    assert.ok(['interrupted', 'connection_lost'].includes((await failure(contentOf(answer))).code));
    answer.close();
    answer.close();
    await closed;
  });

  it('trusts whom the connection trusts', async () => {
    const { caFile, key, cert } = makeCertificates('localhost');
    const secure = await startServer((_, response) => void response.end('picture'), { key, cert });
    const address = secure.url.replace('127.0.0.1', 'localhost');
    try {
      await failure(open((_, response) => void response.writeHead(404).end()));
      assert.equal((await failure(getty.connection.openFile(address))).code, 'tls_refused');
      await getty.close();
      await failure(open((_, response) => void response.writeHead(404).end(), { ca_file: caFile }));
      const answer = await getty.connection.openFile(address);
      assert.equal(await contentOf(answer), 'picture');
      answer.close();
    } finally {
      await secure.close();
    }
  });
});
