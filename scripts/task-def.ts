import { applyEdits, modify, type FormattingOptions } from 'jsonc-parser';
import { inputSchema } from '../src/catalog/input-schema.js';
import type { Operation } from '../src/catalog/operation.js';

const FORMATTING: FormattingOptions = { insertSpaces: true, tabSize: 2, eol: '\n' };

/**
 * A task definition whose `inputSchema` is that of its operation, in Conductor's form; the rest stays byte for byte.
 *
 * @param text the definition as it is; a new one with a name and a description where there is none
 */
export function taskDefText(text: string | undefined, operation: Operation): string {
  const { task: name = operation.id } = operation;
  const base = text ?? `${JSON.stringify({ name, description: operation.summary }, null, 2)}\n`;
  const schema = { name, version: 1, type: 'JSON', data: inputSchema(operation) };
  return applyEdits(base, modify(base, ['inputSchema'], schema, { formattingOptions: FORMATTING }));
}
