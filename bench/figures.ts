import { cpus, totalmem } from 'node:os';

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  const [low = NaN, high = NaN] = [sorted[Math.ceil(middle) - 1], sorted[Math.floor(middle)]];
  return (low + high) / 2;
}

export const rounded = (value: number, digits = 2): number => Number(value.toFixed(digits));

/** `98.4 %` */
export const percent = (share: number): string => `${(share * 100).toFixed(2)} %`;

/** What it was measured on. */
export const machine = (): Record<string, unknown> => ({
  date: new Date().toISOString().slice(0, 10),
  node: process.version,
  cores: cpus().length,
  cpu: cpus()[0]?.model.trim(),
  memory_gb: Math.round(totalmem() / 1e9),
});
