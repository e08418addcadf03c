import { createHash } from 'node:crypto';
import { setImmediate as turn } from 'node:timers/promises';
import { draw, drawInteger } from './random.js';

/** What a file is of: the same bytes for the same asset and kind of file, whatever size was asked for. */
export interface FileOf {
  readonly asset: number;
  readonly type: FileType;
}
export type FileType = 'jpg' | 'eps' | 'mp4';

export const CONTENT_TYPES = {
  jpg: 'image/jpeg',
  eps: 'application/postscript',
  mp4: 'video/mp4',
} as const satisfies Record<FileType, string>;

/** First bytes, as such files have them; the rest of it is no picture. */
const HEADS = {
  jpg: Buffer.from([0xff, 0xd8, 0xff, 0xe0]),
  eps: Buffer.from('%!PS-Adobe-3.0 EPSF-3.0\n'),
  mp4: Buffer.from('\0\0\0\x18ftypmp42', 'latin1'),
} as const satisfies Record<FileType, Buffer>;

/** Bytes that are made at once. */
const BLOCK = 65_536;
/** Every so many bytes stands how many came before, so that no piece of a file looks like another. */
const STAMP_EVERY = 4096;
/** Blocks that are hashed before others have their turn. */
const BLOCKS_A_TURN = 256;

/** Length of an asset's file: `fileBytes`, a quarter more or less. */
export const lengthOf = (seed: number, asset: number, fileBytes: number): number =>
  Math.max(1, Math.floor(fileBytes * (0.75 + draw(seed, asset, 160) / 2)));

/** The bytes of a file from `from` to before `to`, a block at a time. */
export function* bytesOf(seed: number, file: FileOf, from: number, to: number): Generator<Buffer> {
  const pattern = patternOf(seed, file);
  for (let start = Math.floor(from / BLOCK) * BLOCK; start < to; start += BLOCK) {
    const block = Buffer.from(pattern);
    for (let place = 0; place < BLOCK; place += STAMP_EVERY) {
      block.writeBigUInt64BE(BigInt(start + place), place);
    }
    if (start === 0) HEADS[file.type].copy(block);
    yield block.subarray(Math.max(0, from - start), Math.min(BLOCK, to - start));
  }
}

/** SHA-256 of a whole file, in hexadecimal. */
export async function sha256Of(seed: number, file: FileOf, length: number): Promise<string> {
  const hash = createHash('sha256');
  let blocks = 0;
  for (const block of bytesOf(seed, file, 0, length)) {
    hash.update(block);
    blocks += 1;
    if (blocks % BLOCKS_A_TURN === 0) await turn();
  }
  return hash.digest('hex');
}

/** A block of noise: steps and shifts are those of Marsaglia's xorshift32. */
function patternOf(seed: number, { asset, type }: FileOf): Buffer {
  const words = new Uint32Array(BLOCK / 4);
  let state = 1 + drawInteger(2 ** 32 - 1, seed, asset, 161 + Object.keys(HEADS).indexOf(type));
  for (let place = 0; place < words.length; place += 1) {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    words[place] = state;
  }
  return Buffer.from(words.buffer);
}
