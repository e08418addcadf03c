import { spawnSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { CreateBucketCommand, S3Client } from '@aws-sdk/client-s3';
import { freePort } from '../../src/engine/port.js';
import { cacheFolder } from '../../src/engine/unpacked.js';
import { atEnd } from './at-end.js';
import { temporaryFolder } from './fake-java.js';
import { startOwnServer } from './own-server.js';
import { skipBecause } from './skip.js';
import { until } from './until.js';

/** The S3 server of this test run. */
export interface TestS3 {
  readonly endpoint: string;
  readonly credentials: { readonly accessKeyId: string; readonly secretAccessKey: string };
  readonly client: S3Client;
  /** A new, empty bucket. */
  bucket(): Promise<string>;
}

const VERSION = 'v1.8.0';
const CREDENTIALS = { accessKeyId: 'MARKEDACCESSKEY', secretAccessKey: 'marked-s3-secret-91cd' };

let shared: Promise<TestS3> | undefined;

/**
 * A real S3 server for a `before` hook: versitygw, built once a machine. Skips the suite with the reason where Go is
 * missing (in CI that is a failure).
 */
export async function s3For(context: Mocha.Context): Promise<TestS3> {
  context.timeout(900_000); // the first build takes minutes
  const { status } = spawnSync('go', ['version']);
  if (!existsSync(program()) && status !== 0)
    return skipBecause(context, 'no Go to build the S3 server versitygw with');
  shared ??= start();
  return shared;
}

const program = (): string => join(cacheFolder(process.env), `versitygw-${VERSION}`);

function build(): string {
  if (existsSync(program())) return program();
  const aside = join(cacheFolder(process.env), `build-${randomUUID()}`);
  mkdirSync(aside, { recursive: true });
  process.stderr.write('Building the S3 server versitygw, once on this machine …\n');
  const { status, stderr, error } = spawnSync(
    'go',
    ['install', `github.com/versity/versitygw/cmd/versitygw@${VERSION}`],
    { env: { ...process.env, GOBIN: aside }, encoding: 'utf8' },
  );
  if (status !== 0) throw new Error(`go install: ${stderr || String(error)}`);
  renameSync(join(aside, 'versitygw'), program());
  rmSync(aside, { recursive: true });
  return program();
}

async function start(): Promise<TestS3> {
  // The SDK's word on versions of Node to come.
  process.env['AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED'] ??= 'true';
  const binary = build();
  const { path: folder, remove } = temporaryFolder();
  const objects = join(folder, 'objects');
  mkdirSync(objects);
  const port = await freePort();
  const server = startOwnServer(binary, ['--quiet', '--port', `127.0.0.1:${port}`, 'posix', objects], {
    cwd: folder,
    env: {
      PATH: process.env['PATH'],
      ROOT_ACCESS_KEY: CREDENTIALS.accessKeyId,
      ROOT_SECRET_KEY: CREDENTIALS.secretAccessKey,
    },
  });
  const endpoint = `http://127.0.0.1:${port}`;
  const client = new S3Client({
    endpoint,
    region: 'us-east-1',
    forcePathStyle: true,
    credentials: CREDENTIALS,
  });
  atEnd(async () => {
    client.destroy();
    await server.stop();
    remove();
  });
  let buckets = 0;
  const bucket = async (): Promise<string> => {
    const Bucket = `bucket-${(buckets += 1)}`;
    await client.send(new CreateBucketCommand({ Bucket }));
    return Bucket;
  };
  await until('the S3 server answers', async () => {
    const failure = server.failed();
    if (failure !== undefined) throw new Error(failure);
    return bucket().catch(() => undefined);
  });
  return {
    endpoint,
    credentials: CREDENTIALS,
    client,
    bucket,
  };
}
