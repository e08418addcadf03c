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
  'reset_after',
  'stall_after',
  '504_after',
] as const;
export type FaultName = (typeof FAULT_NAMES)[number];

/** Everything that can go wrong with a file; as a rate each has `file_` before it. */
export const FILE_FAULTS = [
  'reset',
  'stall',
  'truncate',
  'wrong',
  'expired',
  'redirect_away',
  '500',
  '502',
  '503',
  '504',
] as const;
export type FileFault = (typeof FILE_FAULTS)[number];

const RATES: readonly string[] = [...FAULT_NAMES, ...FILE_FAULTS.map((name) => `file_${name}`)];
/** Names of lists of what happens next, and what may stand in them. */
const ORDERS: Readonly<Record<string, readonly string[]>> = {
  next: [...FAULT_NAMES, 'ok'],
  next_token: [...FAULT_NAMES, 'ok'],
  next_file: [...FILE_FAULTS, 'ok'],
};

/** These make sense on calls of the API only; a rate of them leaves token calls alone. */
const API_ONLY: readonly FaultName[] = ['null', 'expired'];

/** How often each fault happens (0 to 1), and what exactly happens next, `ok` for a call that is left alone. */
export type Faults = Readonly<Partial<Record<FaultName | `file_${FileFault}`, number>>> & {
  /** For the next calls of the API, one each. */
  readonly next?: readonly (FaultName | 'ok')[];
  /** For the next token calls. */
  readonly next_token?: readonly (FaultName | 'ok')[];
  /** For the next files, counted where their bytes are asked for. */
  readonly next_file?: readonly (FileFault | 'ok')[];
};

export interface FaultSource {
  /** The fault for a call that has just come, or undefined where it is to be answered properly. */
  readonly forCall: (kind: 'api' | 'token') => FaultName | undefined;
  /** The fault for a file whose bytes are asked for. */
  readonly forFile: () => FileFault | undefined;
  /** Takes over what is named: any rate replaces all rates, `{}` ends every fault. */
  readonly set: (faults: Faults) => void;
  readonly current: () => Faults;
}

/** Draws faults from the seed, in the order in which calls come; those for files apart from those for calls. */
export function createFaults(seed: number, first: Faults): FaultSource {
  let rates: readonly (readonly [FaultName, number])[] = [];
  let fileRates: readonly (readonly [FileFault, number])[] = [];
  let next: (FaultName | 'ok')[] = [];
  let nextToken: (FaultName | 'ok')[] = [];
  let nextFile: (FileFault | 'ok')[] = [];
  let calls = 0;
  let files = 0;

  function set(faults: Faults): void {
    const everything = Object.keys(faults).length === 0;
    if (everything || Object.keys(faults).some((name) => RATES.includes(name))) {
      rates = ratesIn(FAULT_NAMES, (name) => faults[name]);
      fileRates = ratesIn(FILE_FAULTS, (name) => faults[`file_${name}`]);
    }
    if (everything || faults.next !== undefined) next = [...(faults.next ?? [])];
    if (everything || faults.next_token !== undefined) nextToken = [...(faults.next_token ?? [])];
    if (everything || faults.next_file !== undefined) nextFile = [...(faults.next_file ?? [])];
  }

  function drawn(kind: 'api' | 'token'): FaultName | undefined {
    const name = oneOf(rates, draw(seed, calls++, 60));
    return kind === 'token' && name !== undefined && API_ONLY.includes(name) ? undefined : name;
  }

  set(first);
  return {
    set,
    forCall(kind) {
      const ordered = (kind === 'token' ? nextToken : next).shift();
      if (ordered !== undefined) return ordered === 'ok' ? undefined : ordered;
      return drawn(kind);
    },
    forFile() {
      const ordered = nextFile.shift();
      if (ordered !== undefined) return ordered === 'ok' ? undefined : ordered;
      return oneOf(fileRates, draw(seed, files++, 61));
    },
    current: () => ({
      ...Object.fromEntries(rates),
      ...Object.fromEntries(fileRates.map(([name, rate]) => [`file_${name}`, rate])),
      next: [...next],
      next_token: [...nextToken],
      ...(nextFile.length > 0 && { next_file: [...nextFile] }),
    }),
  };
}

const ratesIn = <Name extends string>(
  names: readonly Name[],
  rateOf: (name: Name) => number | undefined,
): (readonly [Name, number])[] =>
  names.flatMap((name) => {
    const rate = rateOf(name);
    return rate === undefined ? [] : [[name, rate] as const];
  });

/** The fault whose share of 0 to 1 this number lies in. */
function oneOf<Name>(rates: readonly (readonly [Name, number])[], drawn: number): Name | undefined {
  let rest = drawn;
  return rates.find(([, rate]) => (rest -= rate) < 0)?.[0];
}

/** What is wrong with faults that came from outside, each with its path below `base`. */
export function faultProblems(faults: unknown, base: string): Problem[] {
  if (typeof faults !== 'object' || faults === null || Array.isArray(faults)) {
    return [{ path: base, code: 'type', message: 'must be an object such as {"503":0.1}', got: faults }];
  }
  const problems: Problem[] = [];
  const sums = { calls: 0, files: 0 };
  for (const [name, value] of Object.entries(faults as Record<string, unknown>)) {
    const path = `${base}/${name}`;
    const order = ORDERS[name];
    if (order !== undefined) problems.push(...orderProblems(value, path, order));
    else if (!RATES.includes(name)) {
      const allowed = RATES.join(', ');
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
    } else sums[name.startsWith('file_') ? 'files' : 'calls'] += value;
  }
  for (const sum of Object.values(sums)) {
    if (sum <= 1 + 1e-9) continue;
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

function orderProblems(value: unknown, path: string, allowed: readonly string[]): Problem[] {
  if (Array.isArray(value) && value.every((name) => allowed.includes(name as string))) return [];
  const message = `must be a list of ${allowed.join(', ')}`;
  return [{ path, code: 'type', message, got: value, allowed }];
}
