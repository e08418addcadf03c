import { setNonce } from 'get-nonce';

/**
 * The word that this answer's policy wants of each style element (`<meta name="csp-nonce">`), empty without one.
 * The library that locks scrolling behind a dialog writes a style of its own; it is told, too.
 */
export function readNonce(): string {
  const nonce = document.querySelector<HTMLMetaElement>('meta[name=csp-nonce]')?.content ?? '';
  setNonce(nonce);
  return nonce;
}
