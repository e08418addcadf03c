import { Button, Text } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { startSandbox, statusQuery } from '../shell/api';
import { explained } from '../shell/states';
import classes from './offer.module.css';

/** Where no credentials are set: the simulated API, in clear words. Nothing where there is no need of it. */
export function SandboxOffer() {
  const { data } = useQuery(statusQuery);
  const start = useMutation({
    mutationFn: startSandbox,
    // The page's policy names where pictures may come from; a new one knows the simulation's, too.
    onSuccess: () => location.reload(),
  });
  if (data?.sandbox !== 'available' || data.connections.some(({ ready }) => ready)) return null;
  return (
    <aside className={classes.offer} aria-label="No credentials">
      <Text fw={600}>No credentials are set, so nothing can be sent to Getty yet.</Text>
      <Text mt={2}>
        Use a simulated Getty API instead: made-up downloads, nothing leaves this machine, nothing costs
        anything.
      </Text>
      {start.error !== null && (
        <Text c="var(--mantine-color-error)" mt="xs">
          {explained(start.error).title}
        </Text>
      )}
      <Button mt="sm" variant="light" loading={start.isPending} onClick={() => start.mutate()}>
        Use the simulation
      </Button>
    </aside>
  );
}
