import { GettyDownloadsError } from '../../core/errors.js';
import type { Query } from '../query.js';
import type { Relation } from '../relation.js';
import type { SourceInput } from '../sources.js';
import { difference, join, type Difference, type Join } from './compare.js';
import { filter, type Filter } from './filter.js';
import { group, type Group } from './group.js';
import { batch, distinct, limit, order } from './order.js';
import { fields, type Chosen } from './pick.js';

/** One thing that is done with records: exactly one of these is there. */
export interface Step {
  readonly filter?: Filter;
  readonly fields?: Chosen;
  readonly distinct?: string | readonly string[];
  readonly difference?: Difference;
  readonly join?: Join;
  readonly group?: Group;
  readonly order?: string | readonly string[];
  readonly limit?: { readonly size: number; readonly offset?: number };
  readonly batch?: { readonly size: number; readonly number: number };
}

/** Two sides whose keys were compared: tables of the query, and columns of both. */
export interface Compared {
  readonly step: 'difference' | 'join';
  readonly here: string;
  readonly there: string;
  /** That the keys of `h` and `o` are equal. */
  readonly on: string;
  readonly keys: readonly string[];
}

export interface StepContext {
  readonly query: Query;
  /** IANA name, checked. */
  readonly timeZone: string;
  /** Other records that a step names. */
  readonly open: (source: SourceInput, path: string) => Promise<Relation>;
  readonly onCompared: (compared: Compared) => void;
}

type Make = (
  relation: Relation,
  step: never,
  path: string,
  context: StepContext,
) => Relation | Promise<Relation>;

const MAKES: Readonly<Record<keyof Step, Make>> = {
  filter,
  fields,
  distinct,
  difference,
  join,
  group,
  order,
  limit,
  batch,
};

/**
 * The relation that steps make of another.
 *
 * @throws GettyDownloadsError `bad_input` for a field that there is none of, and the like
 */
export async function follow(
  relation: Relation,
  steps: readonly Step[],
  context: StepContext,
): Promise<Relation> {
  let reached = relation;
  for (const [index, step] of steps.entries()) {
    const [entry] = Object.entries(step);
    if (entry === undefined) throw new GettyDownloadsError('internal', { detail: 'a step without a name' });
    const [name, settings] = entry as [keyof Step, never];
    reached = await MAKES[name](reached, settings, `/steps/${String(index)}/${name}`, context);
  }
  return reached;
}
