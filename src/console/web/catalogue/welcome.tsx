import { Text, Title } from '@mantine/core';
import { IconArrowRight } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { SandboxOffer } from '../request/offer';
import { searchQuery, statusQuery } from '../shell/api';
import { hashOf } from '../shell/route';
import { Loading } from '../shell/states';
import { Method } from './method';
import classes from './welcome.module.css';

/** Before an operation is chosen: where most begin, and the keys. */
export function Welcome() {
  const { data, isFetched } = useQuery(searchQuery(''));
  const status = useQuery(statusQuery);
  // All of it at once: what comes later would move the rest.
  if (!isFetched || !status.isFetched) return <Loading what="the beginning" />;
  const tasks =
    data?.groups.flatMap(({ operations }) => operations.filter(({ task }) => task !== undefined)) ?? [];
  return (
    <div className={classes.welcome}>
      <Title order={1}>Which API, what will it send, what comes back?</Title>
      <Text c="dimmed" mt="xs">
        Search at the left and choose an operation: its reference and a prepared request will be here. Test
        it, then add it to a workflow and watch it run.
      </Text>
      <div className={classes.offer}>
        <SandboxOffer />
      </div>
      {tasks.length > 0 && (
        <>
          <Title order={2} mt="xl" mb="sm">
            Done by the worker
          </Title>
          <ul className={classes.list}>
            {tasks.slice(0, 6).map(({ api, id, method, path, summary, task }) => (
              <li key={`${api}/${id}`}>
                <a className={classes.start} href={hashOf(['op', api, id])}>
                  <span className={classes.words}>
                    <span className={classes.address}>
                      <Method name={method} /> {path}
                    </span>
                    <span className={classes.summary}>{summary}</span>
                  </span>
                  <span className={classes.task}>{task}</span>
                  <IconArrowRight size={16} aria-hidden />
                </a>
              </li>
            ))}
          </ul>
        </>
      )}
      <Title order={2} mt="xl" mb="sm">
        Keys
      </Title>
      <dl className={classes.keys}>
        <dt>
          <kbd>/</kbd>
        </dt>
        <dd>to the search</dd>
        <dt>
          <kbd>↑</kbd> <kbd>↓</kbd> <kbd>⏎</kbd>
        </dt>
        <dd>choose from the list</dd>
        <dt>
          <kbd>Ctrl</kbd> <kbd>⏎</kbd>
        </dt>
        <dd>send the test request</dd>
      </dl>
    </div>
  );
}
