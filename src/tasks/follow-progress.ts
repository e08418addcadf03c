import type { Task } from '@io-orkes/conductor-javascript';
import type { Progress } from '../history/collect/progress.js';

/**
 * How far the collections of a workflow are, all of them together; undefined where it has none that has said anything.
 *
 * @param tasks of a workflow, each attempt one of them
 */
export function progressOfTasks(tasks: readonly Task[]): Progress | undefined {
  const newest = new Map(tasks.filter(collects).map((task) => [task.referenceTaskName ?? '', task] as const));
  const parts = [...newest.values()].map(partOf);
  if (!parts.some(({ records }) => records > 0)) return undefined;
  const sum = (of: (part: Progress) => number): number => parts.reduce((total, part) => total + of(part), 0);
  const left = parts.flatMap(({ seconds_left: seconds }) => seconds ?? []);
  return {
    percent: Math.floor((sum(({ percent }) => percent) / parts.length) * 10) / 10,
    records: sum(({ records }) => records),
    records_per_second: sum(({ records_per_second: rate }) => rate),
    seconds_left: left.length === 0 ? null : Math.max(...left),
    windows_done: sum(({ windows_done: done }) => done),
    windows: sum(({ windows }) => windows),
  };
}

const collects = ({ inputData }: Task): boolean => ['all', 'new'].includes(String(inputData?.['collect']));

const NOTHING: Progress = {
  percent: 0,
  records: 0,
  records_per_second: 0,
  seconds_left: null,
  windows_done: 0,
  windows: 0,
};

function partOf({ status, outputData = {} }: Task): Progress {
  if (status !== 'COMPLETED') return (outputData['progress'] as Progress | undefined) ?? NOTHING;
  const { unique = 0, window_count: windows = 0 } = outputData as { unique?: number; window_count?: number };
  return { ...NOTHING, percent: 100, records: unique, windows_done: windows, windows };
}
