import { GettyDownloadsError, toError } from '../core/errors.js';
import { sleep as realSleep, type Sleep } from '../core/sleep.js';
import { entryName, entryText, type CatalogueEntry, type Identity } from './entry.js';
import { DEFAULT_TEMPLATE, templateProblem } from './name-template.js';
import { fingerprint, namingOf, type Named } from './names.js';
import type { FileStore } from './store.js';
import { transfer, type TransferContext } from './transfer.js';

/** A file of an asset, as it is wanted. */
export interface WantedFile extends Named {
  /** What it is to be called. Default: `{date}/{id}-{size}.{ext}` */
  readonly template?: string | undefined;
  /** What is known of the download, for the catalogue. Default: nothing. */
  readonly facts?: Readonly<Record<string, unknown>> | undefined;
}

/** A file that is in place, and in the catalogue. */
export interface FetchedFile {
  /** For people: `/data/getty/2025-01-31/1234-large.jpg`, `s3://bucket/getty/…`. */
  readonly address: string;
  /** Relative to the destination. */
  readonly name: string;
  readonly bytes: number;
  /** Hex, 64 characters. */
  readonly sha256: string;
  readonly content_type: string;
  /** Whether an earlier connection's or attempt's bytes were gone on with. */
  readonly resumed: boolean;
  /** Whether it was there before, and nothing was asked for. */
  readonly already: boolean;
}

/** How a file that is there is looked at: its size against the catalogue, or all of it. */
export type Verify = 'size' | 'hash';

export interface FetchContext extends Partial<Omit<TransferContext, 'connection'>> {
  readonly connection: TransferContext['connection'];
  readonly store: FileStore;
  /** Default: `size`. */
  readonly verify?: Verify | undefined;
  /** Default: the system's clock. */
  readonly now?: () => Date;
  /** Default: a timer. */
  readonly sleep?: Sleep;
  /** Default: Math.random. */
  readonly random?: () => number;
}

/**
 * The file of an asset that the catalogue has and that is still there as it says. Ask this before a download that
 * costs something.
 *
 * @throws GettyDownloadsError `destination_failed`, `destination_refused`, `newer_format`
 */
export async function findFile(
  store: FileStore,
  wanted: Identity,
  verify: Verify = 'size',
): Promise<FetchedFile | undefined> {
  const entry = await store.entry(entryName(wanted));
  return entry !== undefined && (await isIntact(store, entry, verify))
    ? fetched(store, entry, true)
    : undefined;
}

/**
 * Fetches the file that an address leads to, writes it to the store under its name, and then its entry into the
 * catalogue. A file that is there already is not asked for.
 *
 * @param uri as the API gave it: opaque, good for a while, as secret as a password
 * @throws GettyDownloadsError `bad_input` before anything is sent, `file_host_refused`, `file_expired`,
 *   `file_too_large`, `interrupted`, what the network does and what the store does
 */
export async function fetchFile(
  uri: string,
  wanted: WantedFile,
  context: FetchContext,
): Promise<FetchedFile> {
  const { store, verify = 'size', now = () => new Date() } = context;
  const { sleep = realSleep, random = Math.random } = context;
  const { template = DEFAULT_TEMPLATE } = wanted;
  checkTemplate(template);
  const name = entryName(wanted);
  const entry = await store.entry(name);
  if (entry !== undefined && (await isIntact(store, entry, verify))) return fetched(store, entry, true);

  const draft = await store.openDraft(fingerprint([uri, name]), namingOf(template, wanted, entry?.name));
  try {
    const resumed = await transfer(uri, draft, { ...context, sleep, random });
    const { contentType, ...placed } = await draft.finish();
    const written = {
      id: wanted.id,
      asset_type: wanted.assetType,
      size: wanted.size,
      product_type: wanted.productType ?? null,
      ...placed,
      content_type: contentType,
      fetched: now().toISOString(),
      download: wanted.facts ?? {},
    };
    await store.putEntry(name, entryText(written));
    await draft.settle();
    return fetched(store, written, false, resumed);
  } catch (thrown) {
    // What failed says more than what failed because of it.
    await draft.leave().catch(() => undefined);
    const error = toError(thrown);
    // Another attempt at the same may have taken what was here, and come to its end.
    const other = ['destination_failed', 'destination_refused'].includes(error.code)
      ? await findFile(store, wanted, verify).catch(() => undefined)
      : undefined;
    if (other !== undefined) return other;
    throw error;
  }
}

/** @throws GettyDownloadsError `bad_input` */
function checkTemplate(template: string): void {
  const problem = templateProblem(template, '/output/name');
  if (problem === undefined) return;
  throw new GettyDownloadsError('bad_input', {
    detail: `output/name ${problem.message}`,
    problems: [problem],
  });
}

async function isIntact(
  store: FileStore,
  { name, bytes, sha256 }: CatalogueEntry,
  verify: Verify,
): Promise<boolean> {
  if ((await store.size(name)) !== bytes) return false;
  return verify === 'size' || (await store.sha256(name)) === sha256;
}

function fetched(
  { address }: FileStore,
  { name, bytes, sha256, content_type }: Omit<CatalogueEntry, 'format_version'>,
  already: boolean,
  resumed = false,
): FetchedFile {
  return { address: `${address}/${name}`, name, bytes, sha256, content_type, resumed, already };
}
