/**
 * Numbers from a seed, each computed from its place alone: the millionth download needs none of those before it.
 * The mixing steps and constants are those of the public-domain `lowbias32` hash.
 */
function mix(value: number): number {
  let hash = value;
  hash = Math.imul(hash ^ (hash >>> 16), 0x21f0aaad);
  hash = Math.imul(hash ^ (hash >>> 15), 0x735a2d97);
  return hash ^ (hash >>> 15);
}

/** A number from 0 to below 1, always the same for the same three. */
export function draw(seed: number, place: number, purpose: number): number {
  return (mix(mix(mix(seed) + place) + Math.imul(purpose + 1, 0x9e3779b1)) >>> 0) / 2 ** 32;
}

/** A whole number from 0 to below `below`. */
export const drawInteger = (below: number, seed: number, place: number, purpose: number): number =>
  Math.floor(draw(seed, place, purpose) * below);

/** One of the values. */
export const pick = <T>(values: readonly T[], seed: number, place: number, purpose: number): T =>
  values[drawInteger(values.length, seed, place, purpose)] as T;

/** `length` letters and digits, for credentials that are clearly made up. */
export function drawText(length: number, seed: number, purpose: number): string {
  const letters = 'abcdefghijkmnpqrstuvwxyz23456789';
  return Array.from(
    { length },
    (_, place) => letters[drawInteger(letters.length, seed, place, purpose)],
  ).join('');
}
