import { Button, Group, Modal, Stack } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { readFlow } from '../../../flow/flow';
import type { Run } from '../../api/workflows';
import { goTo } from '../shell/route';
import { startRun, taskTypesQuery } from '../workflows/calls';
import foot from '../workflows/dialogs/foot.module.css';
import { InputForm } from '../workflows/dialogs/input-form';
import { runFields, type RunField } from '../workflows/dialogs/run-fields';
import { Trouble } from '../workflows/dialogs/trouble';

interface RunAgainProps {
  readonly run: Run;
  readonly opened: boolean;
  readonly onClose: () => void;
}

/** The same workflow once more, with the same input or another. */
export function RunAgain({ run, opened, onClose }: RunAgainProps) {
  return (
    <Modal opened={opened} onClose={onClose} title={`Run ${run.name} again`} size="lg">
      <Form run={run} onClose={onClose} />
    </Modal>
  );
}

function Form({ run, onClose }: Omit<RunAgainProps, 'opened'>) {
  const types = useQuery(taskTypesQuery).data?.types;
  const before = useMemo(() => fieldsOf(run.input), [run.input]);
  const [input, setInput] = useState(before);
  const [bad, setBad] = useState(false);
  const fields = useMemo(
    () => allFields(run.definition, before, types ?? []),
    [run.definition, before, types],
  );
  const start = useMutation({
    mutationFn: () => startRun({ name: run.name, version: run.version, input }),
    onSuccess: ({ workflowId }) => {
      onClose();
      goTo(['runs', workflowId]);
    },
  });
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (!bad) start.mutate();
      }}
    >
      <Stack>
        <InputForm fields={fields} initial={before} onChange={setInput} onProblem={setBad} />
        {start.error !== null && <Trouble error={start.error} />}
        <Group justify="flex-end" className={foot.foot ?? ''}>
          <Button variant="default" onClick={onClose}>
            Cancel
          </Button>
          <Button type="submit" loading={start.isPending} disabled={bad}>
            Start
          </Button>
        </Group>
      </Stack>
    </form>
  );
}

type Fields = Readonly<Record<string, unknown>>;

const fieldsOf = (input: unknown): Fields =>
  typeof input === 'object' && input !== null && !Array.isArray(input) ? (input as Fields) : {};

/** What the definition asks for, and what the run was given beside it. */
function allFields(
  definition: string,
  given: Fields,
  types: Parameters<typeof runFields>[1],
): readonly RunField[] {
  let asked: readonly RunField[] = [];
  try {
    asked = runFields(readFlow(definition), types);
  } catch {
    // A definition that cannot be read asks for nothing.
  }
  const names = new Set(asked.map(({ name }) => name));
  const others = Object.keys(given).filter((name) => !names.has(name));
  return [...asked, ...others.map((name) => ({ name, usedBy: [] }))];
}
