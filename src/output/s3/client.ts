import { S3Client, type S3ClientConfig } from '@aws-sdk/client-s3';

/** A server, and who calls it. */
export interface S3Server {
  /** Default: by the SDK's usual chain. */
  readonly region?: string | undefined;
  /** Default: Amazon's. */
  readonly endpoint?: string | undefined;
  readonly forcePathStyle: boolean;
  /** Default: by the SDK's usual chain. */
  readonly credentials?: S3ClientConfig['credentials'];
}

/** Nothing is sent yet. */
export function createS3Client({ region, endpoint, forcePathStyle, credentials }: S3Server): S3Client {
  // Its word on versions of Node to come would stand in the middle of what scripts read.
  process.env['AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED'] ??= 'true';
  return new S3Client({
    forcePathStyle,
    ...(region !== undefined && { region }),
    // Other servers than Amazon's stumble over checksums that nobody asked for.
    ...(endpoint !== undefined && { endpoint, requestChecksumCalculation: 'WHEN_REQUIRED' }),
    ...(credentials !== undefined && { credentials }),
  });
}
