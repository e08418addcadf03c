/** How far a step of a run is, where its output tells it. */
export interface Progress {
  readonly done: number;
  readonly total?: number;
  /** What is counted: `records`, `pages`. */
  readonly unit: string;
  readonly perSecond?: number;
  readonly secondsLeft?: number;
}

type Fields = Readonly<Record<string, unknown>>;

/**
 * Reads how far a task is from its output: from `progress` (`{done, total, unit, per_second, seconds_left}`, of which
 * all but `done` can be missing), else in a loop from the page and the number of pages.
 *
 * @param inLoop whether it is one of many rounds: alone, one page is all that was asked for
 */
export function progressOf(output: unknown, inLoop: boolean): Progress | undefined {
  if (!isFields(output)) return undefined;
  const told = output['progress'];
  if (isFields(told)) return fromTold(told);
  const [page, pages] = [output['page'], output['page_count']];
  if (!inLoop || !isCount(page) || !isCount(pages) || pages < 2) return undefined;
  return { done: Math.min(page, pages), total: pages, unit: 'pages' };
}

function fromTold(told: Fields): Progress | undefined {
  const { done, total, unit, per_second: rate, seconds_left: left } = told;
  if (!isCount(done)) return undefined;
  return {
    done,
    unit: typeof unit === 'string' ? unit : 'records',
    ...(isCount(total) && total > 0 && { total }),
    ...(isCount(rate) && { perSecond: rate }),
    ...(isCount(left) && { secondsLeft: left }),
  };
}

const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null;

const isCount = (value: unknown): value is number =>
  typeof value === 'number' && Number.isFinite(value) && value >= 0;
