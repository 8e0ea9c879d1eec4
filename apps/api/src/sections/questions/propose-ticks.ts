import type { QuestionKind, QuestionPoint } from '@dryrun/contract';
import { type Place, quote, sentenceWith } from '../sentences.ts';
import { checklists, numbers, type Point } from './checklists.ts';

/**
 * The checklist of an answer, each point with the place that visibly speaks of it. Wording alone is
 * looked at: a tick is a proposal, and how good the place is says whoever wrote it.
 *
 * @param ticked as its owner graded it; null until they did
 */
export function proposeTicks(
  kind: QuestionKind,
  text: string,
  ticked: readonly string[] | null,
): QuestionPoint[] {
  return checklists[kind].points.map((point) => {
    const found = point.sign === null ? null : sentenceWith(text, point.sign);
    return {
      point: point.id,
      name: point.name,
      found,
      says: found === null ? point.asks : said(point, text, found),
      ticked: ticked === null ? found !== null : ticked.includes(point.id),
    };
  });
}

const figuresShown = 4;

/** Figures are listed, with the word that they count; of all else the sentence is quoted. */
function said({ id }: Point, text: string, found: Place): string {
  if (id !== 'numbers') return quote(text, found);
  const figures = [...text.matchAll(numbers)].map(([figure]) => figure.replace(/[.,]$/, ''));
  const more = figures.length > figuresShown ? ` and ${figures.length - figuresShown} more` : '';
  return `${figures.slice(0, figuresShown).join(', ')}${more}`;
}

/** Of what was sent, the points that this kind has, each once and in their order. */
export function knownPoints(kind: QuestionKind, ticked: readonly string[]): string[] {
  return checklists[kind].points.map(({ id }) => id).filter((id) => ticked.includes(id));
}
