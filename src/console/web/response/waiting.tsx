import { Button, Loader } from '@mantine/core';
import { IconPlayerStop } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import type { Phase } from './test';
import classes from './waiting.module.css';

const WORDS: Readonly<Record<Phase['phase'], string>> = {
  signing_in: 'Signing in',
  pace: "Waiting for the connection's pace",
  answer: 'Waiting for the answer',
  backoff: 'Waiting before the next try',
};

interface WaitingProps {
  /** On the clock of `performance.now()`. */
  readonly since: number;
  readonly phase: Phase | undefined;
  readonly onStop: () => void;
}

/** What a request waits for, and how long it has. */
export function Waiting({ since, phase, onStop }: WaitingProps) {
  const words = phase === undefined ? 'Sending' : WORDS[phase.phase];
  const tries = phase?.attempt !== undefined && phase.attempt > 1 ? `, try ${phase.attempt}` : '';
  const reason = phase?.code === undefined ? '' : ` after ${phase.code}`;
  const wait = phase?.ms === undefined || phase.ms < 100 ? '' : ` (${(phase.ms / 1000).toFixed(1)} s)`;
  return (
    <div className={classes.waiting}>
      <Loader size="xs" />
      <span role="status">
        {words}
        {wait}
        {tries}
        {reason}
      </span>
      <Clock since={since} />
      <Button variant="default" leftSection={<IconPlayerStop size={15} />} onClick={onStop}>
        Stop
      </Button>
    </div>
  );
}

/** Outside of what is read aloud: nobody wants to hear tenths of seconds. */
function Clock({ since }: { readonly since: number }) {
  const [now, setNow] = useState(since);
  useEffect(() => {
    const timer = setInterval(() => setNow(performance.now()), 100);
    return () => clearInterval(timer);
  }, []);
  return (
    <span className={classes.clock} aria-hidden>
      {((now - since) / 1000).toFixed(1)} s
    </span>
  );
}
