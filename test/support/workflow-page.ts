import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import type { ConsoleStage } from './console-page.js';

/** Ways to the parts of the workflows' side of the page, by what a person sees of them. */

/** Puts files into the project's workflows folder. */
export function putFiles({ console }: ConsoleStage, files: Readonly<Record<string, string>>): void {
  const folder = join(console.folder, 'workflows');
  mkdirSync(folder, { recursive: true });
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
}

export const readFile = ({ console }: ConsoleStage, name: string): string =>
  readFileSync(join(console.folder, 'workflows', name), 'utf8');

/** A step's card, in the picture or the list. */
export const card = (page: Page, name: string): Locator =>
  page.getByRole('button', { name: new RegExp(`^${name}, `) });

/** A place for a step: `after page`, `at the beginning`. */
export const place = (page: Page, where: string): Locator =>
  page.getByRole('button', { name: `Add a step ${where}`, exact: true });

/** The same while something waits for its place. */
export const offered = (page: Page, where: string): Locator =>
  page.getByRole('button', { name: new RegExp(`^Put here ${where}$`) });

export const button = (page: Page, name: string | RegExp): Locator =>
  page.getByRole('button', { name, exact: true });

/** What was said last, in the lower middle. */
export const said = (page: Page, words: string | RegExp): Locator => page.getByText(words).last();

export async function showAs(page: Page, view: 'Picture' | 'List' | 'JSON'): Promise<void> {
  await page.getByRole('radiogroup', { name: 'How it is shown' }).getByText(view, { exact: true }).click();
}

/** The names of the steps as they are shown, from top to bottom. */
export async function shownSteps(page: Page): Promise<string[]> {
  const texts = await page.locator('[role=button][aria-keyshortcuts]').allTextContents();
  return texts.map((text) => text.split(', ')[0] ?? '');
}

/** Drags from one place to the middle of another, as a hand does: in steps, with a halt before it lets go. */
export async function drag(page: Page, from: Locator, to: Locator): Promise<void> {
  // What is still moving is waited for.
  await from.hover();
  const start = await centre(from);
  await page.mouse.move(...start);
  await page.mouse.down();
  const end = await centre(to);
  await page.mouse.move(start[0] + 6, start[1] + 6, { steps: 2 });
  await page.mouse.move(...end, { steps: 10 });
  await page.locator('[data-target]').waitFor();
  await page.mouse.up();
}

async function centre(place: Locator): Promise<[number, number]> {
  const box = await place.boundingBox();
  if (box === null) throw new Error('There is nothing to drag from or to');
  return [box.x + box.width / 2, box.y + box.height / 2];
}

/** A definition with these steps, as a file holds it. */
export const flowOf = (...tasks: readonly object[]): string =>
  `${JSON.stringify({ name: 'flow', version: 1, schemaVersion: 2, ownerEmail: 'a@example.com', inputParameters: ['page'], tasks, outputParameters: {} }, null, 2)}\n`;

export const task = (ref: string, more: object = {}): object => ({
  name: 'getty_downloads',
  taskReferenceName: ref,
  type: 'SIMPLE',
  inputParameters: {},
  ...more,
});
