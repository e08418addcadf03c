/** An error fails when it is registered or run, or does something else than it says; a warning is a risk. */
export type Severity = 'error' | 'warning';

/** The rules, in the order of docs/linter.md, and how grave each is where a problem does not say otherwise. */
export const RULES = {
  'json-syntax': 'error',
  'duplicate-key': 'error',
  'bad-field': 'error',
  'duplicate-reference': 'error',
  'unknown-reference': 'error',
  'unreachable-reference': 'error',
  'unknown-output': 'error',
  'undeclared-input': 'warning',
  'unknown-variable': 'warning',
  'unknown-parameter': 'error',
  'unreplaced-expression': 'error',
  'invalid-input': 'error',
  confirmation: 'error',
  'repeated-call': 'warning',
  'forgotten-rounds': 'warning',
  'fork-without-join': 'error',
  'empty-branch': 'error',
  'join-on': 'error',
  'keep-last-n': 'warning',
  'payload-limit': 'warning',
  timeouts: 'error',
  'secret-in-plain-sight': 'error',
} as const satisfies Record<string, Severity>;

export type RuleName = keyof typeof RULES;
