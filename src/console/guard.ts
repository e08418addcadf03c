import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';
import { GettyDownloadsError } from '../core/errors.js';

/** 256 bits, made anew at each start. */
export const createToken = (): string => randomBytes(32).toString('base64url');

/** Whether a text is the token, in a time that does not depend on where they differ. */
export function isToken(token: string, text: unknown): boolean {
  return typeof text === 'string' && timingSafeEqual(digest(token), digest(text));
}

const digest = (text: string): Buffer => createHash('sha256').update(text).digest();

/**
 * Refuses what does not come from the console's own page: a host name that was bent to this machine (DNS rebinding),
 * another page's origin, a browser's word that the call is somebody else's.
 *
 * @param navigates whether the route is one that a link may lead to, from wherever; it has to ask for the token
 * @throws GettyDownloadsError `foreign_caller`
 */
export function checkCaller(headers: IncomingHttpHeaders, port: number, navigates: boolean): void {
  const { host = '', origin, 'sec-fetch-site': site, 'sec-fetch-mode': mode } = headers;
  if (host !== `127.0.0.1:${port}` && host !== `localhost:${port}`) throw foreign('its name is another');
  if (origin !== undefined && origin !== `http://${host}`) throw foreign('another page asks');
  const linked = navigates && mode === 'navigate' && headers['sec-fetch-dest'] === 'document';
  if (site !== undefined && site !== 'same-origin' && site !== 'none' && !linked)
    throw foreign('another page asks');
}

/** @throws GettyDownloadsError `not_signed_in` */
export function checkToken(token: string, { authorization = '' }: IncomingHttpHeaders): void {
  const [, given] = /^Bearer (\S+)$/i.exec(authorization) ?? [];
  if (!isToken(token, given)) throw new GettyDownloadsError('not_signed_in');
}

const foreign = (detail: string): GettyDownloadsError =>
  new GettyDownloadsError('foreign_caller', { detail });
