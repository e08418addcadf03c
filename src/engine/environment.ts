const SECRET = 'CONDUCTOR_SECRET_';
const KEPT = /^(PATH|HOME|LANG|LC_[A-Z]+|TMPDIR|TZ|CONDUCTOR_SECRET_\w+)$/;

/** The first script of an INLINE task takes longer than the server's own 4 s where the machine is busy. */
const SETTINGS = { CONDUCTOR_SCRIPT_MAX_EXECUTION_SECONDS: '60' } as const;

/**
 * The environment that the server gets: what a Java program needs, and the secrets that are meant for it. Nothing
 * else, since the server turns cloud and AI keys that it finds there into integrations of its own.
 *
 * @param secrets by name, without `CONDUCTOR_SECRET_`
 */
export function serverEnvironment(
  env: NodeJS.ProcessEnv,
  javaHome: string,
  secrets: Readonly<Record<string, string>> = {},
): Record<string, string> {
  const kept = Object.entries(env).filter(
    (entry): entry is [string, string] => entry[1] !== undefined && KEPT.test(entry[0]),
  );
  const own = Object.entries(secrets).map(([name, value]) => [SECRET + name, value] as const);
  return { ...Object.fromEntries([...kept, ...own]), ...SETTINGS, JAVA_HOME: javaHome };
}

/** Which secrets an environment carries, by name. */
export const secretNames = (environment: Readonly<Record<string, string>>): string[] =>
  Object.keys(environment)
    .filter((name) => name.startsWith(SECRET))
    .map((name) => name.slice(SECRET.length));

/** Takes the values of the server's secrets out of a text. */
export function withoutSecrets(text: string, environment: Readonly<Record<string, string>>): string {
  return Object.entries(environment)
    .filter(([name, value]) => name.startsWith(SECRET) && value !== '')
    .sort(([, a], [, b]) => b.length - a.length)
    .reduce((rest, [name, value]) => rest.replaceAll(value, `[${name}]`), text);
}
