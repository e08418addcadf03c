import type { SandboxOptions } from '../options.js';
import { refuse } from '../refusal.js';

/** Refuses what is the whole company's where the account has not got that. */
export function allowCompany(
  wanted: boolean,
  { companyEnabled }: Pick<SandboxOptions, 'companyEnabled'>,
): void {
  if (wanted && !companyEnabled) {
    refuse(403, 'CompanyDownloadsNotEnabled', 'Company downloads are not enabled for this account.');
  }
}
