import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { chromium, type Browser } from 'playwright-core';
import { skipBecause } from './skip.js';

const INSTALLED = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

const ARGS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** A browser that could be started: where it is, and what it needs around it. */
interface Candidate {
  readonly executablePath: string;
  readonly env?: Record<string, string>;
}

/**
 * A headless Chrome or Chromium: the one that CHROME_PATH names, an installed one, or that of `@sparticuz/chromium`
 * (Linux on x64). Where none starts the suite is skipped; in CI it fails.
 *
 * Call it in a `before` hook, and close the browser in `after`.
 */
export async function openBrowser(context: Mocha.Context, env = process.env): Promise<Browser> {
  const reasons: string[] = [];
  for (const find of [() => installed(env), unpacked, unpackedWithItsLibraries]) {
    try {
      const candidate = await find();
      if (candidate !== undefined) return await chromium.launch({ ...candidate, args: ARGS });
    } catch (thrown) {
      reasons.push((thrown as Error).message.split('\n')[0] ?? '');
    }
  }
  return skipBecause(context, `no Chrome or Chromium starts here (${reasons.join('; ')})`);
}

function installed(env: NodeJS.ProcessEnv): Candidate | undefined {
  const named = env['CHROME_PATH'];
  const found = named ?? INSTALLED.find((path) => existsSync(path));
  return found === undefined ? undefined : { executablePath: found };
}

async function unpacked(): Promise<Candidate> {
  return { executablePath: join(await unpack(), 'chromium') };
}

/** On a machine that lacks what a browser needs: the libraries and fonts that come along. */
async function unpackedWithItsLibraries(): Promise<Candidate> {
  const folder = await unpack();
  return {
    executablePath: join(folder, 'chromium'),
    env: {
      ...(process.env as Record<string, string>),
      LD_LIBRARY_PATH: join(folder, 'al2023', 'lib'),
      FONTCONFIG_PATH: join(folder, 'fonts'),
    },
  };
}

/** Unpacks the browser from its npm package, once for a machine. It decides by its environment where and what. */
async function unpack(): Promise<string> {
  const entry = createRequire(import.meta.url).resolve('@sparticuz/chromium');
  const [, version = ''] =
    /"version": "([^"]+)"/.exec(readFileSync(join(dirname(entry), '..', '..', 'package.json'), 'utf8')) ?? [];
  const folder = join(tmpdir(), `getty-downloads-chromium-${version}`);
  if (existsSync(folder)) return folder;
  const fresh = mkdtempSync(`${folder}-`);
  try {
    await promisify(execFile)(
      process.execPath,
      ['--input-type=module', '-e', "await (await import('@sparticuz/chromium')).default.executablePath()"],
      { env: { ...process.env, TMPDIR: fresh, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs20.x' } },
    );
    renameSync(fresh, folder);
  } catch (thrown) {
    // Another run may have been quicker.
    if (!existsSync(folder)) throw thrown;
  } finally {
    rmSync(fresh, { recursive: true, force: true });
  }
  return folder;
}
