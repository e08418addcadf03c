import { Skeleton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { operationQuery, statusQuery } from '../shell/api';
import { Failed } from '../shell/states';
import { Operation } from './operation';
import classes from './view.module.css';

/** One operation, once it is known. */
export default function OperationView({ api, id }: { readonly api: string; readonly id: string }) {
  const { data, error, refetch } = useQuery(operationQuery(api, id));
  // Known at once as a rule; until then it is open whether the form begins with an offer of the simulation.
  const { isFetched } = useQuery(statusQuery);
  if (error !== null) return <Failed error={error} onRetry={() => void refetch()} />;
  if (data === undefined || !isFetched)
    return (
      <div className={classes.skeleton} role="status" aria-label="Loading the operation">
        <Skeleton h={24} w="60%" />
        <Skeleton h={14} w="40%" />
        <Skeleton h={280} mt="xl" />
      </div>
    );
  return <Operation operation={data} />;
}
