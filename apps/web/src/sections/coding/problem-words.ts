import type { Difficulty } from '@dryrun/contract';
import { spellCount } from '../../words/amount.ts';

/** Problems of one section. */
export const problemLimit = 4;

/** "two problems, medium then hard", "one problem, hard", "three problems, all medium". */
export function describeProblems(
  difficulties: readonly Difficulty[],
  noun: 'problem' | 'query' = 'problem',
): string {
  const nouns = { problem: 'problems', query: 'queries' };
  const count = `${spellCount(difficulties.length)} ${difficulties.length === 1 ? noun : nouns[noun]}`;
  const levels = new Set(difficulties);
  if (levels.size === 0) return count;
  if (difficulties.length > 1 && levels.size === 1) return `${count}, all ${difficulties[0]}`;
  return `${count}, ${difficulties.join(' then ')}`;
}

type Levels = { least: number; most: number };

/** "one project of four levels", "one problem in three to six parts". */
export function describeLevels({ least, most }: Levels): string {
  return least === most
    ? `one project of ${spellCount(most)} levels`
    : `one problem in ${spellCount(least)} to ${spellCount(most)} parts`;
}
