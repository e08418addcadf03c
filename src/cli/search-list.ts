import { stripVTControlCharacters } from 'node:util';
import type { CatalogDocument } from '../catalog/open-catalog.js';
import type { Range } from '../catalog/marks.js';
import type { Found, FoundInDocument } from '../catalog/search.js';
import { printable, type Cli } from './context.js';
import { wrap } from './wrap.js';

type Colors = Cli['colors'];

/** A text of a document with what was found in it marked, where colours are wanted. */
export function marked(colors: Colors, text: string, ranges: readonly Range[]): string {
  // What would steer the terminal gives way to as many letters, so that the ranges still fit.
  const shown = printable(text);
  let at = 0;
  const pieces = ranges.map(([start, end]) => {
    const piece = `${shown.slice(at, start)}${colors.bold(colors.yellow(shown.slice(start, end)))}`;
    at = end;
    return piece;
  });
  return `${pieces.join('')}${shown.slice(at)}`;
}

/** What was found in several documents, the best document first: names can be long, so that no table holds them. */
export function foundList(
  { colors }: Pick<Cli, 'colors'>,
  groups: readonly FoundInDocument[],
  documents: readonly CatalogDocument[],
): string {
  return groups
    .map(({ api, total, results }) => {
      const about = documents.find(({ name }) => name === api);
      const number = results.length < total ? `${results.length} of ${total}` : String(total);
      const title = `${colors.bold(printable(about?.title ?? api))} ${colors.dim(`${api} · ${number}`)}`;
      return [title, ...results.map((one) => foundText(colors, one))].join('\n');
    })
    .join('\n\n');
}

function foundText(colors: Colors, { operation, marks }: Found): string {
  const { method, id, path, summary, task, api } = operation;
  const call = `  ${colors.green(method)} ${marked(colors, path, marks.path)}`;
  const name = colors.cyan(printable(task ?? `${api}/${id}`));
  const beside = stripVTControlCharacters(`${call}  ${name}`).length <= 80;
  return [
    ...(beside ? [`${call}  ${name}`] : [call, `    ${name}`]),
    ...(summary === '' ? [] : [wrap(marked(colors, summary, marks.summary), '    ')]),
  ].join('\n');
}
