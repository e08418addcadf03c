import assert from 'node:assert/strict';
import { consoleStage } from '../support/console-page.js';
import { startServer, type TestServer } from '../support/http-server.js';

/** Everything that a page tries to reach the console with; what it got of it, as text. */
const ATTEMPTS = `async ({ url, token }) => {
  const headers = { Authorization: 'Bearer ' + token };
  const tell = (work) => work.then((value) => String(value), (error) => 'refused: ' + error.name);
  const ask = (path, init) => tell(fetch(url + path, init).then(async (answer) => answer.type + ' ' + (await answer.text())));
  const json = { 'Content-Type': 'application/json' };
  const body = JSON.stringify({ name: 'evil.yaml', text: 'openapi: 3.1.0' });
  const load = (element, name, value) => tell(new Promise((resolve, reject) => {
    element.onload = () => resolve('loaded');
    element.onerror = () => reject(new Error('no'));
    element[name] = value;
    document.body.append(element);
  }));
  return {
    get: await ask('/api/status', { headers }),
    simple: await ask('/api/status', {}),
    blind: await ask('/api/documents', { method: 'POST', mode: 'no-cors', body }),
    post: await ask('/api/documents', { method: 'POST', headers: { ...headers, ...json }, body }),
    page: await ask('/?token=' + token, {}),
    script: await load(document.createElement('script'), 'src', url + '/api/status?token=' + token),
    picture: await load(document.createElement('img'), 'src', url + '/icon.svg'),
  };
}`;

describe('another page in the same browser', () => {
  const stage = consoleStage();
  let other: TestServer;
  before(async () => {
    other = await startServer((_call, response) => {
      response.writeHead(200, { 'content-type': 'text/html' }).end('<!doctype html><body>Hello</body>');
    });
  });
  after(() => other.close());

  const home = (): string => `http://127.0.0.1:${stage().console.port}`;

  it('gets nothing and changes nothing, even if it knew the token', async () => {
    const { console, browser } = stage();
    for (const host of ['127.0.0.1', 'localhost']) {
      const page = await (await browser.newContext()).newPage();
      await page.goto(`http://${host}:${other.port}/`);
      const given = { url: home(), token: console.token };
      const got = await page.evaluate(`(${ATTEMPTS})(${JSON.stringify(given)})`);
      for (const [what, text] of Object.entries(got as Record<string, string>))
        assert.match(text, /^refused: /, `${what} from ${host}`);
    }
    const documents = console.catalog.documents().map(({ name }) => name);
    assert.deepEqual(documents, ['getty-images'], 'what was sent blindly did nothing');
  });

  it('cannot frame it', async () => {
    const { console, browser } = stage();
    const page = await (await browser.newContext()).newPage();
    await page.goto(other.url);
    await page.evaluate(`document.body.innerHTML = '<iframe src="${console.url}"></iframe>'`);
    const frame = page.frames()[1];
    await frame?.waitForLoadState().catch(() => undefined);
    assert.ok(!(await frame?.content())?.includes('id="root"'));
  });

  it('may hold a link to it, which opens it', async () => {
    const { console, browser } = stage();
    const page = await (await browser.newContext()).newPage();
    await page.goto(other.url);
    await page.evaluate(`document.body.innerHTML = '<a href="${console.url}">Console</a>'`);
    await page.getByRole('link', { name: 'Console' }).click();
    await page.getByRole('searchbox').waitFor();
    assert.equal(await page.evaluate('window.opener'), null);
  });

  it('cannot come by another name of this machine', async () => {
    const { console, browser } = stage();
    const page = await (await browser.newContext()).newPage();
    const answer = await page.goto(console.url.replace('127.0.0.1', 'evil.localhost'));
    assert.equal(answer?.status(), 403);
    assert.match(await page.content(), /foreign_caller/);
  });

  it('needs the token, and says where it is', async () => {
    const { browser } = stage();
    const page = await (await browser.newContext()).newPage();
    const answer = await page.goto(home());
    assert.equal(answer?.status(), 401);
    await page.getByRole('heading', { name: 'This is not the whole address' }).waitFor();
  });
});
