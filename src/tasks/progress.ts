/** How far a step of a run is, where its output tells it. */
export interface Progress {
  readonly done: number;
  readonly total?: number;
  /** 0 to 100. */
  readonly percent?: number;
  /** What is counted: `records`, `pages`. */
  readonly unit: string;
  readonly perSecond?: number;
  readonly secondsLeft?: number;
}

type Fields = Readonly<Record<string, unknown>>;

/**
 * Reads how far a task is from its output: from `progress`, as our collections leave it (`{records, percent,
 * records_per_second, seconds_left}`, of which all but `records` can be missing), else in a loop from the page and the
 * number of pages.
 *
 * @param inLoop whether it is one of many rounds: alone, one page is all that was asked for
 */
export function progressOf(output: unknown, inLoop: boolean): Progress | undefined {
  if (!isFields(output)) return undefined;
  const told = output['progress'];
  if (isFields(told)) return fromTold(told);
  const [page, pages] = [output['page'], output['page_count']];
  if (!inLoop || !isCount(page) || !isCount(pages) || pages < 2) return undefined;
  const done = Math.min(page, pages);
  return { done, total: pages, percent: (100 * done) / pages, unit: 'pages' };
}

function fromTold({
  records,
  percent,
  records_per_second: rate,
  seconds_left: left,
}: Fields): Progress | undefined {
  if (!isCount(records)) return undefined;
  return {
    done: records,
    unit: 'records',
    ...(isCount(percent) && percent <= 100 && { percent }),
    ...(isCount(rate) && rate > 0 && { perSecond: rate }),
    ...(isCount(left) && { secondsLeft: left }),
  };
}

const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null;

const isCount = (value: unknown): value is number =>
  typeof value === 'number' && Number.isFinite(value) && value >= 0;
