/** A request's address in its parts. */
export interface Address {
  /** Absolute, without query. */
  readonly url: string;
  /** In order, values before percent-encoding. */
  readonly query: readonly (readonly [name: string, value: string])[];
}

/** The full address as it goes over the wire. */
export function addressOf(request: Address): string {
  const query = new URLSearchParams(request.query.map(([name, value]): [string, string] => [name, value]))
    .toString()
    // A space as every server reads it; a plus sign itself is written %2B.
    .replace(/\+/g, '%20');
  return query === '' ? request.url : `${request.url}?${query}`;
}
