import { json, redirect } from '../answers.js';
import { idOf, licenceOf, sizesOf, type AssetKind, type Size } from '../assets.js';
import { readBody } from '../bodies.js';
import { SECOND, written } from '../dates.js';
import { entryOf } from '../file-host.js';
import type { Parameters } from '../parameters.js';
import type { Parts } from '../parts.js';
import type { ProductState } from '../products.js';
import { ACCOUNT_USER, placeOf, USERS, type Download } from '../record.js';
import { refuse } from '../refusal.js';
import { previewOf } from '../thumbs.js';
import type { Call, Routes } from './route.js';

interface Notes {
  readonly download_notes?: string;
  readonly project_code?: string;
}

/** Downloading: each call takes one from an allowance, and is in the history from then on. */
export function spendRoutes(
  parts: Pick<Parts, 'assets' | 'fileUrl' | 'files' | 'history' | 'options' | 'products' | 'spent'>,
): Routes {
  const { assets, fileUrl, files, history, options, products, spent } = parts;

  const download = (kind: AssetKind) => (call: Call) => {
    const { given, id, now, operation, body } = call;
    const auto = given.flag('auto_download');
    const team = given.flag('use_team_credits');
    const wish = { id: given.whole('product_id'), type: given.text('product_type') };
    const type = kind === 'video' ? 'mp4' : ((given.text('file_type') ?? 'jpg') as 'eps' | 'jpg');
    const notes = (readBody(operation, body) ?? {}) as Notes;
    const asset = assets.find(id, kind) ?? refuse(404, 'NotFound', `There is no such ${kind}.`);
    const size = sizeOf(kind, given, sizesOf(options.seed, asset));
    const product = products.choose(wish, now);
    checkNotes(product, notes);

    products.take(product, team);
    spent.count(id, product.id);
    const licence = licenceOf(options.seed, asset);
    history.add({
      asset,
      product: placeOf(product.type),
      user: ACCOUNT_USER,
      due: now.getTime() + options.historyLag * SECOND,
      download: recordOf({ asset, kind, product, notes, size, licence, now }),
    });
    const uri = `${fileUrl}${entryOf(files.issue({ asset, type }, now))}`;
    return auto ? redirect(303, uri) : json(200, { uri });
  };

  return { downloadImage: download('image'), downloadVideo: download('video') };
}

/** The size that is meant: the named one, the smallest that is high enough, or the largest. */
function sizeOf(kind: AssetKind, given: Parameters, sizes: readonly Size[]): Size {
  const name = kind === 'video' ? given.text('size') : undefined;
  const height = kind === 'image' ? given.whole('height') : undefined;
  if (name === undefined && height === undefined) return sizes.at(-1) as Size;
  return (
    sizes.find((size) => (name === undefined ? size[2] >= (height as number) : size[0] === name)) ??
    refuse(400, 'InvalidParameterValue', `There is no such ${name === undefined ? 'height' : 'size'}.`)
  );
}

function checkNotes({ download_requirements: wanted }: ProductState, notes: Notes): void {
  const { download_notes: note = '', project_code: code = '' } = notes;
  if (wanted.is_note_required && note === '') {
    refuse(400, 'DownloadNotesRequired', 'The product asks for download_notes.');
  }
  if (wanted.is_project_code_required && !wanted.project_codes.includes(code)) {
    refuse(400, 'ProjectCodeRequired', 'The product asks for one of its project codes as project_code.');
  }
}

function recordOf({
  asset,
  kind,
  product,
  notes,
  size: [name, width, height, dpi],
  licence,
  now,
}: {
  asset: number;
  kind: AssetKind;
  product: ProductState;
  notes: Notes;
  size: Size;
  licence: string;
  now: Date;
}): Download {
  const id = idOf(asset);
  return {
    date_downloaded: written(Math.floor(now.getTime() / SECOND)),
    id,
    asset_type: kind,
    product_type: product.type,
    product_id: product.id,
    thumb_uri: previewOf(id),
    agreement_name: product.agreement_name,
    download_details: {
      download_notes: notes.download_notes ?? null,
      project_code: notes.project_code ?? null,
    },
    download_source: 'api',
    user: USERS[ACCOUNT_USER] ?? null,
    size_name: name,
    dimensions: { width, height, dpi },
    license_model: licence,
    generated_asset_id: null,
  };
}
