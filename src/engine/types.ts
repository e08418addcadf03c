import type { Artifact } from './maven.js';

/** A Conductor server that can be used. */
export interface Engine {
  /** Ends with `/api`. */
  readonly url: string;
  readonly pid?: number;
  /** `unknown` where it is not ours. */
  readonly version: string;
  /** Version of the Java that runs it. */
  readonly java?: string;
  readonly logFile?: string;
  readonly dataDir?: string;
  /** The process that it ends with; none after `engine start`, or where it is not ours. */
  readonly ownerPid?: number;
  /** Whether this call started it. */
  readonly own: boolean;
  /** Ends it and waits until it has; does nothing where it is not `own`. */
  stop(): Promise<void>;
}

export interface EngineOptions {
  readonly cwd: string;
  readonly env: NodeJS.ProcessEnv;
  /** Where data, log and record live. @default `<cwd>/.conductor` */
  readonly folder?: string | undefined;
  /** @default a free one */
  readonly port?: number | undefined;
  /** For `${workflow.secrets.NAME}`, by name; they reach the server as CONDUCTOR_SECRET_NAME. */
  readonly secrets?: Readonly<Record<string, string>> | undefined;
  /** Told what happens, one line a time. */
  readonly onProgress?: ((text: string) => void) | undefined;
  readonly signal?: AbortSignal | undefined;
  /** Whether it outlives this process. @default false */
  readonly detached?: boolean | undefined;
  /** Whether to forget what the folder's engine stored before. @default false */
  readonly fresh?: boolean | undefined;
  /** Look for Java in these folders only. */
  readonly javaHomes?: readonly string[] | undefined;
  /** @default Maven's own local repository */
  readonly repository?: string | undefined;
  /** Where the server is unpacked. @default `~/.cache/conductor-getty-downloads`, or below XDG_CACHE_HOME */
  readonly cache?: string | undefined;
  /** @default the server that this package was tested with */
  readonly artifact?: Artifact | undefined;
  /** How long it may take to start, milliseconds. @default 300000 */
  readonly startMs?: number | undefined;
}
