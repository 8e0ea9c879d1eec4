import { applyEdit, type Edit, type Film } from '@dryrun/contract';

/** The texts of one film: number 0 is the starter code, number n stands after n edits. */
export type FilmReader = {
  problem: string;
  language: string;
  edits: readonly Edit[];
  textAt: (number: number) => string;
  /** How many edits had been made at that moment. */
  numberAt: (atMs: number) => number;
};

const betweenCheckpoints = 64;

/**
 * Makes the texts of a film out of its edits. Going on by one is one edit; a jump goes on from the
 * nearest text that was made before.
 */
export function readFilm({ problem, language, starterCode, edits }: Film): FilmReader {
  const checkpoints: string[] = [starterCode];
  let last = { number: 0, text: starterCode };

  function textAt(wanted: number): string {
    const number = Math.min(Math.max(0, wanted), edits.length);
    const kept = Math.min(Math.floor(number / betweenCheckpoints), checkpoints.length - 1);
    let from = { number: kept * betweenCheckpoints, text: checkpoints[kept] ?? starterCode };
    if (last.number <= number && last.number > from.number) from = last;
    let { text } = from;
    for (let at = from.number; at < number; at += 1) {
      const edit = edits[at];
      if (edit) text = applyEdit(text, edit);
      const made = at + 1;
      if (made === checkpoints.length * betweenCheckpoints) checkpoints.push(text);
    }
    last = { number, text };
    return text;
  }

  return {
    problem,
    language,
    edits,
    textAt,
    numberAt: (atMs) => countUpTo(edits, atMs),
  };
}

/** How many of what is in order had happened at a moment. */
export function countUpTo(inOrder: readonly { atMs: number }[], atMs: number): number {
  let from = 0;
  let to = inOrder.length;
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((inOrder[middle]?.atMs ?? 0) <= atMs) from = middle + 1;
    else to = middle;
  }
  return from;
}
