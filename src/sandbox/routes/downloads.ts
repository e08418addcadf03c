import { json } from '../answers.js';
import type { AssetKind } from '../assets.js';
import { filterOf, filterOfAsset, pageOf } from '../page.js';
import type { Parts } from '../parts.js';
import { readQuery } from '../query.js';
import { refuse } from '../refusal.js';
import type { Download } from '../record.js';
import { withThumbs } from '../thumbs.js';
import { allowCompany } from './company.js';
import type { Call, Routes } from './route.js';

/** The history, and what it holds of one asset. */
export function downloadRoutes({
  assets,
  history,
  options,
}: Pick<Parts, 'assets' | 'history' | 'options'>): Routes {
  const shown = (downloads: Download[], { origin }: Call): Download[] =>
    options.thumbs ? withThumbs(downloads, origin) : downloads;

  const ofAsset = (kind: AssetKind) => (call: Call) => {
    const company = call.given.flag('company_downloads');
    const asset = assets.find(call.id, kind) ?? refuse(404, 'NotFound', `There is no such ${kind}.`);
    allowCompany(company, options);
    history.growTo(call.now);
    const found = history.ofAsset(history.find(filterOfAsset(company, options.keyKind)), asset);
    const whole = { page: 1, pageSize: found.length };
    const downloads = pageOf(history, found, whole, options, call.number);
    return json(200, { id: call.id, downloads: shown(downloads, call) });
  };

  return {
    getDownloads(call) {
      const query = readQuery(call.given, call.now);
      allowCompany(query.company, options);
      history.growTo(call.now);
      const found = history.find(filterOf(query, options.keyKind));
      const downloads = pageOf(history, found, query, options, call.number);
      return json(
        200,
        { result_count: found.length, downloads: shown(downloads, call) },
        { 'content-language': languageOf(call) },
      );
    },
    getImageDownloadHistory: ofAsset('image'),
    getVideoDownloadHistory: ofAsset('video'),
  };
}

/** The language that was asked for; one that is not supported falls back in silence. */
function languageOf({ operation, headers }: Call): string {
  const asked = headers['accept-language'];
  const parameter = operation.parameters.find(({ name }) => name === 'Accept-Language');
  const languages = (parameter?.schema['enum'] ?? []) as readonly string[];
  return languages.find((one) => one.toLowerCase() === String(asked).toLowerCase()) ?? 'en-US';
}
