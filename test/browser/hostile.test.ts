import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import type { Page, Request } from 'playwright-core';
import { consoleStage } from '../support/console-page.js';
import { grantToken, SECRETS, TOKEN_PATH } from '../support/getty.js';
import { json, pathOf, startServer, type TestServer } from '../support/http-server.js';

/** Each would leave its mark on the page if anything of it ran. */
const SCRIPTS = [
  '<script>window.canary = 1</script>',
  '<img src="x" onerror="window.canary = 2">',
  '<svg onload="window.canary = 3"><a href="javascript:window.canary = 4">a</a></svg>',
  '[press](javascript:window.canary=5) ![look](https://elsewhere.invalid/pixel.png)',
  '"><iframe srcdoc="<script>parent.canary = 6</script>"></iframe>',
  "{{constructor.constructor('window.canary = 7')()}} ${window.canary = 8}",
];
const EVIL = SCRIPTS.join('\n\n');
const ONE_LINE = SCRIPTS.join(' ');

/** A document that is correct, and has script wherever it has a word. */
const hostileDocument = (): string =>
  JSON.stringify({
    openapi: '3.1.0',
    info: { title: ONE_LINE, version: ONE_LINE, description: EVIL },
    tags: [{ name: ONE_LINE, description: EVIL }],
    paths: {
      '/evil/<svg/onload=window.canary=9>': {
        post: {
          operationId: 'evil',
          summary: `Evil ${ONE_LINE}`,
          description: EVIL,
          tags: [ONE_LINE],
          parameters: [
            {
              name: '<img src=x onerror=window.canary=10>',
              in: 'query',
              description: EVIL,
              schema: {
                type: 'string',
                enum: [ONE_LINE, 'b'],
                default: 'b',
                title: ONE_LINE,
                description: EVIL,
              },
              example: ONE_LINE,
            },
            { name: 'constructor', in: 'query', schema: { type: 'string', pattern: '(a+)+$' } },
          ],
          requestBody: {
            description: EVIL,
            content: {
              'application/json': {
                schema: {
                  type: 'object',
                  description: EVIL,
                  properties: { '<b onclick=window.canary=11>': { type: 'string', description: EVIL } },
                },
              },
            },
          },
          responses: {
            '200': {
              description: EVIL,
              content: {
                'application/json': {
                  schema: {
                    type: 'object',
                    properties: { [ONE_LINE]: { type: 'string', description: EVIL } },
                  },
                  example: { [ONE_LINE]: EVIL },
                },
              },
            },
          },
        },
      },
    },
  });

/** Fails where anything of it ran, became an element of its own, or called elsewhere. */
async function assertHarmless(page: Page, called: readonly string[]): Promise<void> {
  assert.equal(await page.evaluate('window.canary'), undefined);
  assert.equal(
    await page.locator('script:not([src]), iframe, a[href^="javascript:" i], [onerror], [onload]').count(),
    0,
  );
  assert.deepEqual(called, []);
}

/** The addresses outside of this machine that were called; what the policy stops was not. */
function callsElsewhere(page: Page): string[] {
  const called: string[] = [];
  const tell = (request: Request) => {
    const { protocol, hostname } = new URL(request.url());
    const isStopped = request.failure()?.errorText === 'csp';
    if (protocol.startsWith('http') && hostname !== '127.0.0.1' && !isStopped) called.push(request.url());
  };
  page.on('requestfinished', tell);
  page.on('requestfailed', tell);
  return called;
}

describe('a hostile document in the browser', () => {
  const stage = consoleStage();

  it('runs nothing, from the search to the form', async () => {
    const page = await stage().open();
    const called = callsElsewhere(page);
    await page.setInputFiles('input[type=file]', {
      name: '<img src=x onerror=window.canary=12>.json',
      mimeType: 'application/json',
      buffer: Buffer.from(hostileDocument()),
    });
    await page.getByRole('heading', { level: 1, name: /script/ }).waitFor();
    await assertHarmless(page, called);

    await page.getByRole('searchbox').fill('evil');
    await page.locator('mark').first().waitFor();
    await page.getByRole('option', { name: /evil/ }).first().click();
    await page.getByRole('region', { name: 'Reference' }).getByText('Answers').waitFor();
    for (const part of await page.locator('details > summary').all()) await part.click();
    await page.getByLabel('constructor').waitFor();
    await page.getByRole('region', { name: 'Request' }).getByRole('combobox').last().click();
    await page.getByRole('option', { name: 'b', exact: true }).waitFor();
    await assertHarmless(page, called);
    assert.equal(await page.locator('main img').count(), 0);
  });
});

describe('a hostile answer in the browser', () => {
  let api: TestServer | undefined;
  const env: Record<string, string> = { ...SECRETS };
  before(async () => {
    api = await startServer((call, response, count) =>
      pathOf(call.url) === TOKEN_PATH
        ? grantToken(call, response, count)
        : json(response, 200, hostileAnswer()),
    );
    env['GETTY_BASE_URL'] = api.url;
  });
  after(() => api?.close());
  const stage = consoleStage({ env });

  it('runs nothing, in the table, the record, the JSON, the chart; and makes no formula of it', async () => {
    const page = await stage().open('#/op/getty-images/getDownloads');
    const called = callsElsewhere(page);
    await page.getByRole('button', { name: 'Test request' }).click();
    await page.getByRole('table', { name: 'Downloads' }).waitFor();
    await page.getByRole('button', { name: 'Open record 1', exact: true }).click();
    await page.getByRole('dialog').getByText('window.canary').first().waitFor();
    await page.keyboard.press('Escape');
    for (const tab of ['JSON', 'Chart', 'Headers']) {
      await page.getByRole('tab', { name: tab }).click();
      await page.getByRole('tabpanel').last().waitFor();
    }
    await assertHarmless(page, called);

    await page.getByRole('button', { name: 'Save' }).click();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('menuitem', { name: 'Records as CSV' }).click(),
    ]);
    const csv = await readFile(await download.path(), 'utf8');
    assert.match(csv, /'=HYPERLINK/);
    assert.match(csv, /' =1\+1/);
  });
});

const hostileAnswer = (): object => ({
  result_count: 3,
  downloads: [
    {
      date_downloaded: '2026-11-01T10:00:00Z',
      id: ONE_LINE,
      asset_type: EVIL,
      product_type: ONE_LINE,
      thumb_uri: 'javascript:window.canary = 20',
      agreement_name: '=HYPERLINK("https://elsewhere.invalid")',
      user: { username: ' =1+1', [ONE_LINE]: EVIL },
    },
    { date_downloaded: '2026-11-02T10:00:00Z', thumb_uri: 'https://elsewhere.invalid/pixel.png', id: null },
    JSON.parse(
      '{"date_downloaded":"2026-11-03T10:00:00Z","thumb_uri":"data:image/svg+xml,<svg onload=alert(1)>","__proto__":{"polluted":true},"constructor":"x"}',
    ) as object,
  ],
});
