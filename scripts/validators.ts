import { Ajv } from 'ajv';
import standalone from 'ajv/dist/standalone/index.js';
import { inputSchema } from '../src/catalog/input-schema.js';
import type { Operation } from '../src/catalog/operation.js';
import type { OwnTask } from '../src/catalog/own-task.js';

/** What the checks of inputs rely on: all errors at once, with the value and the schema that it did not fit. */
const OPTIONS = { allErrors: true, verbose: true, strict: false } as const;

/** The one helper that the library's code takes from the library, in the way of CommonJS. */
const HELPER = /require\("(ajv\/dist\/runtime\/ucs2length)"\)\.default/g;

/**
 * Functions that check the inputs of operations, as code that needs no compiler when it runs: `VALIDATORS`, by
 * `api/id`, and those of our own tasks by `task/name`.
 */
export function validatorsOf(operations: readonly Operation[], tasks: readonly OwnTask[]): string {
  const ajv = new Ajv({ ...OPTIONS, code: { source: true, esm: true, lines: true } });
  const schemas = [
    ...operations.map((one) => [`${one.api}/${one.id}`, inputSchema(one)] as const),
    ...tasks.map(({ name, input }) => [`task/${name}`, input] as const),
  ];
  const names = schemas.map(([key, schema], index) => {
    const name = `check${String(index)}`;
    ajv.addSchema(schema, name);
    return [name, key] as const;
  });
  const code = standalone.default(ajv, Object.fromEntries(names.map(([name]) => [name, name])));
  const entries = names.map(([name, key]) => `  ${JSON.stringify(key)}: ${name},`);
  const helped = code.replace(HELPER, 'ucs2length.default');
  if (helped.includes('require(')) throw new Error('the code of the validators needs another helper');
  const helper = helped === code ? [] : ["import ucs2length from 'ajv/dist/runtime/ucs2length.js';"];
  return [
    '// @ts-nocheck',
    ...helper,
    helped.replace(/^"use strict";\n?/, '').trimEnd(),
    'export const VALIDATORS = {',
    ...entries,
    '};',
    '',
  ].join('\n');
}
