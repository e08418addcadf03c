/**
 * Loaded before a script (`--import`): watches the process and, when it ends, writes what it took to file descriptor 3.
 * The system's own high-water mark of memory is asked for, so nothing is missed between two looks.
 */
import { writeSync } from 'node:fs';

/** When, milliseconds since 1970, and the most memory so far, MB of 10⁶ bytes. */
export type MemorySample = readonly [at: number, peakMB: number];

export interface ProcessReport {
  /** Resident memory at its highest, MB of 10⁶ bytes. */
  readonly peakMB: number;
  /** Seconds of processor time, of the user and the system. */
  readonly cpuSeconds: number;
  readonly memory: readonly MemorySample[];
}

const EVERY_MS = 50;

const memory: MemorySample[] = [];
const peak = (): number => Math.round((process.resourceUsage().maxRSS * 1024) / 100_000) / 10;
const look = (): void => void memory.push([Date.now(), peak()]);
look();
setInterval(look, EVERY_MS).unref();

process.on('exit', () => {
  const { userCPUTime, systemCPUTime } = process.resourceUsage();
  const cpuSeconds = (userCPUTime + systemCPUTime) / 1e6;
  writeSync(3, JSON.stringify({ peakMB: peak(), cpuSeconds, memory } satisfies ProcessReport));
});
