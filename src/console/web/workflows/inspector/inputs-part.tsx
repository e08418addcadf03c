import { Skeleton, Stack, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { removeInput, setInput, type Path, type Step } from '../../../../flow/flow';
import type { LintProblem } from '../../../api/workflows';
import { taskTypesQuery } from '../calls';
import { useEditor } from '../editor/context';
import { nameOf } from '../step-words';
import { AddName } from './add-name';
import { InputField } from './input-field';
import { inputsOf } from './inputs-of';
import { useSuggest } from './suggest';

/** The inputs of a step: values, or expressions that the engine replaces when the step begins. */
export function InputsPart({ step }: { readonly step: Step }) {
  const { edit, types, problemsAt } = useEditor();
  const suggest = useSuggest(step);
  // Not before their schemas are known: what comes later would move the rest.
  const { isFetched } = useQuery(taskTypesQuery);
  const name = nameOf(step);
  const problems = problemsAt.get(step.pointer) ?? [];
  if (!isFetched)
    return (
      <div role="status" aria-label="Loading the inputs">
        <Skeleton h={640} />
      </div>
    );
  return (
    <section aria-label="Inputs">
      <Title order={3} mb="sm">
        Inputs
      </Title>
      <Stack gap="md">
        {inputsOf(step, types).map((row) => (
          <InputField
            key={row.key.join('/')}
            row={row}
            problem={problemAt(problems, step, row.key)}
            suggest={suggest}
            onSet={(value) =>
              edit(
                `Set ${row.label} of ${name}`,
                (text) => setInput(text, step.path, row.key, value),
                `${step.pointer}:${row.key.join('/')}`,
              )
            }
            onRemove={() =>
              edit(
                `Clear ${row.label} of ${name}`,
                (text) => removeInput(text, step.path, row.key).text,
                `${step.pointer}:${row.key.join('/')}`,
              )
            }
          />
        ))}
        <AddName
          label="Name of another input"
          placeholder="another input"
          onAdd={(key) => edit(`Add ${key} to ${name}`, (text) => setInput(text, step.path, [key], ''))}
        />
      </Stack>
    </section>
  );
}

/** The first problem about an input itself. */
function problemAt(problems: readonly LintProblem[], step: Step, key: Path): string | undefined {
  const at = [...step.path, 'inputParameters', ...key];
  return problems.find(({ path }) => path !== undefined && at.every((part, index) => path[index] === part))
    ?.message;
}
