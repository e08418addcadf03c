import assert from 'node:assert/strict';
import type { LookupFunction } from 'node:net';
import { rootCertificates } from 'node:tls';
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Server as ProxyServer } from 'proxy-chain';
import { trustOf } from '../../src/http/agents.js';
import { openConnections } from '../../src/http/connections.js';
import { proxyFor } from '../../src/http/proxy.js';
import { makeCertificates, type Certificates } from '../support/certificates.js';
import { failure } from '../support/failure.js';
import {
  DOWNLOADS_PATH,
  downloadsRequest,
  grantToken,
  PAGE,
  SECRETS,
  TOKEN_PATH,
  USE,
} from '../support/getty.js';
import { json, pathOf, startServer, type TestServer } from '../support/http-server.js';
import { ownFolder } from '../support/folder.js';

/** A name that nobody but the test's proxy can resolve: what arrives has come through it. */
const HOST = 'api.getty.test';

describe("Behind a proxy and a company's own authority", () => {
  let certificates: Certificates;
  let server: TestServer;
  let proxy: ProxyServer;
  let base: string;
  let tunnels: string[];
  let password: string | undefined;

  before(() => {
    certificates = makeCertificates(HOST);
  });
  beforeEach(async () => {
    tunnels = [];
    password = undefined;
    server = await startServer((call, response, count) => {
      if (pathOf(call.url) === TOKEN_PATH) void grantToken(call, response, count);
      else json(response, 200, PAGE);
    }, certificates);
    base = `https://${HOST}:${String(server.port)}`;
    const toThisMachine: LookupFunction = (_name, options, done) => {
      if (options.all === true) done(null, [{ address: '127.0.0.1', family: 4 }]);
      else done(null, '127.0.0.1', 4);
    };
    proxy = new ProxyServer({
      host: '127.0.0.1',
      port: 0,
      prepareRequestFunction: (asked) => {
        tunnels.push(`${asked.hostname}:${String(asked.port)}`);
        return {
          requestAuthentication: password !== undefined && asked.password !== password,
          dnsLookup: toThisMachine as never,
        };
      },
    });
    await proxy.listen();
  });
  afterEach(async () => {
    await proxy.close(true);
    await server.close();
  });

  const open = (env: NodeJS.ProcessEnv = {}) =>
    openConnections({
      env: {
        ...SECRETS,
        GETTY_BASE_URL: base,
        GETTY_QPS: '100',
        GETTY_CA_FILE: certificates.caFile,
        HTTPS_PROXY: `http://127.0.0.1:${String(proxy.port)}`,
        ...env,
      },
      cwd: tmpdir(),
    });

  it('API and token calls go through the tunnel, and keep it', async () => {
    const connections = open();
    for (let i = 0; i < 3; i += 1) await connections.get('default', USE).send(downloadsRequest(base));
    await connections.close();
    assert.equal(server.callsTo(TOKEN_PATH).length, 1);
    assert.equal(server.callsTo(DOWNLOADS_PATH).length, 3);
    assert.deepEqual(tunnels, [`${HOST}:${String(server.port)}`]);
  });

  it('a host in NO_PROXY is asked directly', async () => {
    const connections = open({ NO_PROXY: `other.example,.getty.test` });
    const request = downloadsRequest(base, { auth: 'key', repeatable: false });
    const error = await failure(connections.get('default', USE).send(request));
    await connections.close();
    assert.equal(error.code, 'unreachable');
    assert.match(error.message, /ENOTFOUND|EAI_AGAIN/);
    assert.deepEqual(tunnels, []);
  });

  it('an authority that is not named is not accepted', async () => {
    const connections = open({ GETTY_CA_FILE: '' });
    const error = await failure(connections.get('default', USE).send(downloadsRequest(base)));
    await connections.close();
    assert.equal(error.code, 'tls_refused');
    assert.match(error.advice, /GETTY_CA_FILE/);
    assert.equal(server.calls.length, 0);
  });

  it('a proxy that wants credentials gets those of its URL, and is not taken for Getty without them', async () => {
    password = 'proxy-password';
    const { port } = proxy;
    const right = open({ HTTPS_PROXY: `http://me:proxy-password@127.0.0.1:${String(port)}` });
    await right.get('default', USE).send(downloadsRequest(base));
    await right.close();
    const wrong = open();
    const request = downloadsRequest(base, { auth: 'key', repeatable: false });
    const error = await failure(wrong.get('default', USE).send(request));
    await wrong.close();
    assert.equal(error.code, 'unreachable');
    assert.match(error.message, /the proxy answered 407/);
  });

  it('a proxy that is not there is told as such', async () => {
    const connections = open({ HTTPS_PROXY: 'http://127.0.0.1:1' });
    const request = downloadsRequest(base, { auth: 'key', repeatable: false });
    const error = await failure(connections.get('default', USE).send(request));
    await connections.close();
    assert.equal(error.code, 'unreachable');
    assert.match(error.message, /ECONNREFUSED/);
  });

  it("a company's authority stands beside the usual ones", () => {
    const { ca } = trustOf({}, certificates.caFile);
    assert.deepEqual(ca, [...rootCertificates, readFileSync(certificates.caFile, 'utf8')]);
    assert.deepEqual(trustOf({}, undefined), {});
  });

  for (const variable of ['NODE_EXTRA_CA_CERTS', 'GETTY_CA_FILE beside NODE_EXTRA_CA_CERTS']) {
    it(`a process of its own accepts ${variable}`, async function () {
      this.timeout(30_000);
      const other = makeCertificates('other.example');
      const script = join(ownFolder('getty-script-'), 'send.mjs');
      const module = new URL('../../src/http/connections.js', import.meta.url).href;
      writeFileSync(
        script,
        `import { openConnections } from ${JSON.stringify(module)};
        const connections = openConnections({ env: process.env, cwd: '/' });
        const answer = await connections.get('default', {operation: 'getty-images/x'}).send(${JSON.stringify(downloadsRequest(base))});
        console.log(answer.status);
        await connections.close();`,
      );
      const env = {
        ...SECRETS,
        GETTY_BASE_URL: base,
        GETTY_QPS: '100',
        HTTPS_PROXY: `http://127.0.0.1:${String(proxy.port)}`,
        NODE_EXTRA_CA_CERTS: certificates.caFile,
        ...(variable.startsWith('GETTY') && { GETTY_CA_FILE: other.caFile }),
      };
      const { stdout } = await promisify(execFile)(process.execPath, [script], { env });
      assert.equal(stdout.trim(), '200');
    });
  }
});

describe('Which proxy is taken', () => {
  const P = 'http://proxy.example:3128';
  const cases: [NodeJS.ProcessEnv, string, string | undefined][] = [
    [{}, 'https://a.example', undefined],
    [{ HTTPS_PROXY: P }, 'https://a.example', P],
    [{ https_proxy: P }, 'https://a.example', P],
    [{ HTTPS_PROXY: 'proxy.example:3128' }, 'https://a.example', P],
    [{ HTTP_PROXY: P }, 'https://a.example', undefined],
    [{ ALL_PROXY: P }, 'https://a.example', P],
    [{ HTTPS_PROXY: P }, 'https://127.0.0.1', undefined],
    [{ HTTPS_PROXY: P }, 'https://localhost:8443', undefined],
    [{ HTTPS_PROXY: P, HTTP_PROXY: P }, 'http://[::1]:8080', undefined],
    [{ HTTPS_PROXY: P, NO_PROXY: '*' }, 'https://a.example', undefined],
    [{ HTTPS_PROXY: P, NO_PROXY: 'a.example' }, 'https://a.example', undefined],
    [{ HTTPS_PROXY: P, NO_PROXY: 'b.example, .example' }, 'https://a.example', undefined],
    [{ HTTPS_PROXY: P, NO_PROXY: '*.example' }, 'https://a.example', undefined],
    [{ HTTPS_PROXY: P, no_proxy: 'A.EXAMPLE:443' }, 'https://a.example', undefined],
    [{ HTTPS_PROXY: P, NO_PROXY: 'a.example:80' }, 'https://a.example', P],
    [{ HTTPS_PROXY: P, NO_PROXY: 'ample' }, 'https://a.example', P],
    [{ HTTPS_PROXY: P, NO_PROXY: '' }, 'https://a.example', P],
  ];
  for (const [env, url, proxy] of cases) {
    it(`${JSON.stringify(env)} for ${url}: ${proxy ?? 'none'}`, () => {
      assert.equal(proxyFor(env, url), proxy);
    });
  }
});
