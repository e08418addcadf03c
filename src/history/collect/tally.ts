/** How often each content occurs. The key is a record's identity. */
export type Tally = Map<string, number>;

export function add(tally: Tally, key: string, times = 1): number {
  const sum = (tally.get(key) ?? 0) + times;
  tally.set(key, sum);
  return sum;
}

/** As JSON, small: the records of one instant. */
export const tallyToJson = (tally: Tally): [string, number][] => [...tally];
