/** What stands where a secret stood. */
export const REDACTED = '[redacted]';

/** Shorter values are not searched for: they would hit ordinary text. */
const SHORTEST = 6;

/** Passing secrets (tokens) that are kept; older ones have long expired. */
const PASSING = 100;

export interface Redactor {
  /** Makes a value known as a secret for good. */
  readonly add: (secret: string) => void;
  /** The same for a token, which is forgotten once a hundred others have followed it. */
  readonly addPassing: (secret: string) => void;
  /** The key and secret as HTTP Basic would write them. */
  readonly addPair: (user: string, password: string) => void;
  /** A copy of any JSON value or text in which no known secret occurs, in any of its spellings. */
  readonly redact: <T>(value: T) => T;
}

/** Makes a redactor that knows no secret yet. */
export function createRedactor(): Redactor {
  const lasting = new Set<string>();
  const passing: string[] = [];
  let pattern: RegExp | undefined;

  const rebuild = (): void => {
    const spellings = [...lasting, ...passing].flatMap(spellingsOf);
    // Longest first, so that a secret that contains another is removed whole.
    const ordered = [...new Set(spellings)].sort((a, b) => b.length - a.length);
    pattern = ordered.length === 0 ? undefined : new RegExp(ordered.map(escaped).join('|'), 'g');
  };
  const redactText = (text: string): string =>
    pattern === undefined ? text : text.replace(pattern, REDACTED);
  const redactValue = (value: unknown): unknown => {
    if (typeof value === 'string') return redactText(value);
    if (Array.isArray(value)) return value.map(redactValue);
    if (typeof value !== 'object' || value === null || !isPlain(value)) return value;
    return Object.fromEntries(
      Object.entries(value).map(([name, inner]) => [redactText(name), redactValue(inner)]),
    );
  };

  const add = (secret: string): void => {
    if (secret.length < SHORTEST || lasting.has(secret)) return;
    lasting.add(secret);
    rebuild();
  };
  return {
    add,
    addPassing(secret) {
      if (secret.length < SHORTEST || lasting.has(secret) || passing.includes(secret)) return;
      passing.push(secret);
      if (passing.length > PASSING) passing.shift();
      rebuild();
    },
    addPair(user, password) {
      add(Buffer.from(`${user}:${password}`).toString('base64'));
    },
    redact: <T>(value: T): T => redactValue(value) as T,
  };
}

/** As it is, in a URL in each of the usual ways, in a form, and inside a JSON text. */
function spellingsOf(secret: string): string[] {
  const form = new URLSearchParams({ s: secret }).toString().slice(2);
  return [
    secret,
    encodeURIComponent(secret),
    encodeURIComponent(secret).replaceAll("'", '%27'),
    form,
    form.replaceAll('+', '%20'),
    JSON.stringify(secret).slice(1, -1),
  ];
}

/** As a pattern; percent-encoding is written with large letters or small ones. */
const escaped = (text: string): string =>
  text
    .replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&')
    .replace(/%[0-9A-F]{2}/g, (code) =>
      code.replace(/[A-F]/g, (letter) => `[${letter}${letter.toLowerCase()}]`),
    );

const isPlain = (value: object): boolean => {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
};
