import type { Box, Picture, Place } from './shapes.js';

/**
 * The place that is meant by a point: the nearest one, but none inside a frame that the point is not in.
 *
 * @param point in the picture's own pixels
 * @param allowed default: every place
 */
export function nearestPlace<S>(
  { items }: Picture<S>,
  point: { readonly x: number; readonly y: number },
  allowed: (place: Place) => boolean = () => true,
): Place | undefined {
  const depth = items.filter((item) => item.kind === 'frame' && holds(item, point)).length;
  const away = ({ x, y, width, height }: Box): number =>
    Math.hypot(x + width / 2 - point.x, y + height / 2 - point.y);
  return items
    .filter((item) => item.kind === 'place')
    .filter((place) => place.depth <= depth && allowed(place))
    .reduce<Place | undefined>(
      (best, place) => (best === undefined || away(place) < away(best) ? place : best),
      undefined,
    );
}

const holds = (box: Box, { x, y }: { readonly x: number; readonly y: number }): boolean =>
  x >= box.x && x <= box.x + box.width && y >= box.y && y <= box.y + box.height;
