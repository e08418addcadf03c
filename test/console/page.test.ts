import assert from 'node:assert/strict';
import { openTestConsole, send, type TestConsole } from '../support/console.js';
import { failure } from '../support/failure.js';

describe('the page of the console', () => {
  let console: TestConsole;
  before(async () => {
    console = await openTestConsole();
  });
  after(() => console.close());

  const page = (path: string) => send(console.port, { method: 'GET', path, body: undefined, headers: {} });

  it('shows the page to whoever has the token, with a new nonce each time', async () => {
    const answers = [await page(`/?token=${console.token}`), await page(`/?token=${console.token}`)];
    const nonces = answers.map(({ status, text, headers }) => {
      assert.equal(status, 200);
      const [, nonce = ''] = /content="([^"]+)"/.exec(text) ?? [];
      assert.match(nonce, /^[\w+/]{24}$/);
      assert.ok(!text.includes('__NONCE__'));
      assert.ok(!text.includes(console.token));
      assert.match(
        headers['content-security-policy'] as string,
        new RegExp(`style-src 'self' 'nonce-${nonce.replaceAll('+', '\\+')}'`),
      );
      assert.equal(headers['cache-control'], 'no-store');
      return nonce;
    });
    assert.notEqual(nonces[0], nonces[1]);
  });

  for (const query of ['', '?token=', '?token=wrong', '?token=a&token=b', '?Token=x']) {
    it(`tells whoever comes with "${query}" to open the printed address, and no more`, async () => {
      const { status, text, headers } = await page(`/${query}`);
      assert.equal(status, 401);
      assert.match(text, /Open the address that <code>getty-downloads console<\/code> printed/);
      assert.ok(!text.includes('script') && !text.includes(console.token));
      assert.match(headers['content-security-policy'] as string, /^default-src 'none'/);
    });
  }

  it('has no second way to the page', async () => {
    for (const path of ['/index.html', `/index.html?token=${console.token}`, '/./index.html', '//'])
      assert.equal((await page(path)).status, 404, path);
  });

  it('sends the same safe headers with everything, and none that lets another page in', async () => {
    const paths = [
      `/?token=${console.token}`,
      '/',
      '/icon.svg',
      '/assets/main-abc.js',
      '/api/status',
      '/api/no',
      '/no',
    ];
    for (const path of paths) {
      const { headers } = await console.get(path);
      assert.equal(headers['x-content-type-options'], 'nosniff', path);
      assert.equal(headers['referrer-policy'], 'no-referrer', path);
      assert.equal(headers['cross-origin-opener-policy'], 'same-origin', path);
      assert.equal(headers['cross-origin-resource-policy'], 'same-origin', path);
      assert.match(headers['content-security-policy'] as string, /frame-ancestors 'none'/, path);
      const cors = Object.keys(headers).filter((name) => name.startsWith('access-control'));
      assert.deepEqual(cors, [], path);
    }
    for (const path of ['/api/status', '/api/no'])
      assert.equal((await console.get(path)).headers['cache-control'], 'no-store');
  });

  it('allows the page scripts of its own, no inline ones, no eval, and pictures of Getty', async () => {
    const { headers } = await page(`/?token=${console.token}`);
    const policy = Object.fromEntries(
      (headers['content-security-policy'] as string).split('; ').map((part) => {
        const [name = '', ...values] = part.split(' ');
        return [name, values];
      }),
    );
    const nonce = policy['style-src']?.[1];
    assert.deepEqual(policy, {
      'default-src': ["'none'"],
      'script-src': ["'self'"],
      'style-src': ["'self'", nonce],
      'img-src': ["'self'", 'data:', 'https://media.gettyimages.com', 'https://media.istockphoto.com'],
      'font-src': ["'self'"],
      'connect-src': ["'self'"],
      'base-uri': ["'none'"],
      'form-action': ["'none'"],
      'frame-ancestors': ["'none'"],
    });
  });

  it('gives the files that it is built of to everyone, and keeps what their names change with', async () => {
    const script = await page('/assets/main-abc.js');
    assert.equal(script.status, 200);
    assert.match(script.headers['content-type'] as string, /javascript/);
    assert.match(script.headers['cache-control'] as string, /immutable/);
    assert.equal((await page('/icon.svg')).headers['cache-control'], 'no-cache');
  });

  for (const path of [
    '/../getty-downloads.yaml',
    '/assets/../../secret',
    '/assets/%2e%2e/%2e%2e/secret',
    '/assets/..%2f..%2fsecret',
    '/.env',
    '/assets',
    '/assets/',
    '/package.json',
  ])
    it(`has no file at ${path}`, async () => {
      assert.equal((await page(path)).status, 404);
    });

  it('shows the pictures of the simulation once there is one', async () => {
    const url = 'http://127.0.0.1:54321';
    const env = { GETTY_API_KEY: 'simulated-key' };
    const startSandbox = () => Promise.resolve({ url, env, close: () => Promise.resolve() });
    const other = await openTestConsole({ startSandbox });
    const policy = async () =>
      (await other.get(`/?token=${other.token}`)).headers['content-security-policy'] as string;
    assert.ok(!(await policy()).includes(url));
    await other.call('POST', '/api/sandbox');
    assert.match(await policy(), new RegExp(`img-src [^;]* ${url};`));
    await other.close();
  });

  it('has to be built', async () => {
    const error = await failure(openTestConsole({ page: '/nowhere' }));
    assert.equal(error.code, 'not_found_locally');
    assert.match(error.message, /npm run build/);
  });
});
