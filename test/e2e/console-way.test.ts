import assert from 'node:assert/strict';
import type { Locator, Page } from 'playwright-core';
import { consoleStage, hasFocus } from '../support/console-page.js';
import { engineFor } from '../support/engine.js';
import { daysAgo } from '../support/sandbox.js';
import { openStage, type Stage } from '../support/stage.js';
import { until } from '../support/until.js';
import { button, card, drag, place, readFile, said, shownSteps } from '../support/workflow-page.js';

const WIDE = { viewport: { width: 1440, height: 1000 } };
const LIMIT_MS = 60_000;

/**
 * The whole way of the console: search for an API, choose it, read its reference, prepare the request, test it, put it
 * into a workflow, run that on a real Conductor, and see what came back.
 */
describe('from an empty page to a finished workflow on a real Conductor', function () {
  this.timeout(180_000);
  let url: string | undefined;
  let worker: Stage;
  before(async function () {
    url = (await engineFor(this)).url;
    worker = await openStage(url, { sandbox: { from: daysAgo(27), to: daysAgo(0) } });
  });
  after(() => worker.close());
  const stage = consoleStage({
    console: {
      get engineUrl() {
        assert.ok(url);
        return url;
      },
    },
  });
  beforeEach(function () {
    this.currentTest?.timeout(180_000);
  });
  const finished = (page: Page) =>
    page.getByRole('status').getByText('Completed', { exact: true }).waitFor({ timeout: LIMIT_MS });

  it('with the mouse', async () => {
    const page = await stage().open('', WIDE);
    await page.getByRole('searchbox').fill('downl');
    await page.getByRole('option', { name: /^GET \/v3\/downloads / }).click();
    await page.getByRole('heading', { name: 'GET /v3/downloads' }).waitFor();
    await page.getByLabel('page_size').fill('5');
    await button(page, 'Test request').click();
    await page.getByRole('table', { name: 'Downloads' }).waitFor();
    await button(page, 'Add to workflow').click();

    await button(page, 'New workflow').click();
    await page.getByRole('textbox', { name: 'Name' }).fill('by_mouse');
    await button(page, 'Begin').click();
    await page.getByRole('button', { name: 'Put here at the beginning' }).click();
    await card(page, 'get_downloads').waitFor();
    assert.equal(
      await page.getByRole('textbox', { name: /^page_size/ }).inputValue(),
      '5',
      'as it was prepared',
    );
    // A second one beside it, with what the first one found.
    await drag(
      page,
      page.getByRole('option', { name: /^GET \/v3\/downloads / }),
      place(page, 'after get_downloads'),
    );
    await card(page, 'get_downloads_2').waitFor();
    const field = page.getByRole('textbox', { name: /^page integer/ });
    await field.click();
    await field.pressSequentially('${');
    await page.getByRole('option', { name: /^get_downloads / }).click();
    // What was chosen has to be in the field before more is typed behind it.
    await until('it is chosen', async () => (await field.inputValue()).includes('get_downloads'));
    await field.pressSequentially('output.next_');
    await page.getByRole('option', { name: 'get_downloads.output.next_page' }).click();
    assert.equal(await field.inputValue(), '${get_downloads.output.next_page}');
    await page.getByRole('textbox', { name: /^page_size/ }).fill('5');

    await button(page, 'Save').click();
    await page.getByRole('dialog').getByRole('button', { name: 'Save' }).click();
    await page.getByText('by_mouse.json').waitFor();
    assert.match(readFile(stage(), 'by_mouse.json'), /get_downloads_2/);
    await button(page, 'Register').click();
    await page
      .getByRole('group', { name: 'What changes in by_mouse, version 1: - goes, + comes' })
      .getByText('+  "name": "by_mouse"')
      .waitFor();
    await page.getByRole('dialog').getByRole('button', { name: 'Register' }).click();
    await button(page, 'Run it').click();
    await button(page, 'Start').click();
    await page.waitForURL(/#\/runs\//);
    await finished(page);
    await page.getByRole('button', { name: /^get_downloads_2, .*Completed/ }).click();
    await page.getByRole('region', { name: 'Input' }).getByText('"page": 2').waitFor();
    await page.getByRole('region', { name: 'Output' }).getByText('"downloads": [').waitFor();
  });

  it('with nothing but the keyboard', async () => {
    const page = await stage().open('', WIDE);
    const keys = page.keyboard;
    /** Goes on to something by Tab, as a person without a mouse does. */
    const tabTo = async (wanted: Locator, by = 'Tab'): Promise<void> => {
      await wanted.waitFor();
      for (let left = 150; left > 0 && !(await hasFocus(wanted)); left -= 1) await keys.press(by);
      assert.ok(await hasFocus(wanted), `${by} leads to ${String(wanted)}`);
    };
    const field = (name: RegExp): Locator => page.getByRole('textbox', { name });
    const inDialog = (name: string): Locator => page.getByRole('dialog').getByRole('button', { name });
    await page.getByRole('option').first().waitFor();
    await keys.type('downl');
    await page.locator('mark').first().waitFor();
    await keys.press('Enter');
    await page.getByRole('heading', { name: 'GET /v3/downloads' }).waitFor();
    await tabTo(field(/^page_size/));
    await keys.type('4');
    await keys.press('Control+Enter');
    await page.getByRole('table', { name: 'Downloads' }).waitFor();
    await tabTo(button(page, 'Add to workflow'), 'Shift+Tab');
    await keys.press('Enter');

    await tabTo(button(page, 'New workflow'));
    await keys.press('Enter');
    await until('the name has the focus', () => hasFocus(page.getByRole('textbox', { name: 'Name' })));
    await keys.type('by_keys');
    await keys.press('Enter');
    await until('the place has the focus', () =>
      hasFocus(page.getByRole('button', { name: 'Put here at the beginning' })),
    );
    await keys.press('Enter');
    await until('the step has the focus', () => hasFocus(card(page, 'get_downloads')));
    // Another one before it, by the + above, and then past it.
    await keys.press('Shift+Tab');
    await until('the place before has the focus', () => hasFocus(place(page, 'at the beginning')));
    await keys.press('Enter');
    await until('the search has the focus', () => hasFocus(page.getByRole('dialog').getByRole('searchbox')));
    await keys.type('products');
    await page.getByRole('dialog').locator('mark').first().waitFor();
    await keys.press('Escape');
    await keys.type('/v3/downloads');
    await page.getByRole('dialog').locator('mark').first().waitFor();
    await keys.press('Enter');
    await until('the second has the focus', () => hasFocus(card(page, 'get_downloads_2')));
    await keys.press('Alt+ArrowDown');
    await until(
      'it is the second',
      async () => (await shownSteps(page)).join() === 'get_downloads,get_downloads_2',
    );
    await until('it has the focus still', () => hasFocus(card(page, 'get_downloads_2')));
    await tabTo(field(/^page integer/));
    await keys.type('${');
    await page.getByRole('option', { name: /^get_downloads / }).waitFor();
    await keys.press('ArrowDown');
    await keys.press('Enter');
    await keys.type('output.next_');
    await page.getByRole('option', { name: 'get_downloads.output.next_page' }).waitFor();
    await keys.press('ArrowDown');
    await keys.press('Enter');
    await until(
      'the expression is in',
      async () =>
        (await page.getByRole('textbox', { name: /^page integer/ }).inputValue()) ===
        '${get_downloads.output.next_page}',
    );
    await keys.press('Control+s');
    await until('the file name has the focus', () =>
      hasFocus(page.getByLabel("File in the project's workflows folder")),
    );
    await keys.press('Enter');
    await page.getByText('by_keys.json').waitFor();

    await tabTo(button(page, 'Register'));
    await keys.press('Enter');
    await page.getByRole('dialog').getByText('+  "name": "by_keys"').waitFor();
    await tabTo(inDialog('Register'));
    await keys.press('Enter');
    await tabTo(inDialog('Run it'));
    await keys.press('Enter');
    await tabTo(inDialog('Start'));
    await keys.press('Enter');
    await page.waitForURL(/#\/runs\//);
    await finished(page);
    await tabTo(page.getByRole('button', { name: /^get_downloads_2, .*Completed/ }));
    await keys.press('Enter');
    await page.getByRole('region', { name: 'Input' }).getByText('"page": 2').waitFor();
  });

  it('says what to do where a step of the way fails, and goes on', async () => {
    const page = await stage().open('', WIDE);
    /** The console's API fails at this route while `act` is done, until that is said. */
    const failing = async (address: string, act: () => Promise<unknown>): Promise<void> => {
      const [method, path = ''] = address.split(' ');
      const matches = (url: URL): boolean => url.pathname === `/api${path}`;
      const error = { code: 'unreachable', message: `${path} fails`, advice: 'Try it in a moment' };
      await page.route(matches, (route) =>
        route.request().method() === method
          ? route.fulfill({ status: 502, json: { error } })
          : route.fallback(),
      );
      await act();
      await page.getByText(`${path} fails`).last().waitFor();
      await page
        .getByText(/Try it in a moment/)
        .last()
        .waitFor();
      await page.unroute(matches);
    };
    const again = () => button(page, 'Try again').click();
    const dialog = page.getByRole('dialog');

    await failing('GET /operations', () => page.reload());
    await again();
    await page.getByRole('option').first().waitFor();
    await failing('GET /operations', () => page.getByRole('searchbox').fill('downl'));
    await again();
    await page.locator('mark').first().waitFor();
    await failing('GET /operations/getty-images/getDownloads', () =>
      page.getByRole('option', { name: /^GET \/v3\/downloads / }).click(),
    );
    await again();
    await page.getByRole('heading', { name: 'GET /v3/downloads' }).waitFor();
    await page.getByLabel('The request as curl').waitFor();
    await failing('POST /prepare', () => page.getByLabel('page_size').fill('5'));
    await again();
    await page.getByLabel('The request as curl').getByText('page_size=5').waitFor();
    await failing('POST /test-requests', () => button(page, 'Test request').click());
    await button(page, 'Test request').click();
    await page.getByRole('table', { name: 'Downloads' }).waitFor();

    await failing('GET /workflows', () => button(page, 'Add to workflow').click());
    await again();
    await button(page, 'New workflow').click();
    await page.getByRole('textbox', { name: 'Name' }).fill('through_trouble');
    await page.keyboard.press('Enter');
    await failing('POST /steps', () => button(page, 'Put here at the beginning').click());
    await again();
    await said(page, /^Added/).waitFor();
    await card(page, 'get_downloads').waitFor();
    await failing('POST /lint', async () => {
      await page.getByRole('textbox', { name: /^page_size/ }).fill('4');
      await button(page, 'Not checked').click();
    });
    await again();
    await page.getByText('The linter finds nothing').waitFor();
    await failing('PUT /workflows/file/through_trouble.json', async () => {
      await button(page, 'Save').click();
      await dialog.getByRole('button', { name: 'Save' }).click();
    });
    await dialog.getByRole('button', { name: 'Save' }).click();
    await page.getByText('through_trouble.json').waitFor();
    assert.match(readFile(stage(), 'through_trouble.json'), /"page_size": 4/);
    await failing('GET /workflows/file/through_trouble.json', () => page.reload());
    await again();
    await card(page, 'get_downloads').waitFor();
    await failing('POST /registrations/plan', () => button(page, 'Register').click());
    await again();
    await failing('POST /registrations', () => dialog.getByRole('button', { name: 'Register' }).click());
    await button(page, 'Look again').click();
    await dialog.getByRole('button', { name: 'Register' }).click();
    await button(page, 'Run it').click();
    await failing('POST /runs', () => button(page, 'Start').click());
    await button(page, 'Start').click();
    await page.waitForURL(/#\/runs\//);
    await finished(page);
    const id = page.url().split('/').at(-1) ?? '';
    await failing(`GET /runs/${id}`, () => page.reload());
    await again();
    await finished(page);
    const step = page.getByRole('button', { name: /^get_downloads, .*Completed/ });
    const { tasks } = (await stage().console.get(`/api/runs/${id}`)).json() as {
      tasks: { taskId: string }[];
    };
    await failing(`GET /runs/${id}/tasks/${tasks[0]?.taskId ?? ''}`, () => step.click());
    await again();
    await page.getByRole('region', { name: 'Output' }).getByText('"downloads": [').waitFor();
  });
});
