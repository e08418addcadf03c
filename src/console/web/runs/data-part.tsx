import { Group, Title } from '@mantine/core';
import { lazy, Suspense } from 'react';
import { Copy } from '../shell/copy';
import { Loading } from '../shell/states';
import classes from './runs.module.css';

const JsonView = lazy(() => import('../response/json'));

interface DataPartProps {
  readonly title: string;
  readonly value: unknown;
  /** Whether the engine has put it aside for its size, so that nobody here can read it. */
  readonly aside?: boolean;
}

/** What was given or came out, as JSON to be folded and searched; only what is in sight is drawn. */
export function DataPart({ title, value, aside = false }: DataPartProps) {
  const isEmpty = value == null || (typeof value === 'object' && Object.keys(value).length === 0);
  const lines = isEmpty ? 0 : Math.min(JSON.stringify(value, null, 2).slice(0, 4000).split('\n').length, 24);
  return (
    <section aria-label={title}>
      <Group justify="space-between" mb={4}>
        <Title order={3}>{title}</Title>
        {!isEmpty && <Copy text={() => JSON.stringify(value, null, 2)} what={title.toLowerCase()} compact />}
      </Group>
      {isEmpty ? (
        <p className={classes.none}>
          {aside ? 'Too large for the engine: it has put it aside.' : 'Nothing.'}
        </p>
      ) : (
        <div className={classes.data} style={{ height: lines * 19 + 12 }}>
          <Suspense fallback={<Loading what={title.toLowerCase()} />}>
            <JsonView value={value} label={title} />
          </Suspense>
        </div>
      )}
    </section>
  );
}
