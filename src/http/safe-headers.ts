/** Headers of an answer that hand out something secret: whoever reads them could go on in the caller's name. */
const HIDDEN =
  /^(set-cookie2?|(proxy-)?authorization|x-(auth|access|refresh|session|csrf|xsrf|api)-?(token|key|id))$/;

/** An answer's headers with the values of those hidden that are secrets themselves. */
export function safeHeaders(headers: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [name, HIDDEN.test(name) ? '[hidden]' : value]),
  );
}
