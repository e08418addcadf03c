import { isLoopback } from '../../http/setting-checks.js';
import type { S3Settings } from '../settings.js';
import { decoded, readQuery, type Fail } from '../url-parts.js';

/** What a bucket may be called. */
export const BUCKET_PATTERN = '^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$';

/** What all keys of a destination may begin with, without the slash at its end. */
export const KEY_PATTERN = '^[\\w=-][\\w=.-]*(/[\\w=-][\\w=.-]*)*$';

/** `s3://bucket/prefix?endpoint=https://…&region=…&force_path_style=true` */
export function readS3Url(text: string, env: NodeJS.ProcessEnv, fail: Fail): S3Settings {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url === undefined || !new RegExp(BUCKET_PATTERN).test(url.hostname))
    throw fail('is no address like s3://bucket/prefix');
  if (url.username !== '' || url.password !== '') {
    throw fail('must not hold credentials: they come from AWS_ACCESS_KEY_ID, AWS_PROFILE and their like');
  }
  const query = readQuery(url, ['endpoint', 'region', 'force_path_style'], fail);
  const prefix = decoded(url.pathname, fail).replace(/^\/|\/$/g, '');
  // A URL resolves `..` by itself: what was written is what counts.
  const leadsUp = /\/(\.|%2e){1,2}([/?]|$)/i.test(text);
  if (url.hash !== '' || leadsUp || !(prefix === '' || new RegExp(KEY_PATTERN).test(prefix))) {
    throw fail('has a prefix that is more than plain names with slashes between');
  }
  return s3Settings(
    {
      bucket: url.hostname,
      prefix,
      endpoint: query.get('endpoint'),
      region: query.get('region'),
      ...(query.has('force_path_style') && { forcePathStyle: query.get('force_path_style') === 'true' }),
    },
    env,
    fail,
  );
}

interface RawS3 {
  readonly bucket: string;
  readonly prefix?: string | undefined;
  readonly endpoint?: string | undefined;
  readonly region?: string | undefined;
  readonly forcePathStyle?: boolean | undefined;
}

/** Fills in what the AWS variables say, and checks the endpoint. */
export function s3Settings(raw: RawS3, env: NodeJS.ProcessEnv, fail: Fail): S3Settings {
  const endpoint = raw.endpoint ?? (env['AWS_ENDPOINT_URL_S3'] || env['AWS_ENDPOINT_URL'] || undefined);
  if (endpoint !== undefined) checkEndpoint(endpoint, fail);
  const region =
    raw.region ?? (env['AWS_REGION'] || env['AWS_DEFAULT_REGION'] || (endpoint && 'us-east-1') || undefined);
  return {
    type: 's3',
    bucket: raw.bucket,
    prefix: raw.prefix ?? '',
    ...(endpoint !== undefined && { endpoint }),
    ...(region !== undefined && { region }),
    // A server of one's own seldom has a name for each bucket.
    forcePathStyle: raw.forcePathStyle ?? endpoint !== undefined,
  };
}

function checkEndpoint(text: string, fail: Fail): void {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url === undefined || !/^https?:$/.test(url.protocol)) throw fail('has an endpoint that is no URL');
  if (url.username !== '' || url.password !== '') throw fail('has an endpoint with credentials in it');
  if (url.protocol === 'http:' && !isLoopback(url.hostname)) {
    throw fail('has an endpoint without https:// (http:// is for this machine itself only)');
  }
}
