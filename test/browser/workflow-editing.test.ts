import assert from 'node:assert/strict';
import type { Page } from 'playwright-core';
import { consoleStage, hasFocus } from '../support/console-page.js';
import { until } from '../support/until.js';
import {
  button,
  card,
  drag,
  flowOf,
  offered,
  place,
  putFiles,
  readFile,
  said,
  showAs,
  shownSteps,
  task,
} from '../support/workflow-page.js';

const LOOP = {
  name: 'loop',
  taskReferenceName: 'loop',
  type: 'DO_WHILE',
  loopCondition: "$.loop['iteration'] < 3",
  inputParameters: { keepLastN: 2 },
  loopOver: [task('inner')],
};
const USES_FIRST = task('second', { inputParameters: { page: '${first.output.next_page}' } });
const FLOW = flowOf(task('first'), USES_FIRST, LOOP);

describe('the workflow canvas', () => {
  const stage = consoleStage();
  beforeEach(function () {
    this.currentTest?.timeout(60_000);
  });

  async function opened(
    text = FLOW,
    options?: Parameters<ReturnType<typeof stage>['open']>[1],
  ): Promise<Page> {
    putFiles(stage(), { 'flow.json': text });
    const page = await stage().open('#/workflows/file/flow.json', {
      viewport: { width: 1440, height: 1200 },
      ...options,
    });
    page.setDefaultTimeout(15_000);
    await page.getByRole('heading', { name: 'flow', level: 1 }).waitFor();
    return page;
  }
  async function steps(page: Page, ...expected: string[]): Promise<void> {
    await until(
      `the steps are ${expected.join(', ')}`,
      async () => (await shownSteps(page)).join() === expected.join(),
    );
  }

  it('takes an operation that is dragged onto it, at the place where it is dropped', async () => {
    const page = await opened();
    const operation = page.getByRole('option', { name: /GET \/v3\/products/ });
    await drag(page, operation, place(page, 'after first'));
    await steps(page, 'first', 'get_products', 'second', 'loop', 'inner');
    await said(page, /^Added GET \/v3\/products/).waitFor();
    await drag(page, operation, place(page, 'after inner'));
    await steps(page, 'first', 'get_products', 'second', 'loop', 'inner', 'get_products_2');
  });

  it('takes a drop beside the steps for the nearest place', async () => {
    const page = await opened(flowOf(task('first')));
    await drag(
      page,
      page.getByRole('option', { name: /GET \/v3\/downloads / }).first(),
      page.getByText('End', { exact: true }),
    );
    await steps(page, 'first', 'get_downloads');
  });

  it('moves a step that is dragged, also into and out of a loop', async () => {
    const page = await opened();
    await drag(page, card(page, 'second'), place(page, 'first in each round of loop'));
    await steps(page, 'first', 'loop', 'second', 'inner');
    await drag(page, card(page, 'inner'), place(page, 'at the beginning'));
    await steps(page, 'inner', 'first', 'loop', 'second');
  });

  it('takes a drop into a case, the way otherwise, a branch and a sub-workflow, and keeps the rest as it was', async () => {
    const SWITCH = {
      name: 'choose',
      taskReferenceName: 'choose',
      type: 'SWITCH',
      evaluatorType: 'value-param',
      expression: 'kind',
      inputParameters: { kind: '${workflow.input.page}' },
      decisionCases: { a: [task('in_case')] },
      defaultCase: [],
    };
    const inner = { name: 'inner', version: 1, tasks: [task('inside', { somethingElse: [1] })] };
    const SUB = {
      name: 'sub',
      taskReferenceName: 'sub',
      type: 'SUB_WORKFLOW',
      subWorkflowParam: { name: 'inner', version: 1, workflowDefinition: inner },
    };
    const FORK = {
      name: 'fork',
      taskReferenceName: 'fork',
      type: 'FORK_JOIN',
      forkTasks: [[task('left')], [task('right')]],
    };
    const JOIN = { name: 'join', taskReferenceName: 'join', type: 'JOIN', joinOn: ['left', 'right'] };
    const text = flowOf(SWITCH, SUB, FORK, JOIN);
    const page = await opened(text);
    await button(page, 'Show the whole picture').click();
    const operation = page.getByRole('option', { name: /GET \/v3\/downloads / }).first();
    const places = ['after in_case', 'first in otherwise of choose', 'after inside', 'after right'];
    for (const where of places) await drag(page, operation, place(page, where));
    const added = 'get_downloads';
    await steps(
      page,
      ...['choose', 'in_case', added, `${added}_2`, 'sub', 'inside', added],
      ...['fork', 'left', 'right', `${added}_3`, 'join'],
    );
    for (let left = places.length; left > 0; left -= 1) await page.keyboard.press('Control+z');
    await steps(page, 'choose', 'in_case', 'sub', 'inside', 'fork', 'left', 'right', 'join');
    assert.equal(readFile(stage(), 'flow.json'), text);
    await page.getByText('flow.json · changed').waitFor({ state: 'detached' });
  });

  it('adds by + what is chosen then: operations and building blocks', async () => {
    const page = await opened(flowOf());
    await place(page, 'at the beginning').click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('tab', { name: 'Building blocks' }).click();
    await dialog.getByRole('button', { name: /^Fork and join/ }).click();
    await steps(page, 'fork', 'join');
    await place(page, 'first in branch 1 of fork').click();
    await dialog.getByRole('searchbox').fill('downloads');
    await dialog
      .getByRole('option', { name: /GET \/v3\/downloads / })
      .first()
      .click();
    await steps(page, 'fork', 'get_downloads', 'join');
    await said(page, /now waits for get_downloads/).waitFor();
    await place(page, 'first in branch 2 of fork').click();
    await dialog.getByRole('tab', { name: 'Building blocks' }).click();
    await dialog.getByRole('button', { name: /^getty_records/ }).click();
    await steps(page, 'fork', 'get_downloads', 'getty_records', 'join');
    await said(page, /takes `from` from the workflow's input/).waitFor();
  });

  it('asks before it removes what another step uses, and removes the rest at once', async () => {
    const page = await opened();
    await card(page, 'inner').click();
    await page.keyboard.press('Delete');
    await steps(page, 'first', 'second', 'loop');
    await card(page, 'first').focus();
    await page.keyboard.press('Delete');
    const dialog = page.getByRole('dialog', { name: 'Remove first?' });
    await dialog.getByText('second').waitFor();
    await dialog.getByRole('button', { name: 'Keep it' }).click();
    await steps(page, 'first', 'second', 'loop');
    await page.keyboard.press('Delete');
    await button(page, 'Remove it').click();
    await steps(page, 'second', 'loop');
  });

  it('undoes and does again whatever was done, by keys and by buttons', async () => {
    const page = await opened();
    await card(page, 'inner').focus();
    await page.keyboard.press('Delete');
    await card(page, 'second').focus();
    await page.keyboard.press('Alt+ArrowUp');
    await steps(page, 'second', 'first', 'loop');
    await page.keyboard.press('Control+z');
    await page.keyboard.press('Control+z');
    await steps(page, 'first', 'second', 'loop', 'inner');
    await button(page, 'Redo').click();
    await steps(page, 'first', 'second', 'loop');
    await page.keyboard.press('Control+Shift+z');
    await steps(page, 'second', 'first', 'loop');
    await button(page, 'Undo').click();
    await button(page, 'Undo').click();
    await page.getByText('flow.json · changed').waitFor({ state: 'detached' });
    assert.equal(await button(page, 'Save').isEnabled(), false);
  });

  it('goes from step to step with the arrows, and moves with Alt', async () => {
    const page = await opened();
    await card(page, 'first').focus();
    await page.keyboard.press('ArrowDown');
    await until('second has the focus', () => hasFocus(card(page, 'second')));
    await page.keyboard.press('Alt+ArrowDown');
    await steps(page, 'first', 'loop', 'inner', 'second');
    await until('it keeps the focus', () => hasFocus(card(page, 'second')));
    await page.keyboard.press('Alt+ArrowDown');
    await said(page, 'second is at the end already').waitFor();
  });

  it('moves to a place that is chosen, and lets go with Escape', async () => {
    const page = await opened();
    await card(page, 'first').click();
    await button(page, 'Move to…').click();
    await page.getByText('Choose a place for first').waitFor();
    assert.equal(await offered(page, 'after first').count(), 0, 'not where it is');
    await page.keyboard.press('Escape');
    await page.getByText('Choose a place for').waitFor({ state: 'detached' });
    await button(page, 'Move to…').click();
    await offered(page, 'after inner').click();
    await steps(page, 'second', 'loop', 'inner', 'first');
  });

  it('saves what it changed, and nothing else', async () => {
    const page = await opened();
    await card(page, 'second').click();
    const field = page.getByRole('textbox', { name: /^page_size/ });
    await field.fill('50');
    await page.keyboard.press('Control+s');
    await said(page, 'Saved as flow.json').waitFor();
    const before = FLOW.replace(
      '"page": "${first.output.next_page}"',
      '"page": "${first.output.next_page}",\n        "page_size": 50',
    );
    assert.equal(readFile(stage(), 'flow.json'), before);
    await field.fill('');
    await page.keyboard.press('Control+s');
    await until('it is as it was', () => readFile(stage(), 'flow.json') === FLOW);
  });

  it('keeps what is not saved through a reload, and forgets it once it is', async () => {
    const page = await opened();
    await card(page, 'inner').focus();
    await page.keyboard.press('Delete');
    await steps(page, 'first', 'second', 'loop');
    page.on('dialog', (dialog) => void dialog.accept());
    await page.reload();
    await steps(page, 'first', 'second', 'loop');
    await page.getByText('flow.json · changed').waitFor();
    await button(page, 'Save').click();
    await said(page, 'Saved as flow.json').waitFor();
    putFiles(stage(), { 'flow.json': FLOW });
    await page.reload();
    await steps(page, 'first', 'second', 'loop', 'inner');
  });

  it('shows where a file has changed meanwhile, and writes over nothing', async () => {
    const page = await opened();
    await card(page, 'inner').focus();
    await page.keyboard.press('Delete');
    const theirs = flowOf(task('theirs'));
    putFiles(stage(), { 'flow.json': theirs });
    await button(page, 'Save').click();
    const dialog = page.getByRole('dialog');
    await dialog.getByText('flow.json has changed').waitFor();
    await dialog.getByText('"taskReferenceName": "theirs"').waitFor();
    assert.equal(readFile(stage(), 'flow.json'), theirs);
    await dialog.getByRole('button', { name: 'Save there' }).click();
    await page.waitForURL(/flow-2\.json/);
    assert.match(readFile(stage(), 'flow-2.json'), /"second"/);
    assert.equal(readFile(stage(), 'flow.json'), theirs);
  });

  it('takes what is in the file instead', async () => {
    const page = await opened();
    await card(page, 'inner').focus();
    await page.keyboard.press('Delete');
    putFiles(stage(), { 'flow.json': flowOf(task('theirs')) });
    await button(page, 'Save').click();
    await button(page, 'Take what is in the file').click();
    await steps(page, 'theirs');
    assert.equal(await button(page, 'Save').isEnabled(), false);
  });

  it('offers what can stand in an expression, and puts it in', async () => {
    const page = await opened();
    await card(page, 'second').click();
    const field = page.getByRole('textbox', { name: /^date_from/ });
    await field.click();
    await field.pressSequentially('${');
    const options = page.getByRole('listbox', { name: 'What can stand here' }).getByRole('option');
    await options.filter({ hasText: 'first' }).waitFor();
    assert.equal(await options.filter({ hasText: 'inner' }).count(), 0, 'a later step has nothing to give');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await until('the step is in', async () => (await field.inputValue()) === '${first.}');
    await options.filter({ hasText: 'first.output' }).waitFor();
    await field.pressSequentially('output.dow');
    await options.filter({ hasText: 'first.output.downloads' }).click();
    assert.equal(await field.inputValue(), '${first.output.downloads}');
    await showAs(page, 'JSON');
    await page.locator('.cm-content', { hasText: '"date_from": "${first.output.downloads}"' }).waitFor();
  });

  it('offers the fields of an answer that a call of the catalogue gets, in a field and in the JSON', async () => {
    const uri = 'https://api.example.com/v3/images/${workflow.input.id}?fields=x';
    const call = {
      ...{ name: 'call', taskReferenceName: 'call', type: 'HTTP' },
      inputParameters: { http_request: { method: 'GET', uri } },
    };
    const page = await opened(flowOf(call, task('second')));
    await card(page, 'second').click();
    const field = page.getByRole('textbox', { name: /^date_from/ });
    await field.pressSequentially('${call.output.response.body.');
    const options = page.getByRole('listbox', { name: 'What can stand here' }).getByRole('option');
    await options.filter({ hasText: 'call.output.response.body.images_not_found' }).waitFor();
    await options.filter({ hasText: /body.images(?!_)/ }).click();
    await field.press('End');
    await field.press('ArrowLeft');
    await field.pressSequentially('[0].');
    await options.filter({ hasText: 'call.output.response.body.images[0].id' }).waitFor();
    await field.fill('');
    await showAs(page, 'JSON');
    const editor = page.getByRole('textbox', { name: 'JSON of the workflow' });
    await editor.getByText('"outputParameters"').click();
    await page.keyboard.press('End');
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.type('"x": "${call.output.response.body.');
    await page.locator('.cm-tooltip-autocomplete').getByText('images_not_found').waitFor();
  });

  it('is one with the JSON: what is typed there is drawn, and while it is broken the picture stands still', async () => {
    const page = await opened(flowOf(task('first')));
    await showAs(page, 'JSON');
    const editor = page.getByRole('textbox', { name: 'JSON of the workflow' });
    await editor.getByText('"first"').dblclick();
    await page.keyboard.type('renamed');
    await showAs(page, 'Picture');
    await steps(page, 'renamed');
    await showAs(page, 'JSON');
    await editor.click();
    await page.keyboard.press('Control+End');
    await page.keyboard.type('}');
    await page.getByText(/The JSON can't be read:.*\d+:\d+/).waitFor();
    await showAs(page, 'Picture');
    await steps(page, 'renamed');
    await page.getByText('The picture shows the last state that could be.').waitFor();
    await card(page, 'renamed').focus();
    await page.keyboard.press('Delete');
    await said(page, /First mend the JSON/).waitFor();
    await page.keyboard.press('Control+z');
    await page.getByText("The JSON can't be read").waitFor({ state: 'detached' });
    await page.keyboard.press('Control+z');
    await steps(page, 'first');
  });

  it('keeps line ends and comments as they are, whatever is typed', async () => {
    const text = FLOW.replace('"tasks"', '// mine\n  "tasks"').replaceAll('\n', '\r\n');
    const page = await opened(text);
    await showAs(page, 'JSON');
    const editor = page.getByRole('textbox', { name: 'JSON of the workflow' });
    await editor.getByText('"getty_downloads"').first().dblclick();
    await page.keyboard.type('other');
    await page.keyboard.press('Control+s');
    await said(page, 'Saved as flow.json').waitFor();
    assert.equal(readFile(stage(), 'flow.json'), text.replace('getty_downloads', 'other'));
  });

  it('has the same steps as a list, with the same keys, and shows that first where it is narrow', async () => {
    const page = await opened(FLOW, { viewport: { width: 360, height: 740 } });
    await page.getByRole('list', { name: 'Steps of flow' }).waitFor();
    await page.getByRole('list', { name: 'each round of loop' }).waitFor();
    await card(page, 'second').focus();
    await page.keyboard.press('Alt+ArrowUp');
    await steps(page, 'second', 'first', 'loop', 'inner');
    await place(page, 'after first').click();
    await page
      .getByRole('dialog')
      .getByRole('option', { name: /GET \/v3\/products/ })
      .click();
    await steps(page, 'second', 'first', 'get_products', 'loop', 'inner');
    await card(page, 'get_products').click();
    await page
      .getByRole('dialog')
      .getByRole('textbox', { name: 'Reference what expressions call it' })
      .waitFor();
    await button(page, 'Close the step').click();
    assert.equal(await page.evaluate('document.documentElement.scrollWidth'), 360);
  });

  it('opens at a step that an address names', async () => {
    putFiles(stage(), { 'flow.json': FLOW });
    const page = await stage().open('#/workflows/file/flow.json?view=list&step=inner', {
      viewport: { width: 1440, height: 1200 },
    });
    await page.getByRole('heading', { name: 'inner', level: 2 }).waitFor();
    await showAs(page, 'Picture');
    await card(page, 'second').click();
    await page.waitForURL(/view=picture&step=second/);
  });

  it('shows the step that an address names, however far down it is, and else the way to the list', async () => {
    putFiles(stage(), { 'long.json': flowOf(...Array.from({ length: 20 }, (_, at) => task(`t${at}`))) });
    const page = await stage().open('#/workflows/file/long.json?step=t19', {
      viewport: { width: 1440, height: 900 },
    });
    await page.getByRole('heading', { name: 't19', level: 2 }).waitFor();
    await until('it is in sight', async () => {
      const { y = 0, height = 0 } = (await card(page, 't19').boundingBox()) ?? {};
      return y > 100 && y + height < 900;
    });
    await page.goto(`${stage().console.url}#/workflows/file/none.json`);
    await page.getByRole('alert').getByRole('link', { name: 'All workflows' }).click();
    await page.getByRole('link', { name: 'long.json', exact: true }).waitFor();
  });
});
