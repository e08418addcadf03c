import type { Problem } from '../core/errors.js';
import { suggest } from '../core/suggest.js';
import { CATALOGUE_FOLDER } from './entry.js';

/** What a name can be made of. */
export const NAME_FIELDS = [
  'id',
  'asset_type',
  'product_type',
  'size',
  'date',
  'year',
  'month',
  'day',
  'ext',
  'sha256',
] as const;
export type NameField = (typeof NAME_FIELDS)[number];

export const DEFAULT_TEMPLATE = '{date}/{id}-{size}.{ext}';

const LONGEST = 200;
const MOST_FOLDERS = 8;
/** What may stand between the fields. */
const LITERAL = /^[A-Za-z0-9 _.=,()+-]*$/;

/**
 * Why a text is no template of names, or nothing. Values cannot lead out of their folder whatever they are; so
 * nothing else of a template may, either.
 *
 * @param path of it in the input: `/output/name`
 */
export function templateProblem(template: string, path: string): Problem | undefined {
  const problem = (message: string, more: Partial<Problem> = {}): Problem => ({
    path,
    code: 'name',
    message,
    ...more,
  });
  if (template === '' || template.length > LONGEST) return problem(`must have 1 to ${LONGEST} characters`);
  const unknown = fieldsOf(template).find((field) => !NAME_FIELDS.includes(field as NameField));
  if (unknown !== undefined) {
    const suggestion = suggest(unknown, NAME_FIELDS);
    return problem(`has a field {${unknown}} that there is not`, {
      allowed: NAME_FIELDS,
      ...(suggestion !== undefined && { suggestion }),
    });
  }
  const folders = template.split('/');
  if (folders.length > MOST_FOLDERS) return problem(`must not have more than ${MOST_FOLDERS} names`);
  if (folders.some((folder) => folder === '' || folder.startsWith('.') || /[. ]$/.test(folder))) {
    return problem('must be names with slashes between, none of which begins with a dot or ends with one');
  }
  if (!LITERAL.test(template.replace(/\{\w+\}/g, '').replaceAll('/', ''))) {
    return problem(
      'must have nothing but letters, digits, blanks and _ . = , ( ) + - beside fields and slashes',
    );
  }
  if (folders[0]?.toLowerCase() === CATALOGUE_FOLDER) {
    return problem(`must not begin with ${CATALOGUE_FOLDER}, where the entries are`);
  }
  return undefined;
}

/** The fields that a template names, whether there are such or not. */
export const fieldsOf = (template: string): string[] =>
  [...template.matchAll(/\{([^{}/]*)\}/g)].map(([, field = '']) => field);
