import { Loader } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { operationQuery } from '../shell/api';

/** One operation. */
export default function OperationView({ api, id }: { readonly api: string; readonly id: string }) {
  const { data } = useQuery(operationQuery(api, id));
  return data === undefined ? <Loader /> : <h1>{`${data.method} ${data.path}`}</h1>;
}
