/** Headers of every answer. */
export const SAFE_HEADERS = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'X-Frame-Options': 'DENY',
} as const;

/** For answers that no page is made of. */
export const NOTHING_ALLOWED =
  "default-src 'none'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'";

/** Where Getty's answers say that their pictures are. */
const IMAGE_HOSTS = ['https://media.gettyimages.com', 'https://media.istockphoto.com'];

/**
 * The page's Content-Security-Policy: its own files, and nothing inline but style elements that carry the nonce.
 *
 * @param images hosts of pictures beside Getty's own: that of the simulated API
 */
export function pagePolicy(nonce: string, images: readonly string[] = []): string {
  return Object.entries({
    'default-src': ["'none'"],
    'script-src': ["'self'"],
    'style-src': ["'self'", `'nonce-${nonce}'`],
    'img-src': ["'self'", 'data:', ...IMAGE_HOSTS, ...images],
    'font-src': ["'self'"],
    'connect-src': ["'self'"],
    'base-uri': ["'none'"],
    'form-action': ["'none'"],
    'frame-ancestors': ["'none'"],
  })
    .map(([name, values]) => `${name} ${values.join(' ')}`)
    .join('; ');
}
