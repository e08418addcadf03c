import type { Problem } from '../core/errors.js';
import { draw } from './random.js';

/** Everything that can be made to go wrong. */
export const FAULT_NAMES = [
  '429',
  '403',
  '500',
  '502',
  '503',
  '504',
  'reset',
  'stall',
  'truncate',
  'wrong',
  'null',
  'expired',
  'redirect',
  'redirect_away',
] as const;
export type FaultName = (typeof FAULT_NAMES)[number];

/** These make sense on the downloads only; a rate of them leaves token calls alone. */
const DOWNLOADS_ONLY: readonly FaultName[] = ['null', 'expired'];

/** How often each fault happens (0 to 1), and what exactly happens next, `ok` for a call that is left alone. */
export type Faults = Readonly<Partial<Record<FaultName, number>>> & {
  /** For the next calls of the API, one each. */
  readonly next?: readonly (FaultName | 'ok')[];
  /** For the next token calls. */
  readonly next_token?: readonly (FaultName | 'ok')[];
};

export interface FaultSource {
  /** The fault for a call that has just come, or undefined where it is to be answered properly. */
  readonly forCall: (kind: 'api' | 'token') => FaultName | undefined;
  /** Takes over what is named: any rate replaces all rates, `{}` ends every fault. */
  readonly set: (faults: Faults) => void;
  readonly current: () => Faults;
}

/** Draws faults from the seed, in the order in which calls come. */
export function createFaults(seed: number, first: Faults): FaultSource {
  let rates: readonly (readonly [FaultName, number])[] = [];
  let next: (FaultName | 'ok')[] = [];
  let nextToken: (FaultName | 'ok')[] = [];
  let calls = 0;

  function set(faults: Faults): void {
    const named = FAULT_NAMES.flatMap((name) => {
      const rate = faults[name];
      return rate === undefined ? [] : [[name, rate] as const];
    });
    if (named.length > 0 || Object.keys(faults).length === 0) rates = named;
    if (faults.next !== undefined || Object.keys(faults).length === 0) next = [...(faults.next ?? [])];
    if (faults.next_token !== undefined || Object.keys(faults).length === 0) {
      nextToken = [...(faults.next_token ?? [])];
    }
  }

  function drawn(kind: 'api' | 'token'): FaultName | undefined {
    let rest = draw(seed, calls++, 60);
    const name = rates.find(([, rate]) => (rest -= rate) < 0)?.[0];
    return kind === 'token' && name !== undefined && DOWNLOADS_ONLY.includes(name) ? undefined : name;
  }

  set(first);
  return {
    set,
    forCall(kind) {
      const ordered = (kind === 'token' ? nextToken : next).shift();
      if (ordered !== undefined) return ordered === 'ok' ? undefined : ordered;
      return drawn(kind);
    },
    current: () => ({ ...Object.fromEntries(rates), next: [...next], next_token: [...nextToken] }),
  };
}

/** What is wrong with faults that came from outside, each with its path below `base`. */
export function faultProblems(faults: unknown, base: string): Problem[] {
  if (typeof faults !== 'object' || faults === null || Array.isArray(faults)) {
    return [{ path: base, code: 'type', message: 'must be an object such as {"503":0.1}', got: faults }];
  }
  const problems: Problem[] = [];
  let sum = 0;
  for (const [name, value] of Object.entries(faults as Record<string, unknown>)) {
    const path = `${base}/${name}`;
    if (name === 'next' || name === 'next_token') problems.push(...orderProblems(value, path));
    else if (!(FAULT_NAMES as readonly string[]).includes(name)) {
      const allowed = FAULT_NAMES.join(', ');
      problems.push({
        path,
        code: 'unknown_fault',
        message: `is not a fault; there are ${allowed}`,
        allowed,
      });
    } else if (typeof value !== 'number' || !(value >= 0 && value <= 1)) {
      const got = typeof value === 'number' ? String(value) : value;
      problems.push({
        path,
        code: 'rate',
        message: 'must be a rate from 0 to 1, such as 0.05',
        got,
        allowed: '0 to 1',
      });
    } else sum += value;
  }
  if (sum > 1 + 1e-9) {
    problems.push({
      path: base,
      code: 'rate',
      message: 'the rates together are over 1',
      got: sum,
      allowed: '0 to 1',
    });
  }
  return problems;
}

function orderProblems(value: unknown, path: string): Problem[] {
  const allowed = [...FAULT_NAMES, 'ok'];
  if (Array.isArray(value) && value.every((name) => allowed.includes(name as string))) return [];
  const message = `must be a list of ${allowed.join(', ')}`;
  return [{ path, code: 'type', message, got: value, allowed }];
}
