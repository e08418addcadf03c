import { basename } from 'node:path';

const ENDING = /(?:\.openapi)?\.(?:ya?ml|json)$/i;

/**
 * A name for a document that is safe in an address and not taken: of `My API.openapi.yaml` it is `my-api`, then
 * `my-api-2`.
 *
 * @param file its file or whatever it is called
 */
export function documentName(file: string, taken: readonly string[]): string {
  const used = new Set(taken);
  const base =
    basename(file)
      .slice(0, 200)
      .replace(ENDING, '')
      .normalize('NFKD')
      .toLowerCase()
      .replace(/[^a-z0-9._-]+/g, '-')
      .replace(/^[^a-z0-9]+|[^a-z0-9]+$/g, '')
      .slice(0, 60) || 'document';
  let name = base;
  for (let number = 2; used.has(name); number += 1) name = `${base}-${String(number)}`;
  return name;
}
