import { hasColumns } from '../catalog/collect-settings.js';
import type { Operation } from '../catalog/operation.js';
import type { Problem } from '../core/errors.js';

/** Says what to do where an output is asked for in columns that there are none of: a schema only says that it is wrong. */
export function withoutColumns({ record }: Operation, problems: readonly Problem[]): readonly Problem[] {
  if (record === undefined || hasColumns(record)) return problems;
  const way = `is for downloads only: ${record.name} are collected as NDJSON, and getty_records makes CSV or Parquet of that`;
  return problems.map((problem) => {
    const { path, got } = problem;
    if (path === '/output/fields') return { ...problem, message: way };
    return path === '/output/format' && (got === 'csv' || got === 'parquet')
      ? { ...problem, message: `${got} ${way}` }
      : problem;
  });
}
