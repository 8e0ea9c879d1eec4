import type { Difficulty, Outcome } from '@dryrun/contract';
import { type Grade, Rating } from 'ts-fsrs';

/** What a result says of one's memory of its topics. The table of decision 48. */
export const grades: Record<Outcome, Grade> = {
  'right-quickly': Rating.Easy,
  right: Rating.Good,
  'right-late': Rating.Hard,
  'right-with-hint': Rating.Hard,
  'right-with-solution': Rating.Again,
  wrong: Rating.Again,
};

/** Minutes on a problem within which it is right in time: a pair of them fills a classic assessment. */
export const minutesFor: Record<Difficulty, number> = { easy: 20, medium: 40, hard: 50 };

/** What was opened of a problem before it was right: the idea, the reference and an older try tell all of it. */
export type Help = 'none' | 'hint' | 'solution';

export type Met = {
  right: boolean;
  /** By the first submission. */
  atFirst: boolean;
  /** On the problem until it was right; null when it was not. */
  minutes: number | null;
  difficulty: Difficulty;
  help: Help;
};

export function outcomeOf({ right, atFirst, minutes, difficulty, help }: Met): Outcome {
  if (!right) return 'wrong';
  if (help === 'solution') return 'right-with-solution';
  if (help === 'hint') return 'right-with-hint';
  const most = minutesFor[difficulty];
  if (minutes !== null && minutes > most) return 'right-late';
  return atFirst && minutes !== null && minutes <= most / 2 ? 'right-quickly' : 'right';
}
