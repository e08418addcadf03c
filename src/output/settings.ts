import type { Format } from './formats/encoder.js';
import type { PostgresServer } from './postgres/connection.js';

interface Common {
  /** Default: `ndjson`. */
  readonly format?: Format | undefined;
  /** Default: false. */
  readonly gzip?: boolean | undefined;
  readonly userHashKey?: string | undefined;
}

export interface FilesSettings extends Common {
  readonly type: 'files';
  /** Absolute. */
  readonly root: string;
}

export interface S3Settings extends Common {
  readonly type: 's3';
  readonly bucket: string;
  readonly region?: string | undefined;
  readonly endpoint?: string | undefined;
  /** What all keys begin with, without a slash at its end. Empty: nothing. */
  readonly prefix: string;
  readonly forcePathStyle: boolean;
}

export interface PostgresSettings extends Common, PostgresServer {
  readonly type: 'postgres';
  readonly schema: string;
  readonly table: string;
}

/** A destination as it is configured: references resolved, checked, defaults filled in. */
export type DestinationSettings = FilesSettings | S3Settings | PostgresSettings;

/** The format that an input chooses, else that of the destination. */
export const formatOf = (
  { format }: { readonly format?: Format | undefined },
  settings: Pick<DestinationSettings, 'format'>,
): Format => format ?? settings.format ?? 'ndjson';
