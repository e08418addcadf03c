import { readFileSync } from 'node:fs';

/** The version of this package, from the compiled file's place in a clone and in an installed package. */
export function packageVersion(): string {
  const file = readFileSync(new URL('../../../package.json', import.meta.url), 'utf8');
  return (JSON.parse(file) as { version: string }).version;
}
