import { setImmediate } from 'node:timers/promises';
import { searchDocuments, type SearchIndex } from '../catalog/search.js';

/** Beginnings that fit most operations and some that are misspelt: what a search does is compiled after them. */
const WORDS = [
  'a',
  'c',
  'e',
  'g',
  'l',
  'o',
  'p',
  'r',
  's',
  're',
  'wo',
  'repos',
  'dowlnoads',
  'list organisations',
];

/** Searches a few times, so that the first person to search isn't who waits for the compiler. Blocks nothing else. */
export async function warmUp(index: SearchIndex): Promise<void> {
  for (const words of [...WORDS, ...WORDS]) {
    searchDocuments(index, words, { limit: 50 });
    await setImmediate();
  }
}
