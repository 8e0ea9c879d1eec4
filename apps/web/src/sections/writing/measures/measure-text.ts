import { findClaims } from './claims.ts';
import { findPassive } from './passive.ts';
import { countWords, type Span, splitSentences } from './sentences.ts';
import { findWeasel } from './weasel.ts';

/** In the order in which they are shown. */
export const measureIds = ['long', 'claims', 'passive', 'weasel'] as const;
export type MeasureId = (typeof measureIds)[number];

/** `count` of `of`, and the places of all that were counted, in order, none over another. */
export type Measure = { count: number; of: number; spans: readonly Span[] };

export type Measures = {
  /** Of the whole text, as papers are asked for in words. */
  words: number;
  sentences: number;
  /** Words of the longest sentence. */
  longest: number;
  by: Readonly<Record<MeasureId, Measure>>;
};

/** A page of a paper. */
export const wordsPerPage = 500;
/** A sentence of more words than that is counted as long. */
export const longFromWords = 30;

/** Counts what can be counted of a paper in Markdown. Facts: what they mean, its author says. */
export function measureText(markdown: string): Measures {
  const sentences = splitSentences(markdown);
  const long = sentences.filter(({ words }) => words > longFromWords);
  const claims = findClaims(markdown, sentences);
  const passive = sentences.map(findPassive);
  const weasel = sentences.flatMap(findWeasel);
  const words = sentences.reduce((sum, sentence) => sum + sentence.words, 0);
  return {
    words: countWords(markdown),
    sentences: sentences.length,
    longest: sentences.reduce((most, sentence) => Math.max(most, sentence.words), 0),
    by: {
      long: {
        count: long.length,
        of: sentences.length,
        spans: long.map(({ start, end }) => ({ start, end })),
      },
      claims: { count: claims.without.length, of: claims.of, spans: claims.without },
      passive: {
        count: passive.filter((spans) => spans.length > 0).length,
        of: sentences.length,
        spans: passive.flat(),
      },
      weasel: { count: weasel.length, of: words, spans: weasel },
    },
  };
}
