/**
 * Of statement.md, which holds neither constraints nor signature nor samples. A word is what stands
 * between blanks and has a letter or a digit: `weight[i]` is one, a lone `≤` or the dash of a bullet none.
 */
const fewestWords = 80;
const mostWords = 220;
/** Of the part of one level, which is read while the clock runs and an earlier one is in mind. */
const fewestOfLevel = 30;
const mostOfLevel = 150;

export function countWords(statement: string): number {
  return statement.split(/\s+/).filter((word) => /\p{L}|\d/u.test(word)).length;
}

/** What is wrong with how many words the part of a level has; null when nothing is. */
export function wordsOfLevelFault(file: string, part: string): string | null {
  const words = countWords(part);
  if (words >= fewestOfLevel && words <= mostOfLevel) return null;
  return `${file}: ${words} words; tell what is new in ${fewestOfLevel} to ${mostOfLevel}`;
}

/** How many words a statement has, and what is wrong with that. */
export function wordsFault(statement: string): { words: number; fault: string | null } {
  const words = countWords(statement);
  const isFine = words >= fewestWords && words <= mostWords;
  const fault = `statement.md: ${words} words; tell story and task in ${fewestWords} to ${mostWords}`;
  return { words, fault: isFine ? null : fault };
}

/** A heading that the page sets itself; null when there is none. */
export function headingFault(statement: string, file = 'statement.md'): string | null {
  const heading = /^(#+ .*|\**(?:constraints?|examples?|samples?|input|output)\b\**:?\**)$/im.exec(
    statement,
  );
  if (heading === null) return null;
  return `${file}: "${heading[0].trim()}": leave headings, constraints and samples to the page`;
}
