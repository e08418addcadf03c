import assert from 'node:assert/strict';
import type { Browser, BrowserContextOptions, Locator, Page } from 'playwright-core';
import { BUILT_PAGE } from '../../src/console/page.js';
import { startSandbox, type Sandbox, type SandboxOptions } from '../../src/sandbox/sandbox.js';
import { openBrowser } from './browser.js';
import { openTestConsole, type TestConsole, type TestConsoleOptions } from './console.js';
import { daysAgo, environmentOf } from './sandbox.js';

export interface ConsoleStage {
  readonly browser: Browser;
  readonly console: TestConsole;
  readonly sandbox: Sandbox;
  /**
   * The built page at a place of its own, `#/op/getty-images/getDownloads`, in a fresh profile that is closed after
   * the test.
   */
  open(hash?: string, options?: BrowserContextOptions): Promise<Page>;
}

interface StageOptions {
  readonly console?: TestConsoleOptions;
  readonly sandbox?: Partial<SandboxOptions>;
  /** Variables of the connections. Default: those of the sandbox. */
  readonly env?: Record<string, string>;
}

/**
 * Hooks for a suite that looks at the console in a browser: one console with the built page and a simulated API, one
 * browser. After each test nothing may have been thrown in the page, and its policy may have stopped nothing but
 * pictures.
 *
 * @returns the stage, to be called in tests
 */
export function consoleStage(options: StageOptions = {}): () => ConsoleStage {
  let stage: ConsoleStage | undefined;
  const complaints: string[] = [];

  before(async function () {
    this.timeout(60_000);
    const browser = await openBrowser(this);
    const sandbox = await startSandbox({
      seed: 7,
      downloads: 60,
      qps: 0,
      from: daysAgo(27),
      ...options.sandbox,
    });
    const console = await openTestConsole({
      page: BUILT_PAGE,
      env: options.env ?? environmentOf(sandbox),
      ...options.console,
    });
    stage = {
      ...{ browser, sandbox, console },
      async open(hash = '', given = {}) {
        const context = await browser.newContext({ reducedMotion: 'reduce', ...given });
        const page = await context.newPage();
        page.on('pageerror', (error) => complaints.push(error.message));
        page.on('console', (message) => {
          const text = message.text();
          if (text.includes('Content Security Policy') && !text.includes('img-src')) complaints.push(text);
        });
        page.setDefaultTimeout(15_000);
        await page.goto(`${console.url}${hash}`);
        return page;
      },
    };
  });
  beforeEach(function () {
    this.currentTest?.timeout(30_000);
  });
  afterEach(async () => {
    for (const context of stage?.browser.contexts() ?? []) await context.close();
    assert.deepEqual(complaints.splice(0), []);
  });
  after(async () => {
    await stage?.browser.close();
    await stage?.console.close();
    await stage?.sandbox.close();
  });
  return () => {
    assert.ok(stage, 'the stage stands from the first hook on');
    return stage;
  };
}

/** Whether an element has the focus. */
export const hasFocus = async (place: Locator): Promise<boolean> =>
  (await place.and(place.page().locator(':focus')).count()) === 1;
