export type Difference = { before: string; different: string; after: string };

/**
 * Splits `text` around the part in which it differs from `other`, grown to whole numbers and words
 * so that 10 against 19 marks the number and not a digit. Nothing is marked when they are equal.
 */
export function markDifference(text: string, other: string): Difference {
  if (text === other) return { before: text, different: '', after: '' };
  const shorter = Math.min(text.length, other.length);
  let start = 0;
  while (start < shorter && text[start] === other[start]) start += 1;
  let tail = 0;
  while (tail < shorter - start && text.at(-1 - tail) === other.at(-1 - tail)) tail += 1;
  let end = text.length - tail;

  while (start > 0 && isWord(text[start - 1]) && isWord(text[start] ?? other[start])) start -= 1;
  while (end < text.length && isWord(text[end]) && isWord(text[end - 1])) end += 1;
  return {
    before: text.slice(0, start),
    different: text.slice(start, end),
    after: text.slice(end),
  };
}

function isWord(character: string | undefined): boolean {
  return character !== undefined && /[\p{L}\p{N}_.+-]/u.test(character);
}
