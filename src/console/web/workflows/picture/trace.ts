import type { Point } from './shapes.js';

/**
 * An SVG path through corners that are rounded.
 *
 * @param radius pixels; less where a stretch is shorter than two of them
 */
export function trace(points: readonly Point[], radius = 8): string {
  return points
    .map((point, index) => {
      const [x, y] = point;
      const [before, after] = [points[index - 1], points[index + 1]];
      if (before === undefined) return `M${x} ${y}`;
      if (after === undefined) return `L${x} ${y}`;
      const round = Math.min(radius, distance(before, point) / 2, distance(point, after) / 2);
      const [from, to] = [towards(point, before, round), towards(point, after, round)];
      return `L${from[0]} ${from[1]}Q${x} ${y} ${to[0]} ${to[1]}`;
    })
    .join('');
}

const distance = ([x1, y1]: Point, [x2, y2]: Point): number => Math.hypot(x2 - x1, y2 - y1);

function towards(from: Point, to: Point, by: number): Point {
  const length = distance(from, to) || 1;
  return [from[0] + ((to[0] - from[0]) * by) / length, from[1] + ((to[1] - from[1]) * by) / length];
}
