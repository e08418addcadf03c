/** Kinds of files that an asset can be, and how such files end. */
const ENDINGS: Readonly<Record<string, string>> = {
  'image/jpeg': 'jpg',
  'image/jpg': 'jpg',
  'image/tiff': 'tif',
  'image/svg+xml': 'svg',
  'video/quicktime': 'mov',
  'video/mpeg': 'mpg',
  'video/x-msvideo': 'avi',
  'video/x-m4v': 'm4v',
  'application/postscript': 'eps',
  'application/eps': 'eps',
  'application/x-eps': 'eps',
  'application/illustrator': 'ai',
  'application/zip': 'zip',
  'application/x-zip-compressed': 'zip',
};

/** Types that say only that there are bytes. */
const ANYTHING = ['application/octet-stream', 'binary/octet-stream', 'application/x-download'];

/** Without parameters, in small letters; of an answer that does not say, that of any bytes. */
export function mediaType(header: string | undefined): string {
  const type = (header ?? '').split(';')[0]?.trim().toLowerCase();
  return type || 'application/octet-stream';
}

/** Whether a file of this type can be an asset: a page of HTML or an error in JSON cannot. */
export function isAssetType(type: string): boolean {
  return /^(image|video)\/[\w.+-]+$/.test(type) || Object.hasOwn(ENDINGS, type) || ANYTHING.includes(type);
}

/**
 * How a file of this type ends, without a dot.
 *
 * @param asked kind of file that was asked for: `eps`. Where the type says nothing it counts; else `bin`
 */
export function endingOf(type: string, asked?: string): string {
  if (ANYTHING.includes(type)) return asked ?? 'bin';
  return ENDINGS[type] ?? type.replace(/^.*\/(x-)?/, '').replace(/[^a-z0-9]/g, '');
}

/** Whether the first bytes are those of a page, whatever the type says. */
export function isPage(head: Buffer): boolean {
  return /^\s*<(!doctype\s+html|html|head|body)\b/i.test(head.subarray(0, 512).toString('latin1'));
}
