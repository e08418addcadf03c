import { Ajv2020 } from 'ajv/dist/2020.js';
import type { JsonSchema } from '../catalog/operation.js';
import type { Problem } from '../core/errors.js';
import type { CheckedInput } from './check.js';
import { toProblems } from './problems.js';

/** Problems that are told; one wrong value can miss many alternatives. */
const MOST = 50;

/**
 * Holds an input against a schema of somebody else's making: may take long or never end, since patterns can be made to.
 * What a `format` says is not checked: there are as many as there are documents.
 */
export function problemsBy(schema: JsonSchema, values: CheckedInput): readonly Problem[] {
  const ajv = new Ajv2020({
    allErrors: true,
    verbose: true,
    strict: false,
    validateFormats: false,
    validateSchema: false,
    unicodeRegExp: false,
    logger: false,
  });
  const validate = ajv.compile(schema);
  return validate(values) ? [] : toProblems((validate.errors ?? []).slice(0, MOST));
}
