import type { Match } from '@dryrun/contract';
import { foldText, lowerAscii, plainText, type SearchWord } from './search-words.ts';

/** Of a longer line the part around the first word is shown. */
const shownCharacters = 160;
const beforeCharacters = 40;

/**
 * Where those words of a search stand that the row itself does not say: the first line of the note that has
 * one of them, else of the code.
 */
export function findMatch(
  words: readonly SearchWord[],
  row: readonly string[],
  note: string | null,
  code: string | null,
): Match | null {
  const rowText = plainText(row.join(' '));
  const unsaid = words.filter(
    ({ plain }) => plain.length === 0 || !plain.every((part) => rowText.includes(part)),
  );
  if (unsaid.length === 0) return null;
  return (
    matchIn(
      'note',
      note,
      unsaid.map(({ folded }) => folded),
    ) ??
    matchIn(
      'code',
      code,
      unsaid.map(({ lower }) => lower),
    )
  );
}

/** The first line that has one of the words. */
export function matchIn(
  where: Match['where'],
  whole: string | null,
  words: readonly string[],
): Match | null {
  for (const [index, line] of (whole ?? '').split(/\r\n|\r|\n/).entries()) {
    const marks = where === 'note' ? marksFolded(line, words) : marksOf(lowerAscii(line), words);
    const [first] = marks;
    if (first === undefined) continue;
    return { where, line: index + 1, ...cut(line, first.from, marks) };
  }
  return null;
}

type Mark = Match['marks'][number];

function marksFolded(line: string, words: readonly string[]): Mark[] {
  const { text, places } = foldText(line);
  return marksOf(text, words).map(({ from, to }) => ({
    from: places[from] ?? 0,
    to: places[to] ?? line.length,
  }));
}

/** In order, none within another. */
function marksOf(text: string, words: readonly string[]): Mark[] {
  const found: Mark[] = [];
  for (const word of words) {
    for (let at = text.indexOf(word); at !== -1; at = text.indexOf(word, at + word.length))
      found.push({ from: at, to: at + word.length });
  }
  found.sort((a, b) => a.from - b.from || b.to - a.to);
  const apart: Mark[] = [];
  for (const mark of found) if (mark.from >= (apart.at(-1)?.to ?? 0)) apart.push(mark);
  return apart;
}

function cut(line: string, first: number, marks: readonly Mark[]): Pick<Match, 'text' | 'marks'> {
  const indent = line.length - line.trimStart().length;
  const from = first - indent <= shownCharacters / 2 ? indent : wholeFrom(line, first);
  const to = wholeTo(line, Math.min(line.trimEnd().length, from + shownCharacters));
  const text = line.slice(from, to);
  return {
    // Half of a pair of surrogates is no text.
    text: text.toWellFormed(),
    marks: marks
      .filter((mark) => mark.from >= from && mark.to <= to)
      .map((mark) => ({ from: mark.from - from, to: mark.to - from })),
  };
}

/** Never between the two halves of one character. */
function wholeFrom(line: string, first: number): number {
  const at = first - beforeCharacters;
  return isSecondHalf(line, at) ? at - 1 : at;
}

function wholeTo(line: string, at: number): number {
  return isSecondHalf(line, at) ? at + 1 : at;
}

function isSecondHalf(line: string, at: number): boolean {
  return /[\udc00-\udfff]/.test(line.charAt(at)) && /[\ud800-\udbff]/.test(line.charAt(at - 1));
}
