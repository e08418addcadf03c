import { distance } from 'fastest-levenshtein';

/**
 * The candidate that was probably meant, or nothing.
 *
 * A word counts as a near miss when it differs only in case and separators, is the beginning of exactly one
 * candidate (three letters or more) or begins with exactly one, or is at most a third of its letters away.
 */
export function suggest(word: string, candidates: readonly string[]): string | undefined {
  const plain = bare(word);
  if (plain === '' || word.length > 60) return undefined;
  const same = candidates.find((candidate) => bare(candidate) === plain);
  if (same !== undefined) return same;
  const ranked = candidates
    .map((candidate) => ({ candidate, away: distance(plain, bare(candidate)) }))
    .sort((a, b) => a.away - b.away);
  const begun = candidates.filter((candidate) => bare(candidate).startsWith(plain));
  if (plain.length >= 3 && begun.length === 1) return begun[0];
  const beginning = candidates.filter(
    (candidate) => candidate.length >= 2 && plain.startsWith(bare(candidate)),
  );
  if (beginning.length === 1) return beginning[0];
  const [nearest] = ranked;
  return nearest !== undefined && nearest.away <= Math.max(1, Math.floor(plain.length / 3))
    ? nearest.candidate
    : undefined;
}

const bare = (text: string): string => text.toLowerCase().replace(/[\s_-]/g, '');
