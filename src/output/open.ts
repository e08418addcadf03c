import type { S3ClientConfig } from '@aws-sdk/client-s3';
import type { OutputChoice } from './choice.js';
import { chosenColumns } from './columns.js';
import type { Destination } from './destination.js';
import { openFiles } from './files/files.js';
import type { DestinationSettings } from './settings.js';

/**
 * Opens a destination in the form that an input chooses. A table has no format: it passes over that.
 *
 * @param choice checked by `readChoice`
 * @param credentials for S3. Default: the AWS SDK's usual chain
 * @throws GettyDownloadsError `destination_refused`, `destination_failed`, `newer_format`
 */
export async function openDestination(
  settings: DestinationSettings,
  choice: OutputChoice,
  credentials?: S3ClientConfig['credentials'],
): Promise<Destination> {
  const { prefix = '' } = choice;
  // The drivers are loaded by those who use them: the AWS SDK alone takes longer than most commands.
  if (settings.type === 'postgres') {
    const { openPostgres } = await import('./postgres/postgres.js');
    return openPostgres({ ...settings, prefix });
  }
  const form = {
    format: choice.format ?? settings.format ?? 'ndjson',
    gzip: choice.gzip ?? settings.gzip ?? false,
    columns: chosenColumns(choice.fields),
  };
  if (settings.type === 'files') return openFiles({ ...settings, ...form, prefix });
  const { openS3 } = await import('./s3/s3.js');
  const base = [settings.prefix, prefix].filter((part) => part !== '').join('/');
  return openS3({
    ...settings,
    ...form,
    base: base === '' ? '' : `${base}/`,
    ...(credentials !== undefined && { credentials }),
  });
}
