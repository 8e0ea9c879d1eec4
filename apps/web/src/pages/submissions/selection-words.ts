import type { ListedSubmission } from '@dryrun/contract';
import { sayWhich } from '../../results/submission-words.ts';
import { capitalise, spellCount } from '../../words/amount.ts';

type Chosen = Pick<ListedSubmission, 'title' | 'problem' | 'number' | 'origin'>;

/** What is ticked, the older first, and what can be done with so many. */
export function saySelection(chosen: readonly Chosen[]): { fact: string; rest: string } {
  const fact = `${capitalise(spellCount(chosen.length))} selected:`;
  const [first, second] = chosen;
  if (chosen.length > 2) return { fact, rest: 'two at a time are compared.' };
  if (first && second && first.problem === second.problem) {
    const numbered = first.number !== null && second.number !== null;
    return {
      fact,
      rest: `${first.title}, ${numbered ? 'submissions ' : ''}${sayWhich(first)} and ${sayWhich(second)}`,
    };
  }
  const names = chosen.map((each) => [each.title, sayWhich(each)].filter(Boolean).join(' '));
  if (names.length === 2) return { fact, rest: names.join(' and ') };
  return { fact, rest: `${names[0] ?? ''}. Select another to compare them.` };
}
