import { join } from 'node:path';
import type { S3ClientConfig } from '@aws-sdk/client-s3';
import { fileFailure } from '../output/failure.js';
import { placeFile } from '../output/files/aside.js';
import { openFolder } from '../output/files/folder.js';
import { guarded } from '../output/guard.js';
import { joinPrefixes, prefixNames } from '../output/prefix.js';
import type { DestinationSettings } from '../output/settings.js';
import { refuse } from '../records/relation.js';

/** Small documents that appear whole, each in the place of one of the same name before it. */
export interface Documents {
  /** For people, without secrets. */
  readonly address: string;
  /** @param name of letters, digits, `_` and one ending: ours or a checked one */
  put(name: string, text: string, contentType: string): Promise<void>;
  close(): void;
}

/**
 * Opens a folder of a destination for documents.
 *
 * @param prefix checked
 * @param credentials for S3. Default: the AWS SDK's usual chain
 * @throws GettyDownloadsError `bad_input` for a table, `destination_refused`, `destination_failed`
 */
export async function openDocuments(
  settings: DestinationSettings,
  prefix: string,
  credentials?: S3ClientConfig['credentials'],
): Promise<Documents> {
  const names = prefixNames(prefix);
  if (settings.type === 'files') {
    const guard = guarded((thrown) => fileFailure(thrown, join(settings.root, ...names)));
    const folder = await guard(() => openFolder(settings.root, names));
    return {
      address: folder,
      put: (name, text) => guard(() => placeFile(join(folder, name), text)),
      close: () => undefined,
    };
  }
  if (settings.type === 'postgres') {
    const message = 'must be a folder or S3: a PostgreSQL table takes no documents';
    throw refuse({ path: '/output/destination', code: 'unused', message });
  }
  // Loaded by those who use it: the AWS SDK alone takes longer than most commands.
  const [{ PutObjectCommand }, { createS3Client }, { s3Failure }] = await Promise.all([
    import('@aws-sdk/client-s3'),
    import('../output/s3/client.js'),
    import('../output/s3/failure.js'),
  ]);
  const client = createS3Client({ ...settings, credentials });
  const { bucket: Bucket } = settings;
  const base = joinPrefixes(settings.prefix, prefix);
  const address = `s3://${Bucket}${base === '' ? '' : `/${base}`}`;
  const guard = guarded((thrown) => s3Failure(thrown, address));
  return {
    address,
    async put(name, Body, ContentType) {
      const Key = base === '' ? name : `${base}/${name}`;
      await guard(() => client.send(new PutObjectCommand({ Bucket, Key, Body, ContentType })));
    },
    close: () => client.destroy(),
  };
}
