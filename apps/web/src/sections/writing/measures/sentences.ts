import { readProse } from './prose.ts';

/** A stretch of a text, by places in it as it was written. */
export type Span = { start: number; end: number };

export type Sentence = Span & {
  /** As it reads: without what Markdown writes around it. The same places as in the text. */
  text: string;
  words: number;
};

/** What ends in a stop and is followed by a capital without ending a sentence. Without the stop. */
const abbreviations = new Set(
  'approx|ca|cf|dr|e.g|eq|fig|i.e|messrs|mr|mrs|ms|pp|prof|st|vs'.split('|'),
);

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });

/** The sentences of a paper in Markdown, in order. Headings, tables and code have none. */
export function splitSentences(markdown: string): Sentence[] {
  return readProse(markdown).flatMap(({ start, text }) =>
    joinParts(text)
      .map((part) => trim(text, part))
      .filter(({ words }) => words > 0)
      .map((sentence) => ({
        ...sentence,
        start: sentence.start + start,
        end: sentence.end + start,
      })),
  );
}

/** Stretches between white space that hold a letter or a digit. */
export function countWords(text: string): number {
  return (text.match(/\S+/g) ?? []).filter((part) => /[\p{L}\p{N}]/u.test(part)).length;
}

/** What the segmenter cut after an abbreviation belongs together. */
function joinParts(text: string): Span[] {
  const parts: Span[] = [];
  let open: Span | null = null;
  for (const { index, segment } of segmenter.segment(text)) {
    const end: number = index + segment.length;
    const start: number = open ? open.start : index;
    open = endsOpen(segment) ? { start, end } : null;
    if (!open) parts.push({ start, end });
  }
  if (open) parts.push(open);
  return parts;
}

function endsOpen(segment: string): boolean {
  const last = /([\p{L}.]+)\.\s*$/u.exec(segment)?.[1]?.toLowerCase();
  // A capital alone, at the beginning, is an initial: J. Miller.
  return (last !== undefined && abbreviations.has(last)) || /^\s*\p{Lu}\.\s*$/u.test(segment);
}

function trim(text: string, { start, end }: Span): Sentence {
  const part = text.slice(start, end);
  const from = start + part.length - part.trimStart().length;
  const to = start + part.trimEnd().length;
  const trimmed = from < to ? text.slice(from, to) : '';
  return { start: from, end: to, text: trimmed, words: countWords(trimmed) };
}
