import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { GettyDownloadsError } from '../core/errors.js';

const REFERENCE = /\$\{([^}]*)\}/g;

/** Whether a text is one reference and nothing else. */
export function isReference(text: string): boolean {
  return /^\$\{[^}]+\}$/.test(text);
}

/**
 * Puts the values of variables (`${NAME}`) and files (`${file:PATH}`) into every text of a value. A line end that
 * closes a file is not part of its value.
 *
 * @param folder that relative paths start from
 * @param path of the value, for errors: `/connections/studio`
 * @throws GettyDownloadsError `bad_config` that names the variable or the file
 */
export function resolveReferences(
  value: unknown,
  env: NodeJS.ProcessEnv,
  folder: string,
  path: string,
): unknown {
  if (typeof value === 'string') {
    return value.replace(REFERENCE, (_, reference: string) => lookUp(reference, env, folder, path));
  }
  if (Array.isArray(value)) {
    return value.map((inner, index) => resolveReferences(inner, env, folder, `${path}/${String(index)}`));
  }
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [
      name,
      resolveReferences(inner, env, folder, `${path}/${name}`),
    ]),
  );
}

function lookUp(reference: string, env: NodeJS.ProcessEnv, folder: string, path: string): string {
  const fail = (why: string): GettyDownloadsError =>
    new GettyDownloadsError('bad_config', { detail: `${path}: ${why}` });
  if (!reference.startsWith('file:')) {
    const value = env[reference];
    if (value === undefined || value === '') throw fail(`the variable ${reference} is not set`);
    return value;
  }
  const file = resolve(folder, reference.slice('file:'.length));
  let text: string;
  try {
    text = readFileSync(file, 'utf8').replace(/\r?\n$/, '');
  } catch (thrown) {
    throw fail(`the file ${file} cannot be read (${(thrown as NodeJS.ErrnoException).code ?? 'unknown'})`);
  }
  if (text === '') throw fail(`the file ${file} is empty`);
  return text;
}
