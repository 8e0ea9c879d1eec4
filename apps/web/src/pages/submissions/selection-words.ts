import type { ListedSubmission } from '@dryrun/contract';
import { sayWhich } from '../../results/submission-words.ts';
import { capitalise, spellCount } from '../../words/amount.ts';
import { formatShortDay } from '../../words/day.ts';

export type Chosen = Pick<
  ListedSubmission,
  'title' | 'problem' | 'number' | 'origin' | 'assessment' | 'createdAtMs'
>;

/** What is ticked, the older first, and what can be done with so many. */
export function saySelection(
  chosen: readonly Chosen[],
  nowMs: number,
): { fact: string; rest: string } {
  const fact = `${capitalise(spellCount(chosen.length))} selected:`;
  const [first, second] = chosen;
  if (chosen.length > 2) return { fact, rest: 'two at a time are compared.' };
  if (first && second && first.problem === second.problem) {
    // Each assessment counts anew.
    const [one, other] = [first, second].map((each) =>
      first.assessment === second.assessment
        ? sayWhich(each)
        : `${sayWhich(each)} of ${formatShortDay(each.createdAtMs, nowMs)}`,
    );
    const numbered = first.number !== null && second.number !== null;
    return { fact, rest: `${first.title}, ${numbered ? 'submissions ' : ''}${one} and ${other}` };
  }
  const names = chosen.map((each) => [each.title, sayWhich(each)].filter(Boolean).join(' '));
  if (names.length === 2) return { fact, rest: names.join(' and ') };
  return { fact, rest: `${names[0] ?? ''}. Select another to compare them.` };
}
