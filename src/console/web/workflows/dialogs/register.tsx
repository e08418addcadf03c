import { Badge, Button, Group, Stack, Text, Title } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Failed, Loading } from '../../shell/states';
import { planRegistration, register, workflowsQuery } from '../calls';
import { useEditor } from '../editor/context';
import { countWords } from '../editor/problems';
import { Diff } from './diff';
import { Trouble } from './trouble';

const ACTIONS = {
  create: ['New', 'green'],
  update: ['Changed', 'orange'],
  none: ['Same', 'gray'],
  unknown: ['Not ours', 'gray'],
} as const;

interface RegisterProps {
  readonly onClose: () => void;
  readonly onRun: () => void;
}

/** Shows what would change on the engine, and then does exactly that. */
export default function Register({ onClose, onRun }: RegisterProps) {
  const { text, problems } = useEditor();
  const client = useQueryClient();
  const plan = useQuery({
    queryKey: ['plan', text],
    queryFn: ({ signal }) => planRegistration(text, signal),
    staleTime: 0,
    gcTime: 0,
    retry: false,
  });
  const done = useMutation({
    mutationFn: (revision: string) => register(text, revision),
    onSuccess: () => {
      void client.invalidateQueries(workflowsQuery);
      void client.invalidateQueries({ queryKey: ['task-types'] });
      void client.invalidateQueries({ queryKey: ['plan'] });
    },
  });
  if (plan.error !== null) return <Failed error={plan.error} onRetry={() => void plan.refetch()} />;
  if (plan.data === undefined) return <Loading what="the difference" />;
  const { name, version, action, diff, tasks, revision } = plan.data;
  const changes = [action, ...tasks.map((task) => task.action)].some(
    (one) => one === 'create' || one === 'update',
  );
  const errors = problems.filter(({ severity }) => severity === 'error');
  if (done.isSuccess)
    return (
      <Stack>
        <Text role="status">
          <b>{name}</b>, version {version}, is registered.
        </Text>
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            Close
          </Button>
          <Button onClick={onRun} data-autofocus autoFocus>
            Run it
          </Button>
        </Group>
      </Stack>
    );
  return (
    <Stack>
      <Entry title={`${name}, version ${version}`} action={action} diff={diff} />
      {tasks
        .filter((task) => task.action !== 'none')
        .map((task) => (
          <Entry key={task.name} title={`Task ${task.name}`} action={task.action} diff={task.diff} />
        ))}
      {!changes && <Text>The engine has exactly this already: there is nothing to change.</Text>}
      {errors.length > 0 && (
        <Text c="var(--page-bad)">
          The linter finds {countWords(errors)}; the engine may take it all the same.
        </Text>
      )}
      {done.error !== null && <Trouble error={done.error} />}
      <Group justify="flex-end">
        <Button variant="default" onClick={onClose}>
          {changes ? 'Cancel' : 'Close'}
        </Button>
        {changes ? (
          done.error === null ? (
            <Button onClick={() => done.mutate(revision)} loading={done.isPending}>
              Register
            </Button>
          ) : (
            <Button
              onClick={() => {
                done.reset();
                void plan.refetch();
              }}
            >
              Look again
            </Button>
          )
        ) : (
          <Button onClick={onRun}>Run it</Button>
        )}
      </Group>
    </Stack>
  );
}

interface EntryProps {
  readonly title: string;
  readonly action: keyof typeof ACTIONS;
  readonly diff: string;
}

function Entry({ title, action, diff }: EntryProps) {
  const [word, color] = ACTIONS[action];
  return (
    <section aria-label={title}>
      <Group gap="sm" mb="xs">
        <Title order={3}>{title}</Title>
        <Badge color={color}>{word}</Badge>
      </Group>
      {diff !== '' && <Diff text={diff} label={`What changes in ${title}: - goes, + comes`} />}
    </section>
  );
}
