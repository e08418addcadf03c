import { Button, Code, Group, Loader, Stack, Text, Title } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { ServerError } from '../server';
import classes from './states.module.css';

interface EmptyProps {
  readonly icon?: ReactNode;
  readonly title: string;
  readonly children?: ReactNode;
  readonly actions?: ReactNode;
}

/** Where there is nothing to show: what would be here, and what to do about it. */
export function Empty({ icon, title, children, actions }: EmptyProps) {
  return (
    <Stack className={classes.state} gap="sm" align="center">
      {icon !== undefined && (
        <span className={classes.icon} aria-hidden>
          {icon}
        </span>
      )}
      <Title order={2} ta="center">
        {title}
      </Title>
      {children !== undefined && (
        <Text component="div" c="dimmed" ta="center" className={classes.words}>
          {children}
        </Text>
      )}
      {actions !== undefined && (
        <Group justify="center" mt="sm">
          {actions}
        </Group>
      )}
    </Stack>
  );
}

/** While something loads. @param what for who cannot see it: `the operation` */
export function Loading({ what }: { readonly what: string }) {
  return (
    <div className={classes.state} role="status" aria-label={`Loading ${what}`}>
      <Loader size="sm" className={classes.late} />
    </div>
  );
}

interface FailedProps {
  readonly error: unknown;
  readonly onRetry?: () => void;
  /** Where else one can go on: a link. */
  readonly children?: ReactNode;
}

/** A failure with what to do about it; the code is for a search. */
export function Failed({ error, onRetry, children }: FailedProps) {
  const { title, advice, code } = explained(error);
  return (
    <div role="alert" className={classes.state}>
      <Stack gap="sm" align="center">
        <span className={classes.bad} aria-hidden>
          <IconAlertTriangle size={22} />
        </span>
        <Title order={2} ta="center">
          {title}
        </Title>
        {advice !== undefined && (
          <Text c="dimmed" ta="center" className={classes.words}>
            {advice}
          </Text>
        )}
        <Group justify="center" gap="md">
          {code !== undefined && <Code>{code}</Code>}
          {onRetry && (
            <Button variant="default" onClick={onRetry}>
              Try again
            </Button>
          )}
          {children}
        </Group>
      </Stack>
    </div>
  );
}

/** Any thrown value in words. */
export function explained(error: unknown): { title: string; advice?: string | undefined; code?: string } {
  if (error instanceof ServerError)
    return { title: error.failure.message, advice: error.failure.advice, code: error.failure.code };
  return {
    title: 'Something went wrong in this page',
    advice: error instanceof Error ? error.message : String(error),
  };
}
