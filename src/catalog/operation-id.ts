/** A name for an operation that has none: of `GET /v3/images/{id}` always `get_v3_images_id`. */
export function derivedId(method: string, path: string): string {
  const words = path.replace(/[^A-Za-z0-9]+/g, '_').replace(/^_+|_+$/g, '');
  return `${method}_${words}`.slice(0, 200).replace(/_$/, '');
}

/**
 * Makes names unique, in their order: the first keeps its own, further ones get that of their method and path, and a
 * number where that is taken too.
 */
export function uniqueIds(): (id: string, derived: string) => string {
  const taken = new Set<string>();
  return (id, derived) => {
    let free = taken.has(id) ? derived : id;
    for (let number = 2; taken.has(free); number += 1) free = `${derived}_${String(number)}`;
    taken.add(free);
    return free;
  };
}
