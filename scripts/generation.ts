import { readFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { loadDocument } from '../src/catalog/catalog.js';
import { GETTY_API } from '../src/core/built-in.js';
import { OWN_TASKS } from '../src/catalog/own-task.js';
import { taskDefText, taskOf } from './task-def.js';
import { typesOf } from './types.js';
import { validatorsOf } from './validators.js';

const VALIDATORS = 'src/catalog/generated/validators.ts';

/** One file that is made from the built-in document. */
export interface GeneratedFile {
  /** Below the root: `task-defs/getty_downloads.json`. */
  readonly path: string;
  readonly text: string;
}

/**
 * Every file that is made from the built-in document, as it should be: its types, the functions that check inputs,
 * and the task definition of each operation that has a task, of which only the input schema is made; the last two for the
 * tasks that no operation stands for as well.
 *
 * @param root the folder of the package
 */
export async function generatedFiles(root: string): Promise<readonly GeneratedFile[]> {
  const name = `${GETTY_API}.openapi.yaml`;
  const source = join(root, 'apis', name);
  const operations = loadDocument(source);
  const banner = `// Made from apis/${name} by \`npm run generate\`: change that, not this.\n`;
  const types = `src/catalog/generated/${GETTY_API}.ts`;
  const typesText = `${banner}\n${await typesOf(readFileSync(source, 'utf8'), operations)}`;
  return [
    { path: types, text: await pretty(join(root, types), typesText) },
    { path: VALIDATORS, text: `${banner}${validatorsOf(operations, OWN_TASKS)}` },
    ...[...operations.filter(({ task }) => task !== undefined).map(taskOf), ...OWN_TASKS].map((task) => {
      const path = `task-defs/${task.name}.json`;
      return { path, text: taskDefText(current(join(root, path)), task) };
    }),
  ];
}

/** The paths of those files whose text on disk is another, or that are missing. */
export function staleFiles(root: string, files: readonly GeneratedFile[]): readonly string[] {
  return files.filter(({ path, text }) => current(join(root, path)) !== text).map(({ path }) => path);
}

/** Writes what is stale, and returns the paths. */
export function writeFiles(root: string, files: readonly GeneratedFile[]): readonly string[] {
  const stale = staleFiles(root, files);
  for (const { path, text } of files.filter((file) => stale.includes(file.path))) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  return stale;
}

function current(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}

async function pretty(file: string, text: string): Promise<string> {
  return format(text, { ...(await resolveConfig(file)), filepath: file });
}
