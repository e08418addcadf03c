import assert from 'node:assert/strict';
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { readFlow } from '../../src/flow/flow.js';
import { axeFinds } from '../support/axe.js';
import { consoleStage } from '../support/console-page.js';
import { KILLS } from '../support/kills.js';
import { until } from '../support/until.js';
import {
  button,
  card,
  flowOf,
  place,
  putFiles,
  readFile,
  said,
  showAs,
  shownSteps,
  task,
} from '../support/workflow-page.js';

const project = resolve(import.meta.dirname, '..', '..', '..');
const FOLDERS = ['workflows', join('test', 'flow', 'definitions')].map((folder) => join(project, folder));
const DEFINITIONS = FOLDERS.flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .map((name) => [name, readFileSync(join(folder, name), 'utf8')] as const),
);
/** Each of them is read and written without a page, too (test/flow): here a part of them is enough. */
const SEEN = KILLS > 5 ? DEFINITIONS : DEFINITIONS.filter((_, index) => index % 3 === 0);
const WIDE = { viewport: { width: 1440, height: 900 } };

describe('definitions in the page', () => {
  const stage = consoleStage();
  beforeEach(function () {
    this.currentTest?.timeout(240_000);
  });

  it('come out byte for byte as they went in', async function () {
    this.timeout(300_000);
    assert.ok(DEFINITIONS.length >= 30, `${DEFINITIONS.length} definitions`);
    putFiles(stage(), Object.fromEntries(DEFINITIONS));
    const page = await stage().open('#/workflows', WIDE);
    for (const [name, text] of SEEN) {
      await page.evaluate(`location.hash = '#/workflows/file/${name}'`);
      const { all } = readFlow(text);
      await page.getByText(name, { exact: true }).waitFor();
      await until(`${name} is drawn`, async () => (await shownSteps(page)).length === all.length);
      assert.deepEqual(
        (await shownSteps(page)).sort(),
        all.map(({ ref, title }) => ref ?? title).sort(),
        name,
      );
      // There and back through the editor, and a change that is undone, leave nothing behind.
      await showAs(page, 'JSON');
      await page.getByRole('textbox', { name: 'JSON of the workflow' }).waitFor();
      await showAs(page, 'Picture');
      await card(page, all[0]?.ref ?? all[0]?.title ?? '').focus();
      await page.keyboard.press('Delete');
      const sure = page.getByRole('dialog').getByRole('button', { name: 'Remove it' });
      await until(
        'it is gone, or asks',
        async () => (await button(page, 'Save').isEnabled()) || (await sure.isVisible()),
      );
      if (await sure.isVisible()) await sure.click();
      await until('it is gone', () => button(page, 'Save').isEnabled());
      await page.keyboard.press('Control+z');
      await until('it is back', async () => !(await button(page, 'Save').isEnabled()));
      await button(page, 'More to do with the workflow').click();
      await page.getByRole('menuitem', { name: 'Save as another file' }).click();
      await page.getByLabel("File in the project's workflows folder").fill('copy.json');
      await page.getByRole('dialog').getByRole('button', { name: 'Save' }).click();
      await page.getByText('copy.json', { exact: true }).waitFor();
      assert.equal(readFile(stage(), 'copy.json'), text, name);
      removeFile('copy.json');
    }
  });

  it('can come from the disk of the person, and go there', async () => {
    const page = await stage().open('#/workflows', WIDE);
    const [, text] = DEFINITIONS[0]!;
    const chooser = page.waitForEvent('filechooser');
    await button(page, 'Open a file').click();
    await (
      await chooser
    ).setFiles({ name: 'mine.json', mimeType: 'application/json', buffer: Buffer.from(text) });
    await page.getByText('not saved yet').waitFor();
    await button(page, 'More to do with the workflow').click();
    const download = page.waitForEvent('download');
    await page.getByRole('menuitem', { name: 'Download as a file' }).click();
    const stream = await (await download).createReadStream();
    const chunks: Buffer[] = [];
    for await (const chunk of stream) chunks.push(chunk as Buffer);
    assert.equal(Buffer.concat(chunks).toString(), text);
    await page.getByRole('link', { name: 'Workflows' }).last().click();
    await page.getByRole('region', { name: 'Not saved yet' }).getByRole('link', { name: /mine/ }).waitFor();
  });

  it('are refused as files where they are far too large, and opened where they are no JSON', async () => {
    const page = await stage().open('#/workflows', WIDE);
    const open = async (name: string, buffer: Buffer): Promise<void> => {
      const chooser = page.waitForEvent('filechooser');
      await button(page, 'Open a file').click();
      await (await chooser).setFiles({ name, mimeType: 'application/json', buffer });
    };
    await open('large.json', Buffer.alloc(1024 * 1024 + 1, 32));
    await page.getByRole('alert').getByText('large.json is larger than 1 MB').waitFor();
    await open('broken.json', Buffer.from('{"tasks": ['));
    await page.getByText(/The JSON can't be read/).waitFor();
    await showAs(page, 'JSON');
    await page.getByRole('textbox', { name: 'JSON of the workflow' }).click();
    await page.keyboard.press('Control+End');
    await page.keyboard.type(']}');
    await showAs(page, 'Picture');
    await place(page, 'at the beginning').waitFor();
  });

  it('say what the linter finds: at the step, in a list that leads there, and in the JSON', async () => {
    const bad = task('second', { inputParameters: { page: '${missing.output.page}' } });
    putFiles(stage(), { 'flow.json': flowOf(task('first'), bad) });
    const page = await stage().open('#/workflows/file/flow.json', WIDE);
    await page.getByRole('button', { name: /error.* at second/ }).hover();
    await page
      .getByRole('tooltip')
      .getByText(/missing/)
      .waitFor();
    await page.getByRole('toolbar').getByRole('button', { name: /error/ }).click();
    const problems = page.getByRole('region', { name: 'Problems' });
    await problems
      .getByRole('button', { name: /second.*missing/ })
      .first()
      .click();
    await page.getByRole('heading', { name: 'second', level: 2 }).waitFor();
    await page
      .getByRole('list', { name: 'Problems of the step' })
      .getByText(/missing/)
      .first()
      .waitFor();
    await problems
      .getByRole('button', { name: /Show line \d+ in the JSON/ })
      .first()
      .click();
    await page.locator('.cm-lintRange-error').first().waitFor();
    await showAs(page, 'Picture');
    await page.getByRole('textbox', { name: /^page integer/ }).fill('2');
    await page.getByRole('toolbar').getByText('No problems').waitFor();
  });

  it('can be edited without an engine, which says how to get one', async () => {
    putFiles(stage(), { 'flow.json': flowOf(task('first')) });
    const page = await stage().open('#/workflows', WIDE);
    await page
      .getByRole('region', { name: 'On the engine' })
      .getByText(/engine start|CONDUCTOR_SERVER_URL/)
      .first()
      .waitFor();
    await page.getByRole('link', { name: 'flow.json', exact: true }).click();
    await button(page, 'Register').click();
    await page
      .getByRole('dialog')
      .getByText(/engine start|CONDUCTOR_SERVER_URL/)
      .first()
      .waitFor();
    await page.keyboard.press('Escape');
    await button(page, 'Run').click();
    await page
      .getByRole('dialog')
      .getByText(/engine start|CONDUCTOR_SERVER_URL/)
      .first()
      .waitFor();
    assert.equal(await button(page, 'Start').isEnabled(), false);
    await page.keyboard.press('Escape');
    await place(page, 'after first').click();
    await page.getByRole('dialog').getByRole('option').first().click();
    await said(page, /^Added/).waitFor();
    await page.getByRole('link', { name: 'Runs' }).click();
    await page
      .getByText(/engine start|CONDUCTOR_SERVER_URL/)
      .first()
      .waitFor();
  });

  it('run on an engine that keeps no list of runs, which is said', async () => {
    const page = await stage().open('#/workflows', WIDE);
    await page.route(
      ({ pathname }) => pathname.endsWith('/api/runs'),
      (route) => route.fulfill({ json: { indexing: false, total: 0, runs: [] } }),
    );
    await page.getByRole('link', { name: 'Runs' }).click();
    await page.getByRole('heading', { name: 'This engine keeps no list of runs' }).waitFor();
  });

  for (const colorScheme of ['light', 'dark'] as const)
    it(`have no fault that axe finds, ${colorScheme}`, async () => {
      putFiles(stage(), Object.fromEntries(DEFINITIONS));
      putFiles(stage(), {
        'flow.json': flowOf(
          task('first'),
          task('second', { inputParameters: { page: '${missing.output.page}' } }),
        ),
      });
      const page = await stage().open('#/workflows', { ...WIDE, colorScheme });
      const check = async (what: string): Promise<void> => assert.deepEqual(await axeFinds(page), [], what);
      await page.getByRole('link', { name: 'flow.json', exact: true }).waitFor();
      await check('the list');
      await button(page, 'New workflow').click();
      await page.getByRole('textbox', { name: 'Name' }).waitFor();
      await check('a new one');
      await page.keyboard.press('Escape');
      await page.getByRole('link', { name: 'flow.json', exact: true }).click();
      await page.getByRole('toolbar').getByRole('button', { name: /error/ }).click();
      await check('the picture, with problems');
      await card(page, 'second').click();
      await button(page, 'All of this step as JSON').click();
      await page.getByRole('textbox', { name: 'JSON of second' }).waitFor();
      await check('a step');
      await page.getByRole('textbox', { name: /^date_from/ }).click();
      await page.keyboard.type('${');
      await page.getByRole('option', { name: /workflow/ }).waitFor();
      await check('what can stand in an expression');
      await page.keyboard.press('Escape');
      await button(page, 'Move to…').click();
      await check('a place being chosen');
      await page.keyboard.press('Escape');
      await place(page, 'after second').click();
      await page.getByRole('dialog').getByRole('tab', { name: 'Building blocks' }).click();
      await check('a step being added');
      await page.keyboard.press('Escape');
      await showAs(page, 'List');
      await check('the list of steps');
      await button(page, 'More to do with the workflow').click();
      await page.getByRole('menuitem', { name: 'Save as another file' }).click();
      await page.getByLabel("File in the project's workflows folder").waitFor();
      await check('saving');
      await page.keyboard.press('Escape');
      await showAs(page, 'JSON');
      await page.getByRole('textbox', { name: 'JSON of the workflow' }).click();
      await page.keyboard.type('}');
      await page.getByText(/The JSON can't be read/).waitFor();
      await check('the JSON, broken');
    });

  function removeFile(name: string): void {
    rmSync(join(stage().console.folder, 'workflows', name), { force: true });
  }
});
