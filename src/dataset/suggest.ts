export interface Candidate {
  id: string;
  /** All that the candidate may be called, its id included. */
  names: string[];
}

const most = 3;

/** Up to three ids that resemble the text, the nearest first; none where nothing is near. */
export function nearest(text: string, candidates: Candidate[]): string[] {
  const wanted = fold(text).slice(0, 100);
  if (!wanted) return [];
  const farthest = Math.max(2, Math.floor(wanted.length / 3));
  return candidates
    .map(({ id, names }) => ({
      id,
      distance: names.reduce((least, name) => Math.min(least, distance(wanted, fold(name))), Infinity),
    }))
    .filter((candidate) => candidate.distance <= farthest)
    .sort((one, other) => one.distance - other.distance || (one.id < other.id ? -1 : 1))
    .slice(0, most)
    .map(({ id }) => id);
}

const fold = (text: string) =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');

/** A part of a name is nearer than any misspelling. */
function distance(wanted: string, name: string): number {
  if (name === wanted) return 0;
  if (wanted.length > 2 && (name.startsWith(wanted) || wanted.startsWith(name))) return name ? 1 : Infinity;
  return editDistance(wanted, name.slice(0, 100));
}

/** Levenshtein's distance, one row at a time. */
function editDistance(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (let index = 0; index < one.length; index++) {
    const next = [index + 1];
    for (let column = 1; column <= other.length; column++) {
      const replaced = (row[column - 1] ?? 0) + (other[column - 1] === one[index] ? 0 : 1);
      next.push(Math.min(replaced, (row[column] ?? 0) + 1, (next[column - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[other.length] ?? Infinity;
}
