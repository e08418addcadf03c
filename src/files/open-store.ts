import type { S3ClientConfig } from '@aws-sdk/client-s3';
import { badInputOf } from '../core/bad-input.js';
import { joinPrefixes, prefixNames } from '../output/prefix.js';
import type { DestinationSettings } from '../output/settings.js';
import { openFolderStore } from './folder-store.js';
import type { FileStore } from './store.js';

/**
 * Opens a configured destination for files.
 *
 * @param prefix folder below its root, checked by `readChoice`. Default: the root itself
 * @param credentials for S3. Default: the AWS SDK's usual chain
 * @throws GettyDownloadsError `bad_input` for a table, `destination_refused`, `destination_failed`
 */
export async function openFileStore(
  settings: DestinationSettings,
  prefix = '',
  credentials?: S3ClientConfig['credentials'],
): Promise<FileStore> {
  const names = prefixNames(prefix);
  if (settings.type === 'files') return openFolderStore(settings.root, names);
  if (settings.type === 's3') {
    // Loaded by those who use it: the AWS SDK alone takes longer than most commands.
    const { openS3Store } = await import('./s3-store.js');
    const base = joinPrefixes(settings.prefix, prefix);
    return openS3Store({ ...settings, credentials }, settings.bucket, base === '' ? '' : `${base}/`);
  }
  const message = 'must be a folder or S3: a PostgreSQL table takes no files';
  throw badInputOf([{ path: '/output/destination', code: 'unused', message }]);
}
