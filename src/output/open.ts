import type { S3ClientConfig } from '@aws-sdk/client-s3';
import { badInputOf } from '../core/bad-input.js';
import type { OutputChoice } from './choice.js';
import { chosenColumns } from './columns.js';
import type { Destination } from './destination.js';
import { openFiles } from './files/files.js';
import { joinPrefixes } from './prefix.js';
import { formatOf, type DestinationSettings } from './settings.js';

/**
 * Opens a destination in the form that an input chooses.
 *
 * @param choice checked by `readChoice`
 * @param credentials for S3. Default: the AWS SDK's usual chain
 * @throws GettyDownloadsError `bad_input` for a form of parts where there are rows, `destination_refused`,
 * `destination_failed`, `newer_format`
 */
export async function openDestination(
  settings: DestinationSettings,
  choice: OutputChoice,
  credentials?: S3ClientConfig['credentials'],
): Promise<Destination> {
  const { prefix = '' } = choice;
  // The drivers are loaded by those who use them: the AWS SDK alone takes longer than most commands.
  if (settings.type === 'postgres') {
    refuseForm(choice);
    const { openPostgres } = await import('./postgres/postgres.js');
    return openPostgres({ ...settings, prefix });
  }
  const form = {
    format: formatOf(choice, settings),
    gzip: choice.gzip ?? settings.gzip ?? false,
    columns: chosenColumns(choice.fields),
  };
  if (settings.type === 'files') return openFiles({ ...settings, ...form, prefix });
  const { openS3 } = await import('./s3/s3.js');
  const base = joinPrefixes(settings.prefix, prefix);
  return openS3({
    ...settings,
    ...form,
    base: base === '' ? '' : `${base}/`,
    ...(credentials !== undefined && { credentials }),
  });
}

/** A table has rows and no parts: whoever asks for a form of those means another destination. */
function refuseForm({ format, gzip }: OutputChoice): void {
  const problems = Object.entries({ format, gzip })
    .filter(([, value]) => value !== undefined && value !== false)
    .map(([name]) => ({
      path: `/output/${name}`,
      code: 'unused',
      message: 'is for files and S3: a PostgreSQL table has rows',
    }));
  if (problems.length === 0) return;
  throw badInputOf(problems);
}
