import { countOf, formatCount } from '../../words/amount.ts';
import {
  type MeasureId,
  type Measures,
  measureIds,
  wordsPerPage,
} from './measures/measure-text.ts';

export const measureNames: Record<MeasureId, string> = {
  long: 'Sentences over 30 words',
  claims: 'Claims without a number',
  passive: 'Passive voice',
  weasel: 'Weasel words',
};

/** What each count is made of, and what it cannot see. */
export const measureRules: Record<MeasureId, string> = {
  long: 'Words are stretches between spaces. Headings, tables and code have no sentences.',
  claims:
    'A claim is a sentence with a word such as more, often, small or grew. A digit, a number word or a link counts as its number. Claims in other words are not seen.',
  passive:
    'Sentences with a form of “to be” and a participle. Some participles only describe, as in “it is closed”, and are counted all the same.',
  weasel: 'Words that soften or swell, such as very, considerably, some. A list of ours.',
};

const ofWhat: Record<MeasureId, string> = {
  long: 'sentence',
  claims: 'claim',
  passive: 'sentence',
  weasel: 'word',
};

/** How many of the words that were found stand under the name of a measure. */
const quotesShown = 3;

export { measureIds };

/** "5 of 24" */
export function sayCount(id: MeasureId, { by }: Measures): string {
  return `${formatCount(by[id].count)} of ${formatCount(by[id].of)}`;
}

/** What stands under the name of a measure: of what, and the first that were found. */
export function sayMeasure(id: MeasureId, measures: Measures, text: string): string {
  const { spans, of } = measures.by[id];
  if (of === 0) return `no ${ofWhat[id]}s yet`;
  if (id === 'long') return `the longest has ${countOf(measures.longest, 'word')}`;
  if (spans.length === 0) return `none of ${countOf(of, ofWhat[id])}`;
  if (id === 'claims') return 'sentences that say how much or how often, without a number';
  // What is found again and again is quoted once.
  const quotes = new Map<string, string>();
  for (const { start, end } of spans) {
    const quote = readable(text.slice(start, end));
    const key = quote.toLowerCase();
    if (!quotes.has(key) && quotes.size < quotesShown) quotes.set(key, quote);
  }
  const first = [...quotes.values()].map((quote) => `“${quote}”`).join(', ');
  const rest = spans.length - quotes.size;
  return rest > 0 ? `${first} and ${rest} more` : first;
}

/** "322 words, about 0.6 pages" */
export function sayLength(words: number): string {
  const pages = Math.round((words / wordsPerPage) * 10) / 10;
  return `${formatCount(words)} ${words === 1 ? 'word' : 'words'}, about ${pages} ${pages === 1 ? 'page' : 'pages'}`;
}

/** "2 to 4 pages, 1,000 to 2,000 words" */
export function sayAskedFor({ from, to }: { from: number; to: number }): string {
  return `${from / wordsPerPage} to ${to / wordsPerPage} pages, ${formatCount(from)} to ${formatCount(to)} words`;
}

function readable(phrase: string): string {
  return phrase
    .replace(/[*_`>]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}
