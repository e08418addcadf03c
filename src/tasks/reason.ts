/** Conductor cuts `reasonForIncompletion` to this many characters, in the middle of a word. */
const LONGEST = 500;

/**
 * A reason that Conductor shows whole: one line, at most 500 characters, cut between words.
 *
 * @param rest said in the place of what is cut away
 */
export function reasonText(text: string, rest = '… (all of it is in the output)'): string {
  const line = text.replace(/\s+/g, ' ').trim();
  if (line.length <= LONGEST) return line;
  const room = line.slice(0, LONGEST - rest.length - 1);
  const end = room.lastIndexOf(' ');
  // A single endless word is cut where it has to be, but never inside a character.
  const kept = (end > LONGEST / 2 ? room.slice(0, end) : room).replace(/[\ud800-\udbff]$/, '');
  return `${kept} ${rest}`;
}
