import { describeValue, type DescribedInput } from './describe.js';
import type { JsonSchema } from './operation.js';
import type { OwnTask } from './own-task.js';

/** The reference of a task that no operation stands for: what `describe --json` prints of it. */
export interface OwnDescription {
  readonly task: string;
  readonly description: string;
  readonly input: readonly DescribedInput[];
  readonly output: readonly { readonly name: string; readonly type: string; readonly description: string }[];
}

/** What its schemas say of it. */
export function describeOwnTask({ name: task, description, input, output }: OwnTask): OwnDescription {
  const required = (input['required'] ?? []) as readonly string[];
  return {
    ...{ task, description },
    input: fieldsOf(input).map(([name, schema]) => ({
      ...describeValue(name, schema),
      ...{ sent_as: 'setting', in: 'setting', wire: name, required: required.includes(name) },
    })),
    output: fieldsOf(output).map(([name, schema]) => {
      const { type, description: about } = describeValue(name, schema);
      return { name, type, description: about };
    }),
  };
}

const fieldsOf = ({ properties }: JsonSchema): [string, JsonSchema][] =>
  Object.entries((properties ?? {}) as Readonly<Record<string, JsonSchema>>);
