import { draw, drawInteger } from './random.js';
import type { Download } from './record.js';

/** Where the previews of a sandbox lie that has some. */
export const THUMBS_PATH = '/sandbox/thumbs';

/**
 * Address of an asset's preview.
 *
 * @param origin address of a sandbox that has previews, `http://127.0.0.1:8931`; without it the address leads nowhere
 */
export const previewOf = (id: string, origin?: string): string =>
  origin === undefined
    ? `https://media.sandbox.invalid/thumbs/${id}.jpg`
    : `${origin}${THUMBS_PATH}/${id}.svg`;

/**
 * Downloads whose previews are pictures of this sandbox, for pages that show some.
 *
 * @param origin address of the sandbox as the caller knows it, `http://127.0.0.1:8931`
 */
export function withThumbs(downloads: readonly Download[], origin: string): Download[] {
  return downloads.map((one) =>
    one.thumb_uri === null ? one : { ...one, thumb_uri: previewOf(one.id, origin) },
  );
}

/** A made-up landscape as SVG, 170 by 113 like a small preview; the same for the same asset. */
export function thumbOf(id: string): string {
  const seed = Number(id) % 2 ** 31 || 0;
  const hue = drawInteger(360, seed, 1, 1);
  const sky = `hsl(${hue} 55% ${60 + drawInteger(25, seed, 2, 1)}%)`;
  const low = `hsl(${(hue + 40) % 360} 70% 88%)`;
  const sun = `<circle cx="${20 + drawInteger(130, seed, 3, 1)}" cy="${18 + drawInteger(40, seed, 4, 1)}" r="${7 + drawInteger(9, seed, 5, 1)}" fill="hsl(${(hue + 200) % 360} 85% 92%)"/>`;
  const hills = [0, 1, 2].map((place) => {
    const height = (part: number): number =>
      62 + place * 16 - drawInteger(30, seed, 10 + place, part) + Math.round(draw(seed, place, 7) * 6);
    const shade = `hsl(${(hue + 150) % 360} ${28 + place * 6}% ${46 - place * 13}%)`;
    return `<path d="M0 ${height(1)}C45 ${height(2) - 14} 60 ${height(3) + 12} 95 ${height(4)}S150 ${height(5) - 8} 170 ${height(6)}V113H0Z" fill="${shade}"/>`;
  });
  return [
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 170 113" width="170" height="113">',
    `<linearGradient id="s" x2="0" y2="1"><stop stop-color="${sky}"/><stop offset="1" stop-color="${low}"/></linearGradient>`,
    '<path fill="url(#s)" d="M0 0h170v113H0z"/>',
    ...[sun, ...hills],
    '</svg>',
  ].join('');
}
