/** A stretch of a text, in units of UTF-16. */
export type Place = { from: number; to: number };

/** The first sentence in which a sign stands; null when it stands in none. */
export function sentenceWith(text: string, sign: RegExp): Place | null {
  for (const place of sentencesOf(text)) {
    if (sign.test(text.slice(place.from, place.to))) return place;
  }
  return null;
}

function* sentencesOf(text: string): Generator<Place> {
  // A dot within a number ends nothing.
  for (const match of text.matchAll(/(?:[^.!?\n]|[.](?=\d))+[.!?]?/g)) {
    const lead = match[0].length - match[0].trimStart().length;
    yield { from: match.index + lead, to: match.index + match[0].trimEnd().length };
  }
}

/** What stands there in quotation marks, shortened at a word. */
export function quote(text: string, { from, to }: Place, longest = 60): string {
  const sentence = text.slice(from, to).replace(/[.!?]$/, '');
  if (sentence.length <= longest) return `“${sentence}”`;
  return `“${sentence.slice(0, longest).replace(/\s+\S*$/, '')} …”`;
}
