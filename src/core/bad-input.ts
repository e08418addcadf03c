import { GettyDownloadsError, type Problem } from './errors.js';

/**
 * The refusal of an input, whose message tells each of its problems by its place.
 *
 * @param name of what the input was for, before them. Default: nothing
 */
export function badInputOf(problems: readonly Problem[], name?: string): GettyDownloadsError {
  return refusal(problems, name, ({ path, message }) => `${path.slice(1)} ${message}`);
}

/** The same, with what was probably meant. */
export function badInputWithHints(problems: readonly Problem[], name?: string): GettyDownloadsError {
  return refusal(problems, name, ({ path, message, suggestion }) => {
    const meant = suggestion === undefined ? '' : ` (did you mean ${suggestion}?)`;
    return `${path === '' ? 'input' : path.slice(1)} ${message}${meant}`;
  });
}

function refusal(
  problems: readonly Problem[],
  name: string | undefined,
  told: (problem: Problem) => string,
): GettyDownloadsError {
  const all = problems.map(told).join('; ');
  return new GettyDownloadsError('bad_input', {
    detail: name === undefined ? all : `${name}: ${all}`,
    problems,
  });
}
