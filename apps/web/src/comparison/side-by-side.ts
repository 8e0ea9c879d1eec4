import { diffWordsWithSpace } from 'diff';
import type { Piece } from '../editor/highlight/tokenize.ts';
import type { DiffLine } from './line-diff.ts';

/** What stands beside each other; null where one side has nothing. */
export type Pair = { before: DiffLine | null; after: DiffLine | null };

/** Lines of a hunk in two columns: what was removed beside what was added in its place. */
export function pairLines(lines: readonly DiffLine[]): Pair[] {
  const pairs: Pair[] = [];
  let removed: DiffLine[] = [];
  let added: DiffLine[] = [];
  const flush = () => {
    for (let at = 0; at < Math.max(removed.length, added.length); at += 1)
      pairs.push({ before: removed[at] ?? null, after: added[at] ?? null });
    removed = [];
    added = [];
  };
  for (const line of lines) {
    if (line.kind === 'removed') {
      // What was added before it is the end of another change.
      if (added.length > 0) flush();
      removed.push(line);
    } else if (line.kind === 'added') added.push(line);
    else {
      flush();
      pairs.push({ before: line, after: line });
    }
  }
  flush();
  return pairs;
}

/** A stretch of a line, in units of UTF-16. */
export type Stretch = { from: number; to: number };

/** Lines that have less than this in common are two lines, and what differs in them is all of them. */
const commonShare = 0.5;

/** What of two lines is not in the other; none where they have too little in common. */
export function changedStretches(
  before: string,
  after: string,
): { before: Stretch[]; after: Stretch[] } {
  const changes = diffWordsWithSpace(before, after);
  const shared = changes
    .filter(({ added, removed }) => !added && !removed)
    .reduce((sum, { value }) => sum + value.trim().length, 0);
  const longer = Math.max(before.trim().length, after.trim().length);
  if (shared === 0 || shared < longer * commonShare) return { before: [], after: [] };
  const stretches = { before: [] as Stretch[], after: [] as Stretch[] };
  let [old, young] = [0, 0];
  for (const { value, added, removed } of changes) {
    if (removed) stretches.before.push({ from: old, to: old + value.length });
    if (added) stretches.after.push({ from: young, to: young + value.length });
    if (!added) old += value.length;
    if (!removed) young += value.length;
  }
  return stretches;
}

export type MarkedPiece = Piece & { changed: boolean };

/** Coloured pieces of a line, cut where a change begins or ends. */
export function markPieces(pieces: readonly Piece[], stretches: readonly Stretch[]): MarkedPiece[] {
  const marked: MarkedPiece[] = [];
  let at = 0;
  for (const piece of pieces) {
    const end = at + piece.text.length;
    const cuts = stretches
      .flatMap(({ from, to }) => [from, to])
      .filter((cut) => cut > at && cut < end);
    let from = at;
    for (const to of [...cuts, end]) {
      const changed = stretches.some((stretch) => stretch.from <= from && stretch.to >= to);
      marked.push({ ...piece, text: piece.text.slice(from - at, to - at), changed });
      from = to;
    }
    at = end;
  }
  return marked;
}
