/**
 * Of statement.md, which holds neither constraints nor signature nor samples. A word is what stands
 * between blanks and has a letter or a digit: `weight[i]` is one, a lone `≤` or the dash of a bullet none.
 */
const fewestWords = 80;
const mostWords = 220;

/** How many words a statement has, and what is wrong with that. */
export function wordsFault(statement: string): { words: number; fault: string | null } {
  const words = statement.split(/\s+/).filter((word) => /\p{L}|\d/u.test(word)).length;
  const isFine = words >= fewestWords && words <= mostWords;
  const fault = `statement.md: ${words} words; tell story and task in ${fewestWords} to ${mostWords}`;
  return { words, fault: isFine ? null : fault };
}

/** A heading that the page sets itself; null when there is none. */
export function headingFault(statement: string): string | null {
  const heading = /^(#+ .*|\**(?:constraints?|examples?|samples?|input|output)\b\**:?\**)$/im.exec(
    statement,
  );
  if (heading === null) return null;
  return `statement.md: "${heading[0].trim()}": leave headings, constraints and samples to the page`;
}
