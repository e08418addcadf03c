/** The document that this package brings and is about: its connections sign in as Getty wants it. */
export const GETTY_API = 'getty-images';
