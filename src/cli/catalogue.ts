import type { Command } from 'commander';
import { openCatalog, type Catalog } from '../catalog/open-catalog.js';
import type { Cli } from './context.js';

/** Gives a command `--api`, which may be there several times. */
export function addApiOption(command: Command): Command {
  return command.option(
    '--api <file>',
    'an OpenAPI document besides the built-in one and those of apis/',
    (file: string, before?: readonly string[]) => [...(before ?? []), file],
  );
}

/** The documents that a command knows: built in, of the working directory's `apis/`, and named by `--api`. */
export function catalogFor(
  { cwd }: Pick<Cli, 'cwd'>,
  options: Readonly<Record<string, unknown>>,
): Promise<Catalog> {
  const { api } = options;
  return openCatalog({ cwd, ...(Array.isArray(api) && { files: api as readonly string[] }) });
}
