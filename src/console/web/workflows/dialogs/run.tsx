import { Alert, Anchor, Button, Group, Stack, Text } from '@mantine/core';
import { IconInfoCircle } from '@tabler/icons-react';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useMemo, useState, type SubmitEvent } from 'react';
import { goTo } from '../../shell/route';
import { planRegistration, startRun } from '../calls';
import { useEditor } from '../editor/context';
import foot from './foot.module.css';
import { InputForm } from './input-form';
import { runFields } from './run-fields';
import { Trouble } from './trouble';

interface RunProps {
  readonly onClose: () => void;
  readonly onRegister: () => void;
}

/** Asks for the workflow's input, starts it, and leads to the run. */
export default function Run({ onClose, onRegister }: RunProps) {
  const { text, flow, types } = useEditor();
  const fields = useMemo(() => (flow === undefined ? [] : runFields(flow, types)), [flow, types]);
  const [input, setInput] = useState<Readonly<Record<string, unknown>>>({});
  const [bad, setBad] = useState(false);
  const plan = useQuery({
    queryKey: ['plan', text],
    queryFn: ({ signal }) => planRegistration(text, signal),
    staleTime: 0,
    gcTime: 0,
    retry: false,
  });
  const { name, version } = flow?.definition ?? {};
  const start = useMutation({
    mutationFn: () =>
      startRun({ name: String(name), input, ...(typeof version === 'number' && { version }) }),
    onSuccess: ({ workflowId }) => goTo(['runs', workflowId]),
  });
  const action = plan.isFetching ? undefined : plan.data?.action;
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    if (!bad) start.mutate();
  };
  return (
    <form onSubmit={submit}>
      <Stack>
        {plan.error !== null ? (
          <Trouble error={plan.error} />
        ) : (
          <Text c="dimmed" mih={20}>
            {action === 'none' && `Starts ${String(name)}, version ${String(version)}, as it is registered.`}
          </Text>
        )}
        {(action === 'create' || action === 'update') && (
          <Alert color="orange" variant="light" icon={<IconInfoCircle size={18} />}>
            {action === 'create'
              ? 'The engine does not have this version yet. '
              : 'The engine has this version, but not as it is here: it would run its own. '}
            <Anchor component="button" type="button" onClick={onRegister}>
              Register it first
            </Anchor>
          </Alert>
        )}
        <InputForm fields={fields} onChange={setInput} onProblem={setBad} />
        {start.error !== null && <Trouble error={start.error} />}
        <Group justify="flex-end" className={foot.foot ?? ''}>
          <Button variant="default" onClick={onClose}>
            Cancel
          </Button>
          <Button
            type="submit"
            loading={start.isPending}
            disabled={bad || action === undefined || action === 'create'}
          >
            Start
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
