import assert from 'node:assert/strict';
import type { Page } from 'playwright-core';
import { consoleStage } from '../support/console-page.js';
import { documentOf, THING } from '../support/documents.js';
import { json, startServer, type TestServer } from '../support/http-server.js';
import { button, card, flowOf, task } from '../support/workflow-page.js';

const KEY = 'key-marked-k3y';
const NOWHERE = 'https://named-by-the-document.invalid';
/** A document with one operation, which names a server that must never be called. */
const DOCUMENT = documentOf(
  { get: { ...THING, parameters: [{ name: 'size', in: 'query', schema: { type: 'integer' } }] } },
  { servers: [{ url: NOWHERE }] },
);

/** Drags a file over the page, as from a window beside it, and lets it go. */
async function dropFile(page: Page, name: string, text: string, words: string): Promise<void> {
  const dataTransfer = await page.evaluateHandle(
    `(() => {
      const data = new DataTransfer();
      data.items.add(new File([${JSON.stringify(text)}], ${JSON.stringify(name)}));
      return data;
    })()`,
  );
  await page.dispatchEvent('main', 'dragover', { dataTransfer });
  await page.getByRole('status').getByText(words).waitFor();
  await page.dispatchEvent('main', 'drop', { dataTransfer });
}

describe('a document that is dropped on the page', () => {
  let api: TestServer | undefined;
  let config = '';
  before(async () => {
    api = await startServer((_call, response) => json(response, 200, [{ id: 1, name: 'first' }]));
    config = JSON.stringify({
      connections: {
        shelf: {
          api: 'things',
          base_url: `${api.url}/v1`,
          auth: { type: 'api_key', in: 'header', name: 'X-Things-Key', value: '${THINGS_KEY}' },
        },
      },
    });
  });
  after(() => api?.close());
  const stage = consoleStage({
    env: { THINGS_KEY: KEY },
    console: {
      get config() {
        return config;
      },
    },
  });

  it('is added wherever one is, and tested through the connection that is for it, never by the servers it names', async () => {
    const page = await stage().open('#/runs');
    await dropFile(page, 'things.yaml', DOCUMENT, 'Drop the OpenAPI file to add it');
    await page.getByRole('heading', { level: 1, name: 'Things' }).waitFor();
    await page.getByRole('option', { name: /^GET \/things / }).click();
    const request = page.getByRole('region', { name: 'Request' });
    await request.getByText(`${api!.url}/v1`).first().waitFor();
    await page.getByLabel('size').fill('3');
    await button(page, 'Test request').click();
    const response = page.getByRole('region', { name: 'Response' });
    await response.getByText('200 OK').waitFor();
    await response.getByRole('row', { name: /1 first/ }).waitFor();
    assert.deepEqual(
      api!.calls.map(({ method, url, headers }) => [method, url, headers['x-things-key']]),
      [['GET', '/v1/things?size=3', KEY]],
    );
    assert.ok(!(await page.content()).includes(KEY));
  });

  it('is refused where it is none, with what is wrong', async () => {
    const page = await stage().open('#/none');
    await dropFile(page, 'none.yaml', 'just: words', 'Drop the OpenAPI file to add it');
    const dialog = page.getByRole('dialog', { name: 'none.yaml was not added' });
    await dialog
      .getByText(/openapi/i)
      .first()
      .waitFor();
  });

  it('is a workflow where the workflows are listed', async () => {
    const page = await stage().open('#/workflows');
    await page.getByRole('heading', { level: 1, name: 'Workflows' }).waitFor();
    await dropFile(page, 'mine.json', flowOf(task('first')), 'Drop the workflow definition to open it');
    await card(page, 'first').waitFor();
    await page.getByText('not saved yet').waitFor();
  });
});
