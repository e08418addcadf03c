import type { Destination } from './destination.js';

/**
 * The marker of a collection: its first slice leaves it, and a slice that does not find it is on a machine that sees
 * another folder under the same name.
 *
 * @param id of the collection, small letters, digits and `-`
 */
export function leaveMarker({ notes }: Destination, id: string): Promise<void> {
  return notes.write(nameOf(id), { format_version: 1, collection: id });
}

/** Looks for the marker of a collection that has begun already. */
export async function hasMarker({ notes }: Destination, id: string): Promise<boolean> {
  return (await notes.read(nameOf(id))) !== undefined;
}

/** At the end of the collection. */
export function removeMarker({ notes }: Destination, id: string): Promise<void> {
  return notes.remove(nameOf(id));
}

const nameOf = (id: string): string => `marker-${id}`;
