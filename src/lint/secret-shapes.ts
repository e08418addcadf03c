/** Names under which secrets travel. */
const NAME =
  /^(?:proxy-)?authorization$|^x?[-_]?api[-_]?(?:key|secret|token)$|^x[-_]auth[-_]token$|passw(?:or)?d$|^secret$|[-_]secret$|^(?:access|refresh|auth|bearer|id|session)[-_]?token$|^token$|^(?:client|api|shared)[-_]?secret$|^(?:private|secret|access|account)[-_]?key$|^credentials?$|^(?:set-)?cookie$/i;

/** Texts that are secrets wherever they stand. */
const SHAPES: readonly RegExp[] = [
  /\beyJ[\w-]{10,}\.[\w-]{10,}\.[\w-]{5,}/,
  /\b(?:Bearer|Basic|Token)\s+[A-Za-z0-9._~+/=-]{16,}/i,
  /\b(?:AKIA|ASIA)[0-9A-Z]{16}\b/,
  /\bgh[pousr]_[A-Za-z0-9]{30,}\b/,
  /\bglpat-[\w-]{20,}/,
  /\bxox[abprs]-[\w-]{10,}/,
  /\bsk[-_](?:live_|test_|proj-)?[A-Za-z0-9]{20,}/,
  /-----BEGIN [A-Z ]*PRIVATE KEY-----/,
  /\b[a-z][a-z0-9+.-]*:\/\/[^\s/:@${}]+:[^\s/@${}]+@/i,
  /[?&](?:api[-_]?key|access[-_]?token|token|auth|password|secret|client[-_]?secret|sig|signature)=[^\s&${}<>]{6,}/i,
];

/** What stands where somebody has to write a secret, and is none. */
const PLACEHOLDER =
  /^(?:<[^>]*>|\{[^}]*\}|\*+|x{3,}|\.{3}|…|(?:your|my|example|some|insert|replace|change|todo|dummy|test)\b.*|.*(?:placeholder|change[-_ ]?me).*)$/i;

/** Whether a name is one that secrets have: `Authorization`, `api_key`, `clientSecret`. */
export const isSecretName = (name: string): boolean =>
  NAME.test(name.replace(/([a-z0-9])([A-Z])/g, '$1_$2')) || NAME.test(name);

/** Whether a value under such a name is a secret itself: it is no expression, no placeholder, not empty. */
export function isLiteral(value: string): boolean {
  const bare = value.replace(/^(?:Bearer|Basic|Token)\s+/i, '').trim();
  return bare !== '' && !bare.includes('${') && !PLACEHOLDER.test(bare);
}

/** Whether a text has the shape of a secret, whatever it is called. */
export const looksSecret = (value: string): boolean => SHAPES.some((shape) => shape.test(value));

/** A text in quotes, or one whose end is missing. */
const STRING = /"(?:[^"\\\r\n]|\\[^\r\n]?)*(?:"|(?=[\r\n]|$))/g;
/** What could be a key where the quotes are missing. */
const LONG_WORD = /(?<![\w-])(?=[\w-]*\d)(?=[\w-]*[A-Za-z])[\w-]{24,}/g;

/**
 * A definition with every text in it that could be a secret made unreadable, also one that is no JSON. Each line is as
 * long as before.
 */
export function maskSecrets(text: string): string {
  let name: string | undefined;
  const masked = text.replace(STRING, (whole, offset: number) => {
    const inner = whole.replace(/^"|"$/g, '');
    if (/^\s*:/.test(text.slice(offset + whole.length, offset + whole.length + 100))) {
      name = inner;
      return whole;
    }
    const secret = (name !== undefined && isSecretName(name) && isLiteral(inner)) || looksSecret(inner);
    name = undefined;
    return secret ? whole.replace(inner, dots) : whole;
  });
  return masked.replace(LONG_WORD, dots);
}

const dots = (text: string): string => '•'.repeat(text.length);
