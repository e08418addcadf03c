import { applicationError, type Answer } from './answers.js';

interface Refused extends Error {
  readonly answer: Answer;
}

/**
 * Ends a call with a failure in the application's own form.
 *
 * @throws what {@link answerOf} makes an answer of
 */
export function refuse(status: 400 | 403 | 404, ErrorCode: string, ErrorMessage: string): never {
  const answer = applicationError(status, { ErrorCode, ErrorMessage });
  throw Object.assign(new Error(ErrorMessage), { answer } satisfies Pick<Refused, 'answer'>);
}

/** What `make` answers, or what it was refused with. */
export function answerOf(make: () => Answer): Answer {
  try {
    return make();
  } catch (thrown) {
    if (thrown instanceof Error && 'answer' in thrown) return (thrown as Refused).answer;
    throw thrown;
  }
}
