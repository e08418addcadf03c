import { useDebouncedValue } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { Prepared, Problem } from '../../api/request';
import { prepareQuery } from '../shell/api';
import { partsOf } from './rjsf';
import type { InputState } from './use-input';

export interface PreparedState {
  /** The last answer, of older values where `isBehind`. */
  readonly prepared: Prepared | undefined;
  readonly isBehind: boolean;
  readonly error: Error | null;
  /** Asks the server again after an error. */
  readonly retry: () => void;
  /** Everything that is wrong. */
  readonly problems: readonly Problem[];
  /** What may be said by now: of fields that were left, or all after a try to send. */
  readonly shown: readonly Problem[];
}

/** What the server makes of the values, once one pauses for 150 ms. */
export function usePrepared(api: string, id: string, { input, tried }: InputState): PreparedState {
  const [settled] = useDebouncedValue(input, 150);
  const { data, error, isPlaceholderData, refetch } = useQuery(prepareQuery({ api, id, input: settled }));
  const problems = useMemo(() => (data?.ok === false ? data.problems : []), [data]);
  const shown = useMemo(
    () => (tried.has('*') ? problems : problems.filter(({ path }) => tried.has(partsOf(path)[0] ?? ''))),
    [problems, tried],
  );
  const isBehind = isPlaceholderData || settled !== input;
  return { prepared: data, isBehind, error, problems, shown, retry: () => void refetch() };
}
