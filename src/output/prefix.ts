import type { Problem } from '../core/errors.js';

const SEGMENT = '[a-z0-9][a-z0-9_=-]{0,63}';
const MOST = 8;

/**
 * What a prefix looks like: one to eight names of small letters, digits, `-`, `_` and `=`, with slashes between.
 * Without dots and capitals a name can neither leave its folder, nor be a part's or a note's, nor be another name on a
 * file system that does not tell capitals apart.
 */
const PREFIX_PATTERN = `^${SEGMENT}(/${SEGMENT}){0,${MOST - 1}}$`;

/** Devices on Windows, whatever folder they are named in. */
const DEVICE = /^(con|prn|aux|nul|com[0-9]|lpt[0-9])$/;

/** Why a text is no prefix, or nothing. */
export function prefixProblem(prefix: string, path: string): Problem | undefined {
  const device = prefix.split('/').find((name) => DEVICE.test(name));
  if (new RegExp(PREFIX_PATTERN).test(prefix) && device === undefined) return undefined;
  const message =
    device === undefined
      ? `must be names of small letters, digits, \`-\`, \`_\` and \`=\` with slashes between (at most ${MOST}), such as studio/2025`
      : `must not have a name like \`${device}\`, which is a device on Windows`;
  return { path, code: 'prefix', message, allowed: PREFIX_PATTERN };
}

/** The folders of a prefix, which may be empty. */
export const prefixNames = (prefix: string): string[] => prefix.split('/').filter((name) => name !== '');

/** One prefix below another; any of them may be empty. */
export const joinPrefixes = (...prefixes: readonly string[]): string =>
  prefixes.filter((prefix) => prefix !== '').join('/');
