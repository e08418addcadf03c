import type { Writable } from 'node:stream';
import { SingleBar } from 'cli-progress';
import type { Progress } from '../history/collect/progress.js';
import { note, type Cli } from './context.js';

/** Shows how far a collection is: a bar where somebody watches, else a line now and then. */
export interface ProgressView {
  tell(progress: Progress): void;
  /** Takes the bar away for a line in its place; the next progress brings it back. */
  pause(): void;
  /** Takes the bar away for good. */
  end(): void;
}

/** Between two lines, milliseconds. */
const PAUSE = 2_000;

/** @param json lines of NDJSON instead of words */
export function openProgress(cli: Cli, json: boolean): ProgressView {
  let last = -Infinity;
  let bar: SingleBar | undefined;
  if (!json && cli.interactive) {
    bar = new SingleBar({
      format: '{bar} {percentage} %  {records} records  {rate}  {left}',
      // Only ever written to.
      stream: cli.stderr,
      hideCursor: true,
      clearOnComplete: true,
      barsize: barSize(cli.stderr),
      fps: 8,
    });
  }
  return {
    tell(progress) {
      const words = {
        records: progress.records.toLocaleString('en-US'),
        rate: progress.records_per_second > 0 ? `${String(progress.records_per_second)}/s` : '',
        left: left(progress),
      };
      if (bar) {
        if (!bar.isActive) bar.start(100, 0, words);
        bar.update(Math.floor(progress.percent), words);
        return;
      }
      const now = performance.now();
      if (now - last < PAUSE) return;
      last = now;
      note(
        cli,
        json
          ? JSON.stringify({ progress })
          : `  ${[`${String(progress.percent)} %`, `${words.records} records`, words.rate, words.left].filter(Boolean).join('  ')}`,
      );
    },
    pause() {
      bar?.stop();
    },
    end() {
      bar?.stop();
      bar = undefined;
    },
  };
}

function left({ seconds_left: seconds }: Progress): string {
  if (seconds === null) return '';
  return seconds < 90 ? `${String(seconds)} s left` : `${String(Math.round(seconds / 60))} min left`;
}

/** What is left of the line beside the words: `100 %  1,000,000 records  10000/s  120 min left`. */
function barSize(stream: Writable & { readonly columns?: number }): number {
  return Math.max(8, Math.min(30, (stream.columns ?? 80) - 50));
}
