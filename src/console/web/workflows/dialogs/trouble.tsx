import { Alert, List } from '@mantine/core';
import { IconAlertCircle } from '@tabler/icons-react';
import { ServerError } from '../../server';
import { explained } from '../../shell/states';

/** A failure inside a dialog, with what to do about it. */
export function Trouble({ error }: { readonly error: unknown }) {
  const { title, advice } = explained(error);
  const problems = error instanceof ServerError ? (error.failure.problems ?? []) : [];
  return (
    <Alert color="red" variant="light" icon={<IconAlertCircle size={18} />} title={title} role="alert">
      {advice}
      {problems.length > 0 && (
        <List mt="xs" size="sm">
          {problems.map(({ path, message }) => (
            <List.Item key={`${path}:${message}`}>
              {path === '' ? '' : <code>{path}</code>} {message}
            </List.Item>
          ))}
        </List>
      )}
    </Alert>
  );
}
